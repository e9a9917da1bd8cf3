#pragma once

#include "store/notebook.h"

#include <string>
#include <vector>

namespace alongside::making {

// A teacher of a made-up staff room, with every name they go by.
struct Hidden {
    TeacherId id;
    std::vector<std::string> names; // the whole, the preferred one, each part
};

// A made-up staff room in a notebook.
struct Staff {
    std::vector<Hidden> hidden; // whose agreement, or want of one, lets no principal hear of them
    std::vector<Hidden> named;
};

// Fills the notebook with teachers of any rung, and with records of every kind around kToday. Free words hold the names
// of any of them; whatever is private says kPrivate. Draws from rapidcheck.
Staff anyStaff(Notebook& notebook);

inline constexpr const char* kPrivate = "CANARYPRIVATE";

} // namespace alongside::making
