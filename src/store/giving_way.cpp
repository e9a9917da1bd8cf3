#include "store/giving_way.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

namespace alongside {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kFirstPause = 200ms, kLongestPause = 30s, kBetweenLooks = 20ms;

std::atomic<int> writers = 0;

void pauseFor(std::chrono::milliseconds time, const Progress& progress) {
    for (auto past = 0ms; past < time || AboutToWrite::isAnybody(); past += kBetweenLooks) {
        progress.goOn();
        std::this_thread::sleep_for(kBetweenLooks);
    }
}

} // namespace

AboutToWrite::AboutToWrite() {
    ++writers;
}

AboutToWrite::~AboutToWrite() {
    --writers;
}

bool AboutToWrite::isAnybody() {
    return writers > 0;
}

void givingWay(const Progress& progress, const std::function<void()>& work) {
    for (auto pause = kFirstPause;; pause = std::min(2 * pause, kLongestPause)) {
        try {
            return work();
        } catch (const Stopped&) {
            progress.goOn(); // else it gave way
        }
        pauseFor(pause, progress);
    }
}

} // namespace alongside
