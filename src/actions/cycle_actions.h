#pragma once

#include "domain/cycle.h"
#include "domain/next_step.h"
#include "domain/reflection.h"
#include "store/notebook.h"

#include <vector>

namespace alongside {

// All throw Error::Refused when the value has problems and Error::NoSuchRecord when the cycle is not there.

CycleId startCycle(Notebook& notebook, const Cycle& cycle);
void correctCycle(Notebook& notebook, const Cycle& cycle);

// What the two say when a cycle is over: of each action step whether it stays, and pages for the coach's journal.
struct LookingBack {
    struct OnStep {
        NextStepId step;
        Verdict verdict = Verdict::Keep;

        bool operator==(const OnStep&) const = default;
    };
    std::vector<OnStep> steps;
    std::vector<Reflection> pages; // get the teacher, and the cycle's last day

    bool operator==(const LookingBack&) const = default;
};

// Ends the cycle on `on`, today at the latest, with the look back, as one deed. Refused when it is over already.
void closeCycle(Notebook& notebook, CycleId id, Date on, const LookingBack& lookingBack = {});

// The cycle goes on as if it had not been closed; what was said looking back stays.
void reopenCycle(Notebook& notebook, CycleId id);

// Into the bin; its contacts and next steps stay.
void removeCycle(Notebook& notebook, CycleId id);

// The contact is part of the cycle. Whether it was about the goal stays the coach's own tick. Refused when the cycle's
// teacher was not there.
void linkToCycle(Notebook& notebook, ContactId contact, CycleId cycle);
void unlinkFromCycle(Notebook& notebook, ContactId contact);

// Ties a next step to the goal of the cycle that ran when it was made, or unties it.
void tieToGoal(Notebook& notebook, NextStepId step, bool tied);

} // namespace alongside
