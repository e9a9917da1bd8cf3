#include "exchange/archive_reader.h"

#include "store/uuid.h"

#include <algorithm>

namespace alongside {
namespace {

const JsonValue* entryOf(const JsonValue& value, std::size_t entry) {
    const auto* list = value.as<JsonValue::List>();
    return list && entry < list->size() ? &(*list)[entry] : nullptr;
}

std::string written(const JsonValue& value) {
    if (const auto* text = value.as<std::string>())
        return inQuotes(*text);
    if (const auto* number = value.as<std::int64_t>())
        return std::to_string(*number);
    return std::string(kindOf(value));
}

std::string_view wordOf(Fault fault) {
    switch (fault) {
    case Fault::Missing:
        return "is empty";
    case Fault::TooLong:
        return "is too long: a name may have 200 characters, other text 64 KB";
    case Fault::NotText:
        return "is not text";
    case Fault::NotADate:
        return "is not a real date";
    case Fault::InFuture:
        return "lies in the future";
    case Fault::BeforeStart:
        return "lies before the day that it must follow";
    case Fault::OutOfRange:
        return "is outside what makes sense";
    case Fault::Duplicate:
        return "stands there twice";
    case Fault::NotTogether:
        break;
    }
    return "does not go together with the other members";
}

} // namespace

ArchiveReader::ArchiveReader(const JsonValue& value, const JsonPlace& place, const RecordKeys& keys, Refusals& refusals)
    : value_(value), members_(value.as<JsonValue::Members>()), place_(place), keys_(keys), refusals_(refusals),
      refusedBefore_(refusals.count()), asked_(members_ ? members_->size() : 0) {}

const JsonValue* ArchiveReader::valueOf(std::string_view member) {
    const auto count = members_ ? members_->size() : 0;
    for (std::size_t i = 0; i < count; ++i) {
        const auto at = (next_ + i) % count;
        if ((*members_)[at].first != member)
            continue;
        asked_[at] = true;
        next_ = at + 1;
        return &(*members_)[at].second;
    }
    return nullptr;
}

const JsonValue* ArchiveReader::needed(const char* member) {
    const auto* given = valueOf(member);
    if (!given && members_)
        refusals_.add(JsonPlace(place_, member), value_.line, "is missing");
    return given;
}

const JsonValue* ArchiveReader::optional(const char* member) {
    const auto* given = valueOf(member);
    return given && given->isNull() ? nullptr : given;
}

// Without a member the value itself is meant.
void ArchiveReader::refuse(const char* member, const JsonValue& given, const std::string& reason) {
    refusals_.add(member ? JsonPlace(place_, member) : place_, given.line, reason);
}

void ArchiveReader::refuseKind(const JsonValue& given, const char* member, std::string_view wanted) {
    refuse(member, given, "is " + std::string(kindOf(given)) + ", not " + std::string(wanted));
}

void ArchiveReader::refuseWord(const JsonValue& given, const char* member, const std::string_view* words,
                               std::size_t count) {
    std::string list;
    for (std::size_t i = 0; i < count; ++i)
        list += (i == 0 ? "" : ", ") + std::string(words[i]);
    refuse(member, given, written(given) + " is not one of " + list);
}

void ArchiveReader::refuseRef(const JsonValue& given, const char* member, std::string_view one) {
    refuse(member, given, written(given) + " is no " + std::string(one) + " of this archive or of the notebook");
}

// `way` leads from this object to a member, such as "trainings/#/on". The line is that of the last value on it.
void ArchiveReader::refuseAt(std::string_view way, std::size_t entry, Fault fault) {
    auto pointer = place_.text();
    const auto* value = &value_;
    bool isThere = true;
    while (!way.empty()) {
        const auto end = std::min(way.find('/'), way.size());
        const auto step = way.substr(0, end);
        way.remove_prefix(std::min(end + 1, way.size()));
        pointer += '/' + (step == "#" ? std::to_string(entry) : std::string(step));
        const auto* next = step == "#" ? entryOf(*value, entry) : memberOf(*value, step);
        isThere = next != nullptr;
        value = next ? next : value;
    }
    const bool isMissing = fault == Fault::Missing && (!isThere || value->isNull());
    refusals_.add(pointer, value->line, std::string(isMissing ? "is needed" : wordOf(fault)));
}

bool ArchiveReader::insistOnObject() {
    if (!members_)
        refuseKind(value_, nullptr, "an object");
    return members_ != nullptr;
}

void ArchiveReader::close() {
    for (std::size_t i = 0; i < asked_.size(); ++i)
        if (!asked_[i])
            refusals_.add(JsonPlace(place_, (*members_)[i].first), (*members_)[i].second.line, "is not known here");
}

const std::string* ArchiveReader::textIn(const JsonValue& given, const char* member, std::string_view wanted) {
    const auto* text = given.as<std::string>();
    if (!text)
        refuseKind(given, member, wanted);
    return text;
}

void ArchiveReader::readText(const JsonValue& given, const char* member, std::string& text,
                             std::optional<Fault> (*faultIn)(std::string_view)) {
    const auto* read = textIn(given, member, "text");
    if (!read)
        return;
    if (const auto fault = faultIn(*read))
        return refuse(member, given, std::string(wordOf(*fault)));
    text = *read;
}

void ArchiveReader::name(const char* member, std::string& text) {
    if (const auto* given = needed(member))
        readText(*given, member, text, faultInName);
}

void ArchiveReader::text(const char* member, std::string& text) {
    if (const auto* given = needed(member))
        readText(*given, member, text, faultInNeededText);
}

void ArchiveReader::line(const char* member, std::string& text) {
    if (const auto* given = optional(member))
        readText(*given, member, text, faultInOptionalName);
}

void ArchiveReader::note(const char* member, std::string& text) {
    if (const auto* given = optional(member))
        readText(*given, member, text, faultInText);
}

void ArchiveReader::lines(const char* member, std::vector<std::string>& texts) {
    eachOf(member, [&](ArchiveReader& entry, const JsonValue& given) {
        entry.readText(given, nullptr, texts.emplace_back(), faultInName);
    });
}

const std::string* ArchiveReader::uuidIn(const JsonValue& given, const char* member) {
    const auto* text = textIn(given, member, "an id");
    if (text && !isUuid(*text)) {
        refuse(member, given, inQuotes(*text) + " is not an id (a UUID in small letters)");
        return nullptr;
    }
    return text;
}

void ArchiveReader::id(const char* member, std::string& uuid) {
    const auto* given = needed(member);
    if (const auto* text = given ? uuidIn(*given, member) : nullptr)
        uuid = *text;
}

} // namespace alongside
