#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace alongside {

// A civil date. Default-constructed it is no date at all (`ok()` is false).
using Date = std::chrono::year_month_day;

// Wall-clock time of a day, in minutes since midnight: 0 to 1439.
using TimeOfDay = std::chrono::minutes;

// A moment in UTC, to the second.
using Instant = std::chrono::sys_seconds;

// From one date to another, both included.
struct DateSpan {
    Date from{};
    Date until{};

    bool contains(Date day) const { return from <= day && day <= until; }
    bool operator==(const DateSpan&) const = default;
};

Date addDays(Date date, int days);
int daysBetween(Date from, Date until);
std::chrono::weekday weekdayOf(Date date);
Date firstOfMonth(Date date);
Date lastOfMonth(Date date);

// "2026-11-20"; empty unless exactly so written and a real day between the years 1900 and 2999.
std::optional<Date> parseDate(std::string_view text);
std::string toText(Date date);

// "08:05"; empty unless exactly so written and within the day.
std::optional<TimeOfDay> parseTime(std::string_view text);
std::string timeText(TimeOfDay time);

// "2026-11-20T08:05:00Z"; empty unless exactly so written.
std::optional<Instant> parseInstant(std::string_view text);
std::string toText(Instant instant);

} // namespace alongside
