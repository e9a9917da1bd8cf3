#pragma once

#include "domain/pulse_reading.h"
#include "domain/trust/count.h"
#include "domain/trust/evidence.h"

#include <span>

namespace alongside::trust {

// What a teacher last said on a dimension, in their own words.
struct NamedPulse {
    PulseId id;
    Date on{};
    std::vector<PulseSaid> said; // by item
    std::string words;

    bool operator==(const NamedPulse&) const = default;
};

// The latest batch of sheets without names. An item with fewer than five answers is left out, lest it name someone.
struct AnonymousPulse {
    PulseId id;
    Date on{};
    std::vector<ItemTally> items; // by item

    bool operator==(const AnonymousPulse&) const = default;
};

// What stands beside the log for one dimension and is never summed with it: what the teacher says, and where the coach
// last thought about it.
struct Lanes {
    std::optional<NamedPulse> teacher;
    std::optional<AnonymousPulse> anonymous;
    std::optional<ReflectionFact> me;

    bool operator==(const Lanes&) const = default;
};

Lanes lanesOf(Dimension dimension, const Evidence& evidence, Date asOf);

// Whether log and teacher differ so that the coach should ask: the `logged` counts that have enough events (there is
// one) are all high, and the latest named pulse says rarely or sometimes to an item of the dimension.
bool isWorthAsking(Dimension dimension, std::span<const Tally> logged, const Evidence& evidence, Date asOf);

} // namespace alongside::trust
