#include "exchange/archive_reader.h"

// The members of an archive's objects that are no text: dates, numbers, flags, answers.
namespace alongside {
namespace {

std::string between(Range range) {
    return "between " + std::to_string(range.least) + " and " + std::to_string(range.most);
}

} // namespace

void ArchiveReader::readDate(const JsonValue& given, const char* member, std::optional<Date>& date) {
    const auto* text = textIn(given, member, "a date");
    if (!text)
        return;
    const auto read = parseDate(*text);
    if (!read)
        return refuse(member, given, inQuotes(*text) + " is not a real date (YYYY-MM-DD, 1900 to 2999)");
    date = read;
}

void ArchiveReader::date(const char* member, Date& date) {
    std::optional<Date> read;
    if (const auto* given = needed(member))
        readDate(*given, member, read);
    date = read.value_or(date);
}

void ArchiveReader::date(const char* member, std::optional<Date>& date) {
    if (const auto* given = optional(member))
        readDate(*given, member, date);
}

void ArchiveReader::time(const char* member, std::optional<TimeOfDay>& time) {
    const auto* given = optional(member);
    const auto* text = given ? textIn(*given, member, "a time") : nullptr;
    if (!text)
        return;
    time = parseTime(*text);
    if (!time)
        refuse(member, *given, inQuotes(*text) + " is not a time of day (HH:MM)");
}

void ArchiveReader::instant(const char* member, std::optional<Instant>& instant) {
    const auto* given = optional(member);
    const auto* text = given ? textIn(*given, member, "a moment") : nullptr;
    if (!text)
        return;
    instant = parseInstant(*text);
    if (!instant)
        refuse(member, *given, inQuotes(*text) + " is not a moment in UTC (YYYY-MM-DDTHH:MM:SSZ)");
}

void ArchiveReader::readWhole(const JsonValue& given, const char* member, std::optional<int>& number, Range range) {
    const auto* read = given.as<std::int64_t>();
    if (!read)
        return refuseKind(given, member, "a whole number");
    if (*read < range.least || *read > range.most)
        return refuse(member, given, std::to_string(*read) + " is not " + between(range));
    number = static_cast<int>(*read);
}

void ArchiveReader::whole(const char* member, int& number, Range range) {
    std::optional<int> read;
    if (const auto* given = needed(member))
        readWhole(*given, member, read, range);
    number = read.value_or(number);
}

void ArchiveReader::whole(const char* member, std::optional<int>& number, Range range) {
    if (const auto* given = optional(member))
        readWhole(*given, member, number, range);
}

void ArchiveReader::minutes(const char* member, std::chrono::minutes& length) {
    auto read = static_cast<int>(length.count());
    whole(member, read, {0, 24 * 60});
    length = std::chrono::minutes(read);
}

void ArchiveReader::number(const char* member, double& number, Range range) {
    const auto* given = needed(member);
    if (!given)
        return;
    double read = 0;
    if (const auto* whole = given->as<std::int64_t>())
        read = static_cast<double>(*whole);
    else if (const auto* broken = given->as<double>())
        read = *broken;
    else
        return refuseKind(*given, member, "a number");
    if (read < range.least || read > range.most)
        return refuse(member, *given, "is not " + between(range));
    number = read;
}

void ArchiveReader::share(const char* member, Share& share) {
    const auto* given = valueOf(member);
    if (!given)
        return;
    const auto* pair = given->as<JsonValue::List>();
    const auto* of = pair && pair->size() == 2 ? pair->front().as<std::int64_t>() : nullptr;
    const auto* in = of ? pair->back().as<std::int64_t>() : nullptr;
    const auto isSmall = [](std::int64_t number) { return number >= 0 && number <= kLargestInShare; };
    const auto read =
        in && isSmall(*of) && isSmall(*in) ? Share{static_cast<int>(*of), static_cast<int>(*in)} : Share{0, 0};
    if (!isShare(read))
        return refuse(member, *given, "is not two whole numbers such as [4, 5], four of five");
    share = read;
}

void ArchiveReader::flag(const char* member, bool& flag) {
    const auto* given = valueOf(member);
    if (!given)
        return;
    const auto* read = given->as<bool>();
    if (!read)
        return refuseKind(*given, member, "true or false");
    flag = *read;
}

void ArchiveReader::flag(const char* member, std::optional<bool>& flag) {
    if (!optional(member))
        return;
    bool read = false;
    this->flag(member, read);
    flag = read;
}

void ArchiveReader::readAnswer(const JsonValue& given, const char* member, Answer& answer) {
    if (const auto* tick = given.as<bool>())
        answer = *tick;
    else if (const auto* whole = given.as<std::int64_t>())
        answer = static_cast<double>(*whole);
    else if (const auto* number = given.as<double>())
        answer = *number;
    else if (given.as<std::string>())
        readText(given, member, answer.emplace<std::string>(), faultInText);
    else if (given.as<JsonValue::List>())
        lines(member, answer.emplace<std::vector<std::string>>());
    else
        refuseKind(given, member, "text, a list of texts, true or false, or a number");
}

void ArchiveReader::answers(const char* member, std::map<std::string, Answer>& answers) {
    const auto* given = valueOf(member);
    if (!given)
        return;
    const JsonPlace place(place_, member);
    ArchiveReader reader(*given, place, keys_, refusals_);
    if (!reader.insistOnObject())
        return;
    for (const auto& [question, answer] : *reader.members_) {
        if (faultInName(question))
            reader.refuse(question.c_str(), answer, "is no name for an answer: it is empty or has over 200 characters");
        reader.valueOf(question);
        reader.readAnswer(answer, question.c_str(), answers[question]);
    }
}

} // namespace alongside
