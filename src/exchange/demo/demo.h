#pragma once

#include "store/notebook.h"

#include <cstdint>

namespace alongside {

// How much is made up: a school to look at, or one of the three sizes on which speed is measured (guarantees.md).
enum class DemoSize { Demo, Term, Career, District };

template <>
struct Words<DemoSize> {
    static constexpr std::array<std::string_view, 4> list{"demo", "term", "career", "district"};
};

// Fills an empty notebook with a make-believe school whose days lie around `today`. The same seed and day give the same
// records, ids and times included. No person in it is real, and no student is named.
void fillWithDemo(Notebook& notebook, DemoSize size, std::uint64_t seed, Date today);

// How much a crowd of teachers has to do with the coach. A checklist has eighteen ticks.
struct CrowdAmounts {
    int years = 1;
    int teachers = 40;
    int contacts = 1'000;
    int steps = 1'500;
    int checklists = 120;
    int shortestNote = 60; // bytes
    int longestNote = 300;
};

// The same with a crowd of any size.
void fillWithCrowd(Notebook& notebook, const CrowdAmounts& amounts, std::uint64_t seed, Date today);

} // namespace alongside
