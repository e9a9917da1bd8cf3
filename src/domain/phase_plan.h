#pragma once

#include "domain/cycle.h"
#include "domain/school_calendar.h"

#include <string>
#include <vector>

namespace alongside {

inline constexpr Range kCycleWeeks{1, 20}; // of five school days; usually four to eight
inline constexpr int kUsualWeeks = 6;

// A phase before it has days: its name, and how long it takes compared with the others.
struct PhaseShare {
    std::string name;
    int share = 1;

    bool operator==(const PhaseShare&) const = default;
};

// Gives the phases of a cycle their days, one after the other without a gap: `weeks` of five school days in all, from
// the first school day on or after `from`, each phase at least one.
std::vector<Phase> phasesOver(const std::vector<PhaseShare>& shares, Date from, int weeks, const SchoolDays& days);

} // namespace alongside
