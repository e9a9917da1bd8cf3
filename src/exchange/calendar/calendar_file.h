#pragma once

#include "domain/school_calendar.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace alongside {

// The limits of a calendar file.
inline constexpr std::size_t kLargestCalendar = 64 * 1024 * 1024; // bytes
inline constexpr std::size_t kMostEvents = 5'000;
inline constexpr std::size_t kLongestCalendarLine = 64 * 1024; // bytes, unfolded

// What a stretch of days in a calendar is taken for.
enum class SpanUse { LeaveOut, Holiday, Term };

// One event of whole days.
struct CalendarDays {
    NamedSpan days;
    SpanUse use = SpanUse::LeaveOut; // a guess by its name
    std::size_t line = 0;            // of the file, where it begins

    bool operator==(const CalendarDays&) const = default;
};

// What a calendar file has for the school calendar, in the order of the days.
struct CalendarFile {
    std::vector<CalendarDays> days;
    std::size_t timed = 0; // events at a time of day: no holidays
    std::size_t far = 0;   // long ago or far ahead
    std::size_t nameless = 0;
    std::size_t returning = 0; // that come back by another rule than every year; the first time alone is taken

    bool operator==(const CalendarFile&) const = default;
};

// Why a file is refused as a whole.
enum class CalendarFault {
    TooLarge,
    HoldsNul,
    NotText,
    LineTooLong,
    NotACalendar, // it does not begin with BEGIN:VCALENDAR
    NoColon,
    NoEnd, // something that begins does not end, or not in its turn
    TooManyEvents,
    NoDate,   // an event without a day that the calendar has
    EndFirst, // one that ends before it begins
};

struct CalendarRefusal {
    CalendarFault fault{};
    std::size_t line = 0; // 0: the file as a whole

    bool operator==(const CalendarRefusal&) const = default;
};

// The whole days in a calendar file (RFC 5545), from a year before `today` to three years after; what comes back every
// year comes as often as it falls in between.
std::variant<CalendarFile, CalendarRefusal> readCalendar(std::string_view bytes, Date today);

// A guess by words that schools use in English and Spanish.
SpanUse usualUse(const NamedSpan& days);

} // namespace alongside
