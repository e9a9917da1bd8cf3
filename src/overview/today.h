#pragma once

#include "domain/contact.h"
#include "domain/next_step.h"
#include "overview/teacher_rhythm.h"
#include "store/tables.h"

#include <vector>

namespace alongside {

// A meeting of today with the open promises to its teachers.
struct PlannedToday {
    Contact contact;
    std::vector<NextStep> owed;

    bool operator==(const PlannedToday&) const = default;
};

// What a coach wants to know in the morning.
struct Today {
    std::vector<Contact> notLogged;    // planned for a day that has passed, oldest first
    std::vector<PlannedToday> planned; // for today, by time
    std::vector<NextStep> due;         // open promises due today or before, the oldest first
    std::vector<RhythmStanding> quiet; // past the soft limit of their rhythm
    int contactsThisMonth = 0;         // held
    int teachersThisMonth = 0;         // met at them
    int promisesDueThisMonth = 0;      // first due this month, their day has come, not released
    int promisesKeptThisMonth = 0;     // of those, kept by the date first given

    bool operator==(const Today&) const = default;
};

Today todayOf(const Tables& tables, Date today);

} // namespace alongside
