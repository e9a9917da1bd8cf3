#include "bench/figures.h"

#include <cstdio>

namespace alongside {
namespace {

std::string numberOrNothing(double number) {
    return number == 0 ? std::string() : fmt::format("{:.4g}", number);
}

} // namespace

void print(const BenchRow& figure) {
    const auto& timing = figure.timing;
    const auto judged = figure.judged != 0 ? figure.judged : timing.median;
    fmt::print("{}\t{}\t{}\t{:.4g}\t{:.4g}\t{}\t{}\t{}\t{}\t{}\n", figure.what, figure.size, figure.unit, timing.median,
               timing.p95, timing.runs, figure.goal.gate == 0 ? std::string() : numberOrNothing(judged),
               numberOrNothing(figure.goal.gate), numberOrNothing(figure.goal.stretch), figure.note);
    std::fflush(stdout);
}

} // namespace alongside
