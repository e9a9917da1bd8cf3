#pragma once

#include "domain/date.h"

#include <functional>

namespace alongside {

// The one place that knows the time: the front end gives the system's, a test gives its own.
struct Clock {
    std::function<Date()> today; // in the coach's own time zone
    std::function<Instant()> now;
};

} // namespace alongside
