#pragma once

#include "store/tables.h"

#include <optional>

namespace alongside {

// The coach taught in a school in which they now coach this teacher.
struct Placement {
    School school;
    std::optional<Date> from; // of the coach's time there, as far as the coach said
    std::optional<Date> until;

    bool operator==(const Placement&) const = default;
};

// The first of the teacher's schools that the coach names among those where they taught, by its name or its short name,
// whatever case and accents. Empty when there is none.
std::optional<Placement> placementOf(const Tables& tables, const Teacher& teacher);

} // namespace alongside
