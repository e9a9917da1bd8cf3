#pragma once

#include "domain/id.h"
#include "domain/settings.h"
#include "domain/words.h"

#include <optional>
#include <variant>
#include <vector>

namespace alongside {
namespace trust {

// The record behind a figure, so that every figure opens what it counts.
using Entry = std::variant<TeacherId, ContactId, NextStepId, WinId>;

// How a practice of the coach stands in the log. It never speaks about the teacher.
enum class Status { Strong, Steady, NeedsCare, NotEnough };

// k of n.
struct Tally {
    int k = 0;
    int n = 0;

    bool operator==(const Tally&) const = default;
};

// k of n with the entries behind k and those behind the rest, this window beside the previous one.
struct Count {
    std::vector<Entry> yes;
    std::vector<Entry> no;
    Status status = Status::NotEnough;
    Tally previous;

    void add(bool counts, Entry entry) { (counts ? yes : no).push_back(entry); }
    Tally tally() const { return {static_cast<int>(yes.size()), static_cast<int>(yes.size() + no.size())}; }
    bool operator==(const Count&) const = default;
};

Status statusOf(Tally tally, const Settings& settings);

// How many more (or, below zero, fewer) than in the previous window; empty where that would be noise: fewer than five
// events in one of them, or a difference of less than two.
std::optional<int> changeIn(const Count& count);

} // namespace trust

template <>
struct Words<trust::Status> {
    static constexpr std::array<std::string_view, 4> list{"strong", "steady", "needs-care", "not-enough"};
};

} // namespace alongside
