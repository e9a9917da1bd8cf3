#pragma once

#include <chrono>
#include <iterator>

namespace alongside {

// How long the next try waits after so many wrong ones: five are free, then it grows to a minute. Never a lock-out.
constexpr std::chrono::seconds pauseAfter(int wrongTries) {
    constexpr int kFree = 5;
    constexpr int kPauses[] = {5, 10, 20, 40, 60};
    constexpr int kMost = static_cast<int>(std::size(kPauses)) - 1;
    const int beyond = wrongTries - kFree;
    return std::chrono::seconds(beyond < 0 ? 0 : kPauses[beyond < kMost ? beyond : kMost]);
}

} // namespace alongside
