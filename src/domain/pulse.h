#pragma once

#include "domain/dimension.h"
#include "domain/id.h"
#include "domain/problem.h"
#include "domain/record_stamp.h"
#include "domain/words.h"

#include <optional>
#include <string>
#include <vector>

namespace alongside {

// Answered by one named teacher, or a batch of sheets without names.
enum class PulseMode { Named, Batch };

template <>
struct Words<PulseMode> {
    static constexpr std::array<std::string_view, 2> list{"named", "batch"};
};

// The eight items of the pulse: two for each dimension, two general.
enum class PulseItem { Comm1, Comm2, Rel1, Rel2, Comp1, Comp2, Gen1, Gen2 };

template <>
struct Words<PulseItem> {
    static constexpr std::array<std::string_view, 8> list{"comm-1", "comm-2", "rel-1", "rel-2",
                                                          "comp-1", "comp-2", "gen-1", "gen-2"};
};

// How often an item holds, in rising order; the last never compares.
enum class PulseAnswer { Rarely, Sometimes, Mostly, Always, CannotSay };

template <>
struct Words<PulseAnswer> {
    static constexpr std::array<std::string_view, 5> list{"rarely", "sometimes", "mostly", "always", "cannot-say"};
};

// One answered item. In a batch an item is answered once for each sheet.
struct PulseReply {
    PulseItem item = PulseItem::Comm1;
    PulseAnswer answer = PulseAnswer::CannotSay;

    bool operator==(const PulseReply&) const = default;
};

// What a teacher says of the coaching, in the teacher's own words where there are any.
struct Pulse {
    PulseId id;
    RecordStamp stamp;
    std::optional<TeacherId> teacher; // absent in a batch
    Date on{};
    PulseMode mode = PulseMode::Named;
    std::vector<PulseReply> answers;
    std::string words;

    bool operator==(const Pulse&) const = default;
};

// Sorts the answers of a batch, where the order of writing would tell sheets apart; leaves others as they are.
void mixSheets(Pulse& pulse);

// Empty for the two general items.
std::optional<Dimension> dimensionOf(PulseItem item);

enum class PulseField { Teacher, On, Answers, Words };

Problems<PulseField> problemsIn(const Pulse& pulse, Date today);

} // namespace alongside
