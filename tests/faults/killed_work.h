#pragma once

#include "faults/sweep.h"

#include <random>

namespace alongside {

// Does the work `times` times in a process that is killed at a random moment of it.
Tally killDuring(const Trial& trial, int times, std::mt19937& chance);

} // namespace alongside
