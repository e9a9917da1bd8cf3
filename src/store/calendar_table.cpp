#include "store/calendar_table.h"

#include "store/query.h"

namespace alongside {
namespace {

void takeSpans(Database& database, const char* kind, std::vector<NamedSpan>& spans) {
    Query query(database, "SELECT name, from_date, until_date FROM calendar_span WHERE kind = ? ORDER BY position");
    query.with(kind);
    while (query.step()) {
        auto& span = spans.emplace_back();
        query >> span.name >> span.span.from >> span.span.until;
    }
}

void putSpans(Database& database, const char* kind, const std::vector<NamedSpan>& spans) {
    for (std::size_t i = 0; i < spans.size(); ++i)
        Query(database, "INSERT INTO calendar_span(kind, position, name, from_date, until_date) VALUES (?, ?, ?, ?, ?)")
            .with(kind, static_cast<std::int64_t>(i), spans[i].name, spans[i].span.from, spans[i].span.until)
            .run();
}

} // namespace

SchoolCalendar CalendarTable::current() const {
    SchoolCalendar calendar;
    Query query(*database_, "SELECT weekdays FROM calendar");
    if (query.step()) {
        const auto used = query.next<std::string>();
        for (std::size_t day = 0; day < calendar.weekdays.size(); ++day)
            calendar.weekdays[day] = used[day] == '1';
    }
    takeSpans(*database_, "term", calendar.terms);
    takeSpans(*database_, "holiday", calendar.holidays);
    return calendar;
}

void CalendarTable::put(const SchoolCalendar& calendar) {
    std::string used;
    for (const bool day : calendar.weekdays)
        used += day ? '1' : '0';
    Query(*database_, "UPDATE calendar SET weekdays = ?").with(used).run();
    Query(*database_, "DELETE FROM calendar_span").run();
    putSpans(*database_, "term", calendar.terms);
    putSpans(*database_, "holiday", calendar.holidays);
}

} // namespace alongside
