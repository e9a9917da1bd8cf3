#pragma once

#include "store/clock.h"

namespace alongside {

// The computer's own time.
Clock systemClock();

} // namespace alongside
