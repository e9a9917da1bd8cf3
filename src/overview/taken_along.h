#pragma once

#include "store/tables.h"

namespace alongside {

// What goes into the bin together with a teacher.
struct TakenAlong {
    int contacts = 0;
    int staying = 0; // contacts with others too, which stay with them
    int nextSteps = 0;
    int wins = 0;
    int agreements = 0; // versions
    int checklists = 0;
    int cycles = 0;
    int pulses = 0;
    int reflections = 0;

    bool operator==(const TakenAlong&) const = default;
};

TakenAlong takenAlongWith(const Tables& tables, TeacherId teacher);

} // namespace alongside
