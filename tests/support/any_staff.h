#pragma once

#include "store/notebook.h"

#include <optional>
#include <string>
#include <vector>

namespace alongside::making {

// A teacher of a made-up staff room, with every name they go by.
struct Hidden {
    TeacherId id;
    std::vector<std::string> names; // the whole, the preferred one, each part
    std::optional<SchoolId> school{};
};

// A made-up staff room in a notebook.
struct Staff {
    std::vector<Hidden> hidden; // whose agreement, or want of one, lets no principal hear of them
    std::vector<Hidden> named;
    std::vector<SchoolId> schools; // none or two

    // Of whom nobody may hear in a report about this school, or about all.
    std::vector<Hidden> hiddenFrom(std::optional<SchoolId> school) const;
};

// Fills the notebook with teachers of any rung, and with records of every kind around kToday. Free words hold the names
// of any of them; whatever is private says kPrivate. Draws from rapidcheck.
Staff anyStaff(Notebook& notebook);

// The first of their names that stands anywhere in the words, letter by letter; empty where none does. The names are so
// rare that no other word holds one.
std::string nameIn(const std::vector<Hidden>& people, const std::string& words);

inline constexpr const char* kPrivate = "CANARYPRIVATE";

} // namespace alongside::making
