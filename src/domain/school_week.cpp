#include "domain/school_week.h"

namespace alongside {
namespace {

std::chrono::weekday firstOfWeek(const SchoolCalendar& calendar) {
    constexpr std::size_t kSunday = 0, kFriday = 5, kSaturday = 6;
    const auto& used = calendar.weekdays;
    if (used[kSunday] && !used[kSaturday])
        return std::chrono::Sunday;
    if (used[kSaturday] && !used[kFriday])
        return std::chrono::Saturday;
    return std::chrono::Monday;
}

} // namespace

DateSpan weekAround(const SchoolCalendar& calendar, Date day) {
    const auto past = (weekdayOf(day) - firstOfWeek(calendar)).count();
    const auto first = addDays(day, -static_cast<int>(past));
    return {first, addDays(first, 6)};
}

std::optional<NamedSpan> termAt(const SchoolCalendar& calendar, Date day) {
    std::optional<NamedSpan> found;
    for (const auto& term : calendar.terms)
        if (term.span.from <= day && (!found || found->span.from < term.span.from))
            found = term;
    return found;
}

std::optional<NamedSpan> holidayAt(const SchoolCalendar& calendar, Date day) {
    for (const auto& holiday : calendar.holidays)
        if (holiday.span.contains(day))
            return holiday;
    return std::nullopt;
}

} // namespace alongside
