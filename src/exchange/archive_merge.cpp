#include "exchange/archive_merge.h"

#include "exchange/archive_bin.h"
#include "exchange/archive_format.h"
#include "exchange/archive_records.h"
#include "store/uuid.h"

#include <algorithm>

namespace alongside {

// The times of a record as the archive gives them.
struct GivenTimes {
    std::optional<Instant> createdAt;
    std::optional<Instant> changedAt;
};

namespace {

template <class Record>
GivenTimes readRecord(ArchiveReader& fields, Record& record) {
    GivenTimes times;
    if (!fields.insistOnObject())
        return times;
    fields.id("id", record.stamp.uuid);
    read(fields, record);
    fields.instant("createdAt", times.createdAt);
    fields.instant("changedAt", times.changedAt);
    fields.instant("removedAt", record.stamp.removedAt);
    fields.close();
    return times;
}

// Does `use` once for every kind of record, those first that others refer to.
template <class Use>
void eachFamily(Use use) {
    const auto each = [&]<class... Records>() { (use.template operator()<Records>(), ...); };
    each.template operator()<Coach, School, Teacher, Move, Agreement, Cycle, Contact, NextStep, Win, Checklist, Pulse,
                             Reflection, Tool>();
}

std::string keeperOf(const Tables& notebook) {
    const auto coaches = notebook.coaches.everything();
    const auto keeper = std::find_if(coaches.begin(), coaches.end(), [](const Coach& coach) { return coach.me; });
    return keeper == coaches.end() ? std::string() : keeper->stamp.uuid;
}

} // namespace

ArchiveMerge::ArchiveMerge(const JsonValue& archive, const Notebook& notebook)
    : archive_(archive), notebook_(notebook.read()), now_(notebook.now()), keys_(notebook_),
      keeper_(keeperOf(notebook_)) {
    intoEmpty_ = true;
    eachFamily([&]<class Record>() {
        const auto& table = notebook_.*(Family<Record>::table);
        intoEmpty_ = intoEmpty_ && table.count() == 0 && table.inBin().empty();
    });
}

// Calls `use(fields, record, times)` for every record of a kind. Its references are those known by then.
template <class Record, class Use>
void ArchiveMerge::eachRecord(Use use) {
    const JsonValue* family = memberOf(archive_, Family<Record>::member);
    const auto* records = family ? family->as<JsonValue::List>() : nullptr;
    if (!records)
        return;
    const JsonPlace place(top_, Family<Record>::member);
    for (std::size_t i = 0; i < records->size(); ++i) {
        const JsonPlace here(place, i);
        ArchiveReader fields((*records)[i], here, keys_, refusals_);
        Record record;
        const auto times = readRecord(fields, record);
        use(fields, record, times);
    }
}

void ArchiveMerge::checkFormat(ArchiveReader& top) {
    const auto insist = [&](bool holds, const char* member, const std::string& reason) {
        const auto* given = memberOf(archive_, member);
        if (!holds)
            refusals_.add(JsonPlace(top_, member), given ? given->line : archive_.line, reason);
        refusals_.throwIfAny(); // the rest would be refused for the wrong reasons
    };
    top.insistOnObject();
    refusals_.throwIfAny();
    const auto* format = top.valueOf("format");
    const auto* name = format ? format->as<std::string>() : nullptr;
    insist(name && *name == kArchiveFormat, "format", "is not \"" + std::string(kArchiveFormat) + '"');
    const auto* version = top.valueOf("version");
    const auto* number = version ? version->as<std::int64_t>() : nullptr;
    insist(number && *number == kArchiveVersion, "version",
           "is not " + std::to_string(kArchiveVersion) + ", the version that this program reads");
}

void ArchiveMerge::checkConventions(ArchiveReader& top) {
    std::optional<Instant> exportedAt;
    std::string generator;
    top.instant("exportedAt", exportedAt);
    top.line("generator", generator);
    const auto describe = [](ArchiveReader& fields, auto& conventions) {
        read(fields, conventions);
        fields.insistOn(problemsIn(conventions));
    };
    top.part("settings", settings_, describe);
    top.part("calendar", calendar_, describe);
    top.part("templates", templates_, describe);
}

// Notes the ids of a kind, so that any record may refer to any other.
template <class Record>
void ArchiveMerge::announce(ArchiveReader& top) {
    const JsonValue* family = top.valueOf(Family<Record>::member);
    if (!family)
        return;
    const JsonPlace place(top_, Family<Record>::member);
    const auto* records = family->as<JsonValue::List>();
    if (!records)
        return refusals_.add(place, family->line, "is " + std::string(kindOf(*family)) + ", not a list");
    for (std::size_t i = 0; i < records->size(); ++i) {
        const JsonValue* id = memberOf((*records)[i], "id");
        const auto* uuid = id ? id->as<std::string>() : nullptr;
        if (uuid && isUuid(*uuid) && !keys_.announce<Record>(*uuid))
            refusals_.add(JsonPlace(JsonPlace(place, i), "id"), id->line,
                          inQuotes(*uuid) + " stands there twice; every " + std::string(Family<Record>::one) +
                              " has its own");
    }
    count_ += records->size();
}

// Asks a record what a form would ask. Only the future is let in, by asking as of the last day there is: it says
// something about a clock, nothing about the record, and a notebook written east of here has to come back.
template <class Record>
void ArchiveMerge::insistOnSound(ArchiveReader& fields, const Record& record) {
    constexpr Date kLastDay = std::chrono::year(2999) / std::chrono::December / 31;
    if constexpr (requires { problemsIn(record, kLastDay); })
        fields.insistOn(problemsIn(record, kLastDay));
    else
        fields.insistOn(problemsIn(record));
}

template <class Record>
void ArchiveMerge::checkAll() {
    eachRecord<Record>(
        [](ArchiveReader& fields, const Record& record, const GivenTimes&) { insistOnSound(fields, record); });
}

void ArchiveMerge::checkCoaches() {
    int keepers = 0;
    int coaches = 0;
    eachRecord<Coach>([&](ArchiveReader& fields, const Coach& coach, const GivenTimes&) {
        insistOnSound(fields, coach);
        ++coaches;
        keepers += coach.me ? 1 : 0;
    });
    if (coaches > 0 && keepers != 1)
        refusals_.add(JsonPlace(top_, "coaches"), memberOf(archive_, "coaches")->line,
                      "has " + std::to_string(keepers) + " coaches with \"me\": true; it must be exactly one");
}

void ArchiveMerge::check() {
    ArchiveReader top(archive_, top_, keys_, refusals_);
    checkFormat(top);
    checkConventions(top);
    eachFamily([&]<class Record>() { announce<Record>(top); });
    checkCoaches();
    eachFamily([&]<class Record>() {
        if constexpr (!std::is_same_v<Record, Coach>)
            checkAll<Record>();
    });
    top.close();
    refusals_.throwIfAny();
}

// An archive without reflections was made without what is private: that it lacks a private note says nothing.
void ArchiveMerge::keepOurs(Contact& coming, const Contact& ours) const {
    if (coming.privateNote.empty() && !memberOf(archive_, Family<Reflection>::member))
        coming.privateNote = ours.privateNote;
}

// The coach whose notebook it is stays that; others come as colleagues.
void ArchiveMerge::fit(Coach& coach) const {
    if (!keeper_.empty())
        coach.me = coach.stamp.uuid == keeper_;
}

template <class Record>
void ArchiveMerge::merge(Tables& tables, Record& record, const GivenTimes& times) {
    auto& table = tables.*Family<Record>::table;
    const auto& uuid = record.stamp.uuid;
    fit(record);
    record.stamp.createdAt = times.createdAt.value_or(now_);
    record.stamp.changedAt = times.changedAt.value_or(now_);
    const auto key = table.keyOf(uuid);
    if (!key) {
        keys_.settle(uuid, table.add(record));
        ++report_.added;
        return;
    }
    keys_.settle(uuid, *key);
    const auto ours = *table.findAnywhere(*key);
    record.id = *key;
    record.stamp.createdAt = times.createdAt.value_or(ours.stamp.createdAt);
    keepOurs(record, ours);
    auto asOld = record;
    asOld.stamp.changedAt = ours.stamp.changedAt;
    if (times.changedAt ? *times.changedAt <= ours.stamp.changedAt : asOld == ours) {
        ++report_.unchanged;
        return;
    }
    table.replace(record);
    ++report_.changed;
}

// In an empty notebook there is nothing of the coach's own to change.
void ArchiveMerge::mergeConventions(Tables& tables) {
    const auto put = [&](auto& table, const auto& coming) {
        if (!coming || *coming == table.current())
            return;
        table.put(*coming);
        report_.changed += intoEmpty_ ? 0 : 1;
    };
    put(tables.settings, settings_);
    put(tables.calendar, calendar_);
    put(tables.templates, templates_);
}

template <class Record>
void ArchiveMerge::mergeAll(Tables& tables) {
    eachRecord<Record>([&](ArchiveReader&, Record& record, const GivenTimes& times) { merge(tables, record, times); });
}

ImportReport ArchiveMerge::into(Tables& tables) {
    report_ = {};
    mergeConventions(tables);
    eachFamily([&]<class Record>() { mergeAll<Record>(tables); });
    if (!intoEmpty_) // else the notebook becomes what the archive says, to the byte
        report_.wentAlong = putAlongIntoBin(tables, now_);
    return report_;
}

} // namespace alongside
