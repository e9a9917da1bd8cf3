#pragma once

#include "domain/coach.h"
#include "domain/contact.h"
#include "store/tables.h"

#include <string>
#include <vector>

namespace alongside {

// Held contacts of one kind.
struct KindOfTime {
    ContactKind kind{};
    int contacts = 0;
    std::chrono::minutes length{0};

    bool operator==(const KindOfTime&) const = default;
};

// How full a week was.
struct WeekLoad {
    DateSpan days; // cut to the time that is asked for
    int schoolDays = 0;
    int contacts = 0;
    std::chrono::minutes length{0};

    bool operator==(const WeekLoad&) const = default;
};

// How much of the time a teacher got. The whole length of a contact with several counts for each.
struct TimeWith {
    TeacherId teacher;
    std::string name;
    int meetings = 0;
    int brief = 0;
    std::chrono::minutes length{0};

    bool operator==(const TimeWith&) const = default;
};

// The promises first due in a time, by what became of them.
struct PromisesDue {
    int kept = 0;   // by the date first given
    int moved = 0;  // told in time, then kept or still open
    int late = 0;   // kept after all
    int broken = 0; // missed, or open past their day

    int all() const { return kept + moved + late + broken; }
    bool operator==(const PromisesDue&) const = default;
};

// How the coach is informed of and held to account for building trust.
struct TrustWork {
    HoursTrained trained;     // in this time
    HoursTrained trainedYear; // since the school year began
    int meetings = 0;         // held, not brief
    int summariesSent = 0;    // of these
    int readBack = 0;         // of these
    int pulses = 0;           // answered by teachers, batches too
    int checklists = 0;       // periods in which anything was ticked
    int cultureNotes = 0;     // on what leaders do
    int teachers = 0;         // coached now
    int agreements = 0;       // in effect with them

    bool operator==(const TrustWork&) const = default;
};

// A stretch of the coach's own work. It looks at the coach, never at a teacher: nobody is ranked.
struct MyMonth {
    DateSpan days;
    std::vector<KindOfTime> kinds; // the most time first
    std::vector<WeekLoad> weeks;
    std::vector<TimeWith> people; // who is coached or was met, by name
    PromisesDue promises;
    TrustWork trust;

    int contacts() const;
    std::chrono::minutes length() const; // a contact with several once
    bool operator==(const MyMonth&) const = default;
};

MyMonth myMonth(const Tables& tables, DateSpan days, Date today);

} // namespace alongside
