#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <time.h>
#include <vector>

namespace alongside {

// How long something took over several runs, in milliseconds.
struct Timing {
    double median = 0;
    double p95 = 0;
    std::size_t runs = 0;
};

inline Timing timingOf(std::vector<double> times) {
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times[times.size() * 95 / 100], times.size()};
}

// Whether only the processor's time counts, because others work on the machine as well: no figure to publish, but a
// true one of what does not wait for the disk.
inline bool isProcessorTimeAsked() {
    static const bool asked = std::getenv("ALONGSIDE_BENCH_PROCESSOR_TIME") != nullptr;
    return asked;
}

inline double millisecondsNow() {
    timespec now{};
    clock_gettime(isProcessorTimeAsked() ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

inline double millisecondsOf(const std::function<void()>& work) {
    const auto start = millisecondsNow();
    work();
    return millisecondsNow() - start;
}

inline Timing measure(int runs, const std::function<void(int)>& question) {
    std::vector<double> times;
    for (int run = 0; run < runs; ++run)
        times.push_back(millisecondsOf([&] { question(run); }));
    return timingOf(std::move(times));
}

// For reading by a person; figures for docs/performance.md are printed by figures.h.
inline void print(const char* what, Timing timing) {
    fmt::print("{:<52} median {:8.2f} ms   p95 {:8.2f} ms\n", what, timing.median, timing.p95);
}

} // namespace alongside
