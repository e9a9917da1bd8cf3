#pragma once

#include "store/clock.h"

namespace alongside::cli {

// The machine's time, and its day in the zone that the machine is set to.
Clock systemClock();

} // namespace alongside::cli
