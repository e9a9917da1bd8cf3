#pragma once

#include "domain/contact.h"
#include "store/tables.h"

#include <string>
#include <vector>

namespace alongside {

// A meeting with a time, and its place beside those that overlap with it.
struct TimedMeeting {
    Contact contact;
    int lane = 0; // from 0
    int lanes = 1;

    bool operator==(const TimedMeeting&) const = default;
};

// One day of a week.
struct WeekDay {
    Date day{};
    bool hasSchool = true;
    std::string holiday; // its name; empty on other days
    std::vector<Contact> untimed;
    std::vector<TimedMeeting> timed; // by time

    bool operator==(const WeekDay&) const = default;
};

// However short a meeting was, it takes up as much of a day on screen.
inline constexpr std::chrono::minutes kShownAtLeast{30};

// The week around `day`: the weekdays that the school uses, holidays too, and any other day with a meeting.
std::vector<WeekDay> weekOf(const Tables& tables, Date day);

} // namespace alongside
