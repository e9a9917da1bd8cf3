#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <vector>

namespace alongside {

// How long something took over several runs, in milliseconds.
struct Timing {
    double median = 0;
    double p95 = 0;
};

inline Timing timingOf(std::vector<double> times) {
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times[times.size() * 95 / 100]};
}

inline double millisecondsOf(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

inline Timing measure(int runs, const std::function<void(int)>& question) {
    std::vector<double> times;
    for (int run = 0; run < runs; ++run)
        times.push_back(millisecondsOf([&] { question(run); }));
    return timingOf(std::move(times));
}

inline void print(const char* what, Timing timing) {
    fmt::print("{:<52} median {:8.2f} ms   p95 {:8.2f} ms\n", what, timing.median, timing.p95);
}

} // namespace alongside
