#pragma once

#include "store/tables.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace alongside {

// Something planned that may go to the coach's own calendar.
using Planned = std::variant<Contact, NextStep>;

// Contacts that are planned and open next steps with a day, from `today` on and whatever is overdue, of one teacher or
// of all; contacts first, each kind by its days.
std::vector<Planned> plannedFor(const Tables& tables, std::optional<TeacherId> teacher, Date today);

// One of them as a calendar file has it. The words are the front end's, and so is what time it is in UTC.
struct CalendarEntry {
    RecordStamp stamp;                 // its uuid names it, so that the same file again replaces it
    std::variant<Date, Instant> begin; // a whole day, or a moment
    std::chrono::minutes length{};     // of a moment
    std::string title;
};

// A calendar file (RFC 5545) with these, each private, and numbered by the seconds from its making to its last change.
std::string calendarText(const std::vector<CalendarEntry>& entries);

} // namespace alongside
