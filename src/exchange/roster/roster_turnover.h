#pragma once

#include "exchange/roster/roster_preview.h"

#include <set>
#include <string>

namespace alongside {

// What a roster says about the teachers of the notebook as it is gone through.
struct RosterRollCall {
    std::set<TeacherId> present;
    std::set<std::string> schools; // all that are named in it, in plain letters
};

// Compares a roster with the last one of its source. Only who works at one of its schools can be missing in it, so that
// the roster of one building says nothing about the others; where it names no schools, or the teacher has none, it
// counts. A roster with nobody in it says nothing.
RosterTurnover turnoverOf(const Tables& tables, const std::string& source, const RosterRollCall& called);

} // namespace alongside
