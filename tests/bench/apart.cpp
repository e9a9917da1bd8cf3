#include "bench/apart.h"

#include "bench/figures.h"

#include <algorithm>
#include <chrono>
#include <thread>
#include <vector>

namespace alongside {
namespace {

constexpr Goal kStopGoal{200, 100};

} // namespace

double stoppingTimeOf(const std::function<void(const Progress&)>& work, double after) {
    using Steady = std::chrono::steady_clock;
    std::stop_source stop;
    ProgressFigures figures;
    Steady::time_point ended;
    bool stopped = false;
    std::thread worker([&] {
        try {
            work(Progress(stop.get_token(), figures));
        } catch (const Stopped&) {
            stopped = true;
        }
        ended = Steady::now();
    });
    std::this_thread::sleep_for(std::chrono::duration<double, std::milli>(after));
    const auto asked = Steady::now();
    stop.request_stop();
    worker.join();
    return stopped ? std::chrono::duration<double, std::milli>(ended - asked).count() : 0;
}

void measureStopping(const std::string& what, DemoSize size, double whole,
                     const std::function<void(const Progress&)>& work, const std::function<void()>& makeReady) {
    std::vector<double> times;
    for (const double share : {0.02, 0.1, 0.25, 0.4, 0.55, 0.7, 0.85}) {
        makeReady();
        if (const auto time = stoppingTimeOf(work, share * whole); time > 0)
            times.push_back(time);
    }
    if (times.empty())
        return;
    const auto longest = *std::max_element(times.begin(), times.end());
    print({.what = "... stopped in the middle",
           .size = nameOf(size),
           .timing = timingOf(times),
           .judged = longest,
           .goal = kStopGoal,
           .note = what + "; judged by the longest"});
}

} // namespace alongside
