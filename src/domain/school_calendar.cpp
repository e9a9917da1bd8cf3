#include "domain/school_calendar.h"

#include <algorithm>

namespace alongside {
namespace {

using namespace std::chrono;

constexpr int kFarthestLook = 400; // days

struct DaySpan {
    sys_days from;
    sys_days until;
};

std::vector<DaySpan> inOrder(const std::vector<NamedSpan>& named) {
    std::vector<DaySpan> spans;
    for (const auto& [name, span] : named)
        if (span.from <= span.until)
            spans.push_back({span.from, span.until});
    std::sort(spans.begin(), spans.end(), [](const DaySpan& a, const DaySpan& b) { return a.from < b.from; });
    return spans;
}

// The terms, those that touch joined; without terms all days that a date may be.
std::vector<DaySpan> termsOf(const SchoolCalendar& calendar) {
    if (calendar.terms.empty())
        return {{sys_days(year(1900) / 1 / 1), sys_days(year(2999) / 12 / 31)}};
    std::vector<DaySpan> joined;
    for (const auto& term : inOrder(calendar.terms)) {
        if (!joined.empty() && term.from <= joined.back().until + days(1))
            joined.back().until = std::max(joined.back().until, term.until);
        else
            joined.push_back(term);
    }
    return joined;
}

// The terms without the holidays, in order.
std::vector<DaySpan> openStretches(const SchoolCalendar& calendar) {
    const auto holidays = inOrder(calendar.holidays);
    std::vector<DaySpan> open;
    for (auto [from, until] : termsOf(calendar)) {
        for (const auto& holiday : holidays) {
            if (holiday.until < from || holiday.from > until)
                continue;
            if (holiday.from > from)
                open.push_back({from, holiday.from - days(1)});
            from = holiday.until + days(1);
        }
        if (from <= until)
            open.push_back({from, until});
    }
    return open;
}

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

SchoolDays::SchoolDays(SchoolCalendar calendar) : calendar_(std::move(calendar)) {
    int before = 0;
    for (const auto& [from, until] : openStretches(calendar_)) {
        stretches_.push_back({from, until, before});
        before += usedWeekdays(from, until);
    }
}

int SchoolDays::usedWeekdays(sys_days from, sys_days until) const {
    const auto length = static_cast<int>((until - from).count()) + 1;
    const auto& week = calendar_.weekdays;
    auto used = length / 7 * static_cast<int>(std::count(week.begin(), week.end(), true));
    for (auto day = until - days(length % 7) + days(1); day <= until; day += days(1))
        used += week[weekday(day).c_encoding()] ? 1 : 0;
    return used;
}

int SchoolDays::countedUpTo(Date date) const {
    const sys_days day(date);
    auto after = std::upper_bound(stretches_.begin(), stretches_.end(), day,
                                  [](sys_days d, const Stretch& stretch) { return d < stretch.from; });
    if (after == stretches_.begin())
        return 0;
    const auto& stretch = *--after;
    return stretch.before + usedWeekdays(stretch.from, std::min(day, stretch.until));
}

int SchoolDays::between(Date a, Date b) const {
    return b <= a ? 0 : countedUpTo(b) - countedUpTo(a);
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
