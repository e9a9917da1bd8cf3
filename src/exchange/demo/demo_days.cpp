#include "exchange/demo/demo_days.h"

#include <algorithm>
#include <array>

namespace alongside {
namespace {

constexpr int kWeek = 7;

Date mondayOf(Date day) {
    return addDays(day, -static_cast<int>((weekdayOf(day) - std::chrono::Monday).count()));
}

std::string nameOfTerm(Date middle) {
    constexpr std::array<const char*, 4> names{"Winter term", "Spring term", "Summer term", "Autumn term"};
    const auto month = static_cast<unsigned>(middle.month());
    return names[month == 12 ? 0 : month / 3];
}

NamedSpan weeks(std::string name, Date monday, int first, int count) {
    const auto from = addDays(monday, first * kWeek);
    return {std::move(name), {from, addDays(from, count * kWeek - 3)}}; // to a Friday
}

NamedSpan term(Date monday, int first, int count) {
    return weeks(nameOfTerm(addDays(monday, (first + count / 2) * kWeek)), monday, first, count);
}

} // namespace

SchoolCalendar demoCalendar(Date today) {
    const auto monday = mondayOf(today);
    const auto freeDay = addDays(monday, -10 * kWeek + 4);
    SchoolCalendar calendar;
    calendar.terms = {term(monday, -32, 15), term(monday, -15, 20), term(monday, 7, 12)};
    calendar.holidays = {weeks("Mid-term break", monday, -25, 1),
                         {"Staff training day", {freeDay, freeDay}},
                         weeks("Mid-term break", monday, -6, 1)};
    return calendar;
}

DemoDays::DemoDays(Date today) : today_(today), calendar_(demoCalendar(today)), days_(calendar_) {}

Date DemoDays::ago(int schoolDays) const {
    const bool isSchoolDay = calendar_.isSchoolDay(today_);
    if (schoolDays == 0 && isSchoolDay)
        return today_;
    if (schoolDays <= 0)
        return days_.after(today_, -schoolDays + (isSchoolDay ? 0 : 1));
    return days_.countedBack(addDays(today_, -1), schoolDays).value_or(addDays(today_, -2 * schoolDays));
}

Date DemoDays::since(int schoolDays) const {
    const auto day = ago(std::max(schoolDays, 0));
    return day > today_ ? days_.lastBefore(today_) : day;
}

} // namespace alongside
