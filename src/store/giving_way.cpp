#include "store/giving_way.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

namespace alongside {
namespace {

using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kFirstPause = 200ms, kLongestPause = 30s, kBetweenLooks = 20ms;
constexpr auto kQuiet = 1s; // longer than from one draft to the next of somebody who types

std::atomic<int> writers = 0;
std::atomic<Steady::time_point> lastWritten{Steady::time_point::min()};

bool isQuiet() {
    return !AboutToWrite::isAnybody() && Steady::now() > lastWritten.load() + kQuiet;
}

void wait(const Progress& progress) {
    progress.goOn();
    std::this_thread::sleep_for(kBetweenLooks);
}

} // namespace

AboutToWrite::AboutToWrite() {
    ++writers;
}

AboutToWrite::~AboutToWrite() {
    lastWritten = Steady::now();
    --writers;
}

bool AboutToWrite::isAnybody() {
    return writers > 0;
}

void givingWay(const Progress& progress, const std::function<void()>& work) {
    for (auto pause = kFirstPause;; pause = std::min(2 * pause, kLongestPause)) {
        try {
            while (AboutToWrite::isAnybody())
                wait(progress);
            return work();
        } catch (const Stopped&) {
            progress.goOn(); // else it gave way
        }
        for (auto past = 0ms; past < pause || !isQuiet(); past += kBetweenLooks)
            wait(progress);
    }
}

} // namespace alongside
