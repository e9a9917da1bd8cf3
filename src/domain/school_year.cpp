#include "domain/school_year.h"

#include <algorithm>

namespace alongside {

DayKind kindOfDay(const SchoolCalendar& calendar, Date day) {
    if (!calendar.weekdays[weekdayOf(day).c_encoding()])
        return DayKind::FreeWeekday;
    if (!holidaysOn(calendar, day).empty())
        return DayKind::Holiday;
    return calendar.isSchoolDay(day) ? DayKind::School : DayKind::OutsideTerms;
}

std::vector<NamedSpan> holidaysOn(const SchoolCalendar& calendar, Date day) {
    auto holidays = calendar.holidays;
    std::erase_if(holidays, [day](const NamedSpan& each) { return !each.span.contains(day); });
    return holidays;
}

std::optional<NamedSpan> termOn(const SchoolCalendar& calendar, Date day) {
    for (const auto& term : calendar.terms)
        if (term.span.contains(day))
            return term;
    return std::nullopt;
}

std::optional<NamedSpan> latestTerm(const SchoolCalendar& calendar, Date day) {
    std::optional<NamedSpan> found;
    for (const auto& term : calendar.terms)
        if (term.span.from <= day && (!found || found->span.from < term.span.from))
            found = term;
    return found;
}

SchoolMonth schoolMonth(const SchoolCalendar& calendar, Date anyDay) {
    SchoolMonth month{firstOfMonth(anyDay), 0, {}, {}};
    const auto last = lastOfMonth(anyDay);
    for (Date day = month.first; day <= last; day = addDays(day, 1))
        month.schoolDays += calendar.isSchoolDay(day) ? 1 : 0;
    for (const auto& [name, span] : calendar.holidays)
        if (span.from <= last && span.until >= month.first)
            month.holidays.push_back({name, {std::max(span.from, month.first), std::min(span.until, last)}});
    const DateSpan whole{month.first, last};
    for (const auto& term : calendar.terms)
        if (whole.contains(term.span.from) || whole.contains(term.span.until))
            month.terms.push_back(term);
    std::stable_sort(month.holidays.begin(), month.holidays.end(),
                     [](const NamedSpan& a, const NamedSpan& b) { return a.span.from < b.span.from; });
    return month;
}

Date firstMonthOfYear(const SchoolCalendar& calendar, Date day) {
    if (const auto first = firstDayOfSchoolYear(calendar, day))
        return firstOfMonth(*first);
    const auto year = day.month() < std::chrono::August ? day.year() - std::chrono::years(1) : day.year();
    return year / std::chrono::August / 1;
}

std::vector<NamedSpan> overlapping(const std::vector<NamedSpan>& spans, const NamedSpan& span) {
    std::vector<NamedSpan> others;
    bool leftOut = false;
    for (const auto& each : spans) {
        if (!leftOut && each == span)
            leftOut = true;
        else if (each.span.from <= span.span.until && span.span.from <= each.span.until)
            others.push_back(each);
    }
    return others;
}

} // namespace alongside
