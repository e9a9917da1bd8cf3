#include "domain/school_calendar.h"

#include <algorithm>

namespace alongside {
namespace {

constexpr int kFarthestLook = 400; // days

bool contain(const std::vector<NamedSpan>& spans, Date day) {
    return std::any_of(spans.begin(), spans.end(), [&](const NamedSpan& s) { return s.span.contains(day); });
}

template <class Field>
void addProblems(ProblemList<Field>& list, const std::vector<NamedSpan>& spans, Field name, Field from, Field until) {
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const auto& [words, span] = spans[i];
        list.add(name, faultInOptionalName(words), i);
        list.add(from, faultInDate(span.from), i);
        list.add(until, faultInDate(span.until), i);
        list.addIf(span.from.ok() && span.until.ok() && span.until < span.from, until, Fault::BeforeStart, i);
    }
}

} // namespace

bool SchoolCalendar::isSchoolDay(Date day) const {
    return weekdays[weekdayOf(day).c_encoding()] && (terms.empty() || contain(terms, day)) && !contain(holidays, day);
}

Problems<CalendarField> problemsIn(const SchoolCalendar& calendar) {
    using enum CalendarField;
    ProblemList<CalendarField> list;
    const auto& week = calendar.weekdays;
    list.addIf(std::none_of(week.begin(), week.end(), [](bool used) { return used; }), Weekdays, Fault::Missing);
    addProblems(list, calendar.terms, TermName, TermFrom, TermUntil);
    addProblems(list, calendar.holidays, HolidayName, HolidayFrom, HolidayUntil);
    return list.take();
}

std::optional<Date> firstDayOfSchoolYear(const SchoolCalendar& calendar, Date day) {
    constexpr int kShortestSummer = 36; // days without term
    std::vector<DateSpan> begun;
    for (const auto& term : calendar.terms)
        if (term.span.from <= day)
            begun.push_back(term.span);
    std::sort(begun.begin(), begun.end(), [](const DateSpan& a, const DateSpan& b) { return a.from > b.from; });
    std::optional<Date> first;
    for (const auto& term : begun) {
        if (first && daysBetween(term.until, *first) > kShortestSummer)
            break;
        first = term.from;
    }
    return first;
}

SchoolDays::SchoolDays(SchoolCalendar calendar, DateSpan quick) : calendar_(std::move(calendar)), quick_(quick) {
    const int length = std::max(0, daysBetween(quick.from, quick.until) + 1);
    countUpTo_.reserve(static_cast<std::size_t>(length));
    int count = 0;
    for (int i = 0; i < length; ++i)
        countUpTo_.push_back(count += isSchoolDay(addDays(quick.from, i)) ? 1 : 0);
}

int SchoolDays::countedUpTo(Date day) const {
    if (day < quick_.from)
        return 0;
    return countUpTo_[static_cast<std::size_t>(daysBetween(quick_.from, day))];
}

int SchoolDays::between(Date a, Date b) const {
    if (b <= a)
        return 0;
    if (addDays(a, 1) >= quick_.from && b <= quick_.until)
        return countedUpTo(b) - countedUpTo(a);
    int count = 0;
    for (Date day = addDays(a, 1); day <= b; day = addDays(day, 1))
        count += isSchoolDay(day) ? 1 : 0;
    return count;
}

std::optional<Date> SchoolDays::countedBack(Date from, int n) const {
    for (int back = 0; back <= kFarthestLook; ++back) {
        const Date day = addDays(from, -back);
        if (isSchoolDay(day) && --n == 0)
            return day;
    }
    return std::nullopt;
}

Date SchoolDays::after(Date from, int n) const {
    for (int ahead = 1; ahead <= kFarthestLook; ++ahead) {
        const Date day = addDays(from, ahead);
        if (isSchoolDay(day) && --n == 0)
            return day;
    }
    return addDays(from, kFarthestLook);
}

Date SchoolDays::lastBefore(Date day) const {
    return countedBack(addDays(day, -1), 1).value_or(addDays(day, -1));
}

} // namespace alongside
