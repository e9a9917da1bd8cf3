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

} // namespace alongside
