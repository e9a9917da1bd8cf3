#pragma once

#include "store/tables.h"

#include <optional>

namespace alongside {

// On how many of the last school days anything was logged, about anyone: what every figure rests on.
struct LoggingCoverage {
    int schoolDays = 0;       // the last twenty, or as many as the last 400 days have
    int logged = 0;           // of those, with at least one entry
    std::optional<Date> last; // the last day with an entry, if within 400 days

    bool operator==(const LoggingCoverage&) const = default;
};

// An entry is a contact that is no longer planned, a promise made or a win seen on the day.
LoggingCoverage loggingCoverage(const Tables& tables, Date today);

} // namespace alongside
