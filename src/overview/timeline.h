#pragma once

#include "domain/agreement.h"
#include "domain/checklist.h"
#include "domain/contact.h"
#include "domain/cycle.h"
#include "domain/next_step.h"
#include "domain/win.h"
#include "store/tables.h"

#include <array>
#include <optional>
#include <variant>
#include <vector>

namespace alongside {

// What happened to an agreement on a day.
struct AgreementEvent {
    AgreementId agreement;
    int version = 1;
    AgreementState became = AgreementState::Draft;

    bool operator==(const AgreementEvent&) const = default;
};

// A next step that was closed on its day.
struct ClosedStep {
    NextStep step;

    bool operator==(const ClosedStep&) const = default;
};

// A period of the checklist, on the day of its last change.
struct CheckedPeriod {
    ChecklistId checklist;
    DateSpan period;
    int done = 0;

    bool operator==(const CheckedPeriod&) const = default;
};

// A new due date of a next step, on the day on which it was told.
struct MovedStep {
    NextStep step;
    Date dueOn{};

    bool operator==(const MovedStep&) const = default;
};

// Looking back at a next step, on the day on which it was done.
struct LookedBackStep {
    NextStep step;

    bool operator==(const LookedBackStep&) const = default;
};

// A win told on a later day than the one on which it was seen.
struct ToldWin {
    Win win;

    bool operator==(const ToldWin&) const = default;
};

// The first or the last day of a cycle.
struct CycleEvent {
    CycleId cycle;
    std::string goal;
    bool hasEnded = false;

    bool operator==(const CycleEvent&) const = default;
};

// One entry of everything with one teacher.
struct TimelineEntry {
    Date on{};
    std::variant<Contact, NextStep, ClosedStep, Win, AgreementEvent, CheckedPeriod, MovedStep, LookedBackStep, ToldWin,
                 CycleEvent>
        what;

    bool operator==(const TimelineEntry&) const = default;
};

// Everything with a teacher, newest first. Next steps made at a contact stand after it.
std::vector<TimelineEntry> timelineOf(const Tables& tables, TeacherId teacher);

// The beginning of the same, at most so many, and what a page tells of the rest. Of the contacts only those are read
// whole, with their notes, that are among the latest.
struct LatestEntries {
    std::vector<TimelineEntry> latest;
    std::size_t inAll = 0;
    std::optional<Date> lastLogged; // of what is not planned, up to today
};
LatestEntries latestOf(const Tables& tables, TeacherId teacher, std::size_t most, Date today);

// The held contacts of one month with one teacher.
struct MonthOfContacts {
    Date month{}; // its first day
    int meetings = 0;
    int visits = 0;
    int brief = 0;

    bool operator==(const MonthOfContacts&) const = default;
};

// The twelve months that end with today's, oldest first.
std::array<MonthOfContacts, 12> contactsByMonth(const Tables& tables, TeacherId teacher, Date today);

} // namespace alongside
