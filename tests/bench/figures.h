#pragma once

#include "bench/timing.h"

#include <optional>
#include <string>

namespace alongside {

// What a figure is set against; smaller is better.
struct Goal {
    double gate = 0; // 0: none
    double stretch = 0;
};

// One line of docs/performance.md.
struct BenchRow {
    std::string what;
    std::string size = "-"; // of the notebook
    Timing timing = {};
    double judged = 0; // what is set against the goal: the median where nothing is said
    Goal goal = {};
    std::string unit = "ms";
    std::string note = {};
};

// As one line of fields with tabs between, which scripts/bench reads: what, size, unit, median, p95, runs, judged,
// gate, stretch, note. What is not given is empty.
void print(const BenchRow& figure);

} // namespace alongside
