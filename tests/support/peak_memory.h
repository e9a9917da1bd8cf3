#pragma once

#include <functional>

namespace alongside {

// How much more memory the process had at most while it did `work`, in megabytes, than just before. In a process of its
// own, which ends with it. Throws std::runtime_error where it fails. Says nothing in a sanitized program.
double peakMegabytesOf(const std::function<void()>& work);

} // namespace alongside
