#pragma once

#include "bench/bench_notebook.h"
#include "domain/progress.h"

#include <functional>
#include <string>

namespace alongside {

// How long after it was asked to stop a work threw Stopped, in milliseconds; 0 where it was done before. It is asked
// `after` so many milliseconds.
double stoppingTimeOf(const std::function<void(const Progress&)>& work, double after);

// Stops a work that takes `whole` milliseconds at several moments, and prints the longest time that one took to end.
// What it changes where it comes to its end is made ready before each.
void measureStopping(
    const std::string& what, DemoSize size, double whole, const std::function<void(const Progress&)>& work,
    const std::function<void()>& makeReady = [] {});

} // namespace alongside
