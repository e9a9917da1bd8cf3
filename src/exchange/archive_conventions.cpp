#include "exchange/archive_records.h"

namespace alongside {

// The archive's week begins on Monday, the calendar's on Sunday.
enum class SchoolWeekday { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };

template <>
struct Words<SchoolWeekday> {
    static constexpr std::array<std::string_view, 7> list{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
};

namespace {

std::size_t placeOf(SchoolWeekday day) {
    return (static_cast<std::size_t>(day) + 1) % 7;
}

void describeSpan(auto& f, auto& named) {
    f.line("name", named.name);
    f.date("from", named.span.from);
    f.date("until", named.span.until);
}

void describeSpans(auto& f, auto& calendar) {
    f.list("terms", calendar.terms, [](auto& part, auto& term) { describeSpan(part, term); });
    f.list("holidays", calendar.holidays, [](auto& part, auto& holiday) { describeSpan(part, holiday); });
}

// What is left out keeps its default.
void readWhole(ArchiveReader& fields, const char* member, int& number, Range range) {
    std::optional<int> read;
    fields.whole(member, read, range);
    number = read.value_or(number);
}

} // namespace

void write(ArchiveWriter& fields, const Settings& settings) {
    fields.whole("windowSchoolDays", settings.windowSchoolDays, kWindows);
    fields.whole("minEvents", settings.minEvents, kLeastEvents);
    fields.whole("rhythm", settings.rhythm, kRhythms);
    fields.share("strong", settings.strong);
    fields.share("steady", settings.steady);
}

void read(ArchiveReader& fields, Settings& settings) {
    readWhole(fields, "windowSchoolDays", settings.windowSchoolDays, kWindows);
    readWhole(fields, "minEvents", settings.minEvents, kLeastEvents);
    readWhole(fields, "rhythm", settings.rhythm, kRhythms);
    fields.share("strong", settings.strong);
    fields.share("steady", settings.steady);
}

void write(ArchiveWriter& fields, const SchoolCalendar& calendar) {
    std::vector<SchoolWeekday> used;
    for (const auto day : everyValueOf<SchoolWeekday>())
        if (calendar.weekdays[placeOf(day)])
            used.push_back(day);
    fields.words("weekdays", used);
    describeSpans(fields, calendar);
}

void read(ArchiveReader& fields, SchoolCalendar& calendar) {
    if (fields.valueOf("weekdays")) {
        std::vector<SchoolWeekday> used;
        fields.words("weekdays", used);
        calendar.weekdays.fill(false);
        for (const auto day : used)
            calendar.weekdays[placeOf(day)] = true;
    }
    describeSpans(fields, calendar);
}

} // namespace alongside
