#pragma once

#include "domain/trust/promises.h"

namespace alongside::trust {

// The promises of every kind and window that are past their day.
struct OldestOpen {
    std::vector<OverduePromise> overdue; // the longest first

    // School days since the day of the one that has waited longest.
    std::optional<int> oldest() const {
        return overdue.empty() ? std::nullopt : std::optional(overdue.front().schoolDays);
    }
    bool operator==(const OldestOpen&) const = default;
};

// Does what the coach brings fit, and does it help?
struct Competence {
    Promises promises;
    OldestOpen oldestOpen;
    Count fitted;
    Count tiedToGoal;
    std::vector<ContactId> handsOn;
    Count lookedBack;
    Count grounded;
    std::vector<NextStepId> offeredAhead; // a sign: it never has a status

    bool operator==(const Competence&) const = default;
};

Competence competenceIn(const View& view);

} // namespace alongside::trust
