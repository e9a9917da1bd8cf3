#pragma once

#include "domain/teacher.h"
#include "store/tables.h"

#include <optional>

namespace alongside {

// How a teacher likes to hear what went well, and who says so.
struct WayToTell {
    std::optional<Recognition> way;     // empty: nobody has asked yet
    bool agreed = false;                // the agreement in effect says it
    std::optional<Recognition> profile; // what the teacher's page says, where the agreement says something else

    bool operator==(const WayToTell&) const = default;
};

// The agreement in effect goes before the teacher's page.
WayToTell wayToTell(const Tables& tables, const Teacher& teacher, Date today);

bool isWritten(Recognition way);

// True when more people would hear of it than the teacher likes.
bool isWider(Recognition chosen, Recognition liked);

} // namespace alongside
