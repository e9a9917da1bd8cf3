#pragma once

#include "domain/date.h"
#include "domain/id.h"

#include <optional>
#include <string>

namespace alongside {

// What one school's list said of a teacher the last time it was brought.
struct RosterMark {
    TeacherId teacher;
    std::string source; // names the list, such as "oneroster" or the name of a file
    Date lastSeen{};
    std::optional<Date> missingSince; // the teacher was not in it any more

    bool operator==(const RosterMark&) const = default;
};

} // namespace alongside
