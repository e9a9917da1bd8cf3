#pragma once

#include "domain/pulse.h"

#include <array>
#include <optional>
#include <vector>

namespace alongside {

// One item of a pulse, and what the teacher had said in the pulse before, where both can be compared.
struct PulseSaid {
    PulseReply reply;
    std::optional<PulseAnswer> before;

    bool operator==(const PulseSaid&) const = default;
};

// What was said, by item. `before`: the pulse before this one; null when it is the first.
std::vector<PulseSaid> saidIn(const Pulse& pulse, const Pulse* before);

// How many steps up (or, below zero, down) from the pulse before; empty where there is nothing to compare.
std::optional<int> stepsSince(const PulseSaid& said);

// With fewer answers to an item an anonymous sheet could name its writer.
inline constexpr int kFewestAnonymousAnswers = 5;

// How often each answer was given to an item by people without names.
struct ItemTally {
    PulseItem item = PulseItem::Comm1;
    std::array<int, everyValueOf<PulseAnswer>().size()> times{};

    bool operator==(const ItemTally&) const = default;
};

// By item; one with fewer than five answers is left out.
std::vector<ItemTally> talliesOf(const Pulse& batch);

// To the item of a batch that was answered most often.
int mostAnswersIn(const Pulse& batch);

} // namespace alongside
