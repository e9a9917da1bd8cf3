#pragma once

#include "domain/progress.h"

#include <functional>

namespace alongside {

// How much more memory the process had at most while it did `work`, in megabytes, than just before. In a process of its
// own, which ends with it. Throws std::runtime_error where it fails.
double peakMegabytesOf(const std::function<void()>& work);

// How long after it was asked to stop a work threw Stopped, in milliseconds; 0 where it was done before. It is asked
// `after` so many milliseconds.
double stoppingTimeOf(const std::function<void(const Progress&)>& work, double after);

} // namespace alongside
