#pragma once

#include "faults/trial.h"

#include <random>
#include <string>

namespace alongside {

// What came of opening states that power cuts can leave.
struct Outcome {
    int states = 0;
    int moments = 0;
    int bad = 0;
    std::string wrong; // of the first bad one

    void take(const std::string& verdict, std::size_t step);
};

// Does the work once, and opens states that a power cut in the middle of it can leave, spread over all its moments,
// with the renames and syncs of files and folders that the core itself asks for. With `Syncs::Unheard` no sync makes
// anything last, a planted fault, and the first bad state ends it.
enum class Syncs { Heard, Unheard };
Outcome cutWork(const Trial& trial, int states, Syncs syncs, std::mt19937& chance);

} // namespace alongside
