#pragma once

#include "exchange/calendar/calendar_file.h"

#include <optional>
#include <vector>

namespace alongside {

// What can be said of a calendar file line by line, before a library reads it: where its events begin, or what is wrong
// and where.
struct CalendarLines {
    std::vector<std::size_t> events; // the line at which each begins
    std::optional<CalendarRefusal> refusal = {};
};

CalendarLines scanCalendar(std::string_view text);

} // namespace alongside
