#pragma once

#include "domain/progress.h"

#include <functional>

namespace alongside {

// How long after it was asked to stop a work threw Stopped, in milliseconds; 0 where it was done before. It is asked
// `after` so many milliseconds.
double stoppingTimeOf(const std::function<void(const Progress&)>& work, double after);

} // namespace alongside
