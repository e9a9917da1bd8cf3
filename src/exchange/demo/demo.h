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

} // namespace alongside
