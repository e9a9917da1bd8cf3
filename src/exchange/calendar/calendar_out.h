#pragma once

#include "store/tables.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace alongside {

inline constexpr int kFarthestDay = 3 * 366; // days ahead that a calendar file reaches

// Something planned that may go to the coach's own calendar.
using PlannedItem = std::variant<Contact, NextStep>;

// Contacts that are planned and open next steps with a day, from `today` on and whatever is overdue, of one teacher or
// of all; contacts first, each kind by its days.
std::vector<PlannedItem> plannedFor(const Tables& tables, std::optional<TeacherId> teacher, Date today);

// What may have gone out in an earlier calendar file, by the trail, and holds no more: meetings that were cancelled,
// moved or removed and steps that were settled or removed, from a few weeks before `today` on. What was deleted for
// good is not among them.
std::vector<PlannedItem> withdrawnFor(const Tables& tables, std::optional<TeacherId> teacher, Date today);

// One of them as a calendar file has it. The words are the front end's, and so is what time it is in UTC.
struct CalendarEntry {
    std::string uuid;                  // names it, so that a later file replaces it
    std::variant<Date, Instant> begin; // a whole day, or a moment
    std::chrono::minutes length{};     // of a moment
    std::string title;
    std::string place = {}; // may be empty
    bool isWithdrawn = false;
};

// A calendar file (RFC 5545) with these, each private and numbered by the moment at which the file is made: a later
// file wins over every earlier one, also where a change was taken back or only the names came or went.
std::string calendarText(const std::vector<CalendarEntry>& entries, Instant now);

} // namespace alongside
