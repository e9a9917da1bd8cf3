#pragma once

#include "domain/cycle.h"
#include "domain/library_content.h"
#include "store/tables.h"

#include <optional>
#include <vector>

namespace alongside {

// A cycle with what belongs to it, and what could.
struct CycleView {
    Cycle cycle;
    std::optional<std::size_t> phase;   // the one that a day lies in, or that began last before it
    std::vector<Contact> contacts;      // linked, newest first
    std::vector<Contact> others;        // with the teacher on its days, not linked
    std::vector<NextStep> steps;        // tied to its goal or agreed on at one of its contacts
    std::vector<NextStep> otherSteps;   // the teacher's and the coach's of its days, tied to nothing
    std::vector<Reflection> lookedBack; // what the journal answered the prompts for a cycle's end since it ended

    bool operator==(const CycleView&) const = default;
};

// The cycle with a teacher that runs today; of several the one begun last. One that was closed today is over.
std::optional<Cycle> runningCycle(const Tables& tables, TeacherId teacher, Date today);

// The one cycle that a contact with them on the day belongs to, its last day included; empty where none of them is in
// one, or several are.
std::optional<CycleId> cycleFor(const Tables& tables, const std::vector<TeacherId>& with, Date day);

CycleView cycleView(const Tables& tables, const Cycle& cycle, const std::vector<ReflectionPrompt>& prompts, Date today);

// The index of the phase in which the cycle is on the day: the last one begun by then.
std::optional<std::size_t> phaseOn(const Cycle& cycle, Date day);

// The last day of the last phase; empty where it goes on.
std::optional<Date> plannedEndOf(const Cycle& cycle);

// The teacher's action steps of the cycle that nobody has looked back on.
std::vector<NextStep> toLookBackOn(const CycleView& view);

} // namespace alongside
