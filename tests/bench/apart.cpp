#include "bench/apart.h"

#include <chrono>
#include <thread>

namespace alongside {

double stoppingTimeOf(const std::function<void(const Progress&)>& work, double after) {
    using Clock = std::chrono::steady_clock;
    std::stop_source stop;
    ProgressFigures figures;
    Clock::time_point ended;
    bool stopped = false;
    std::thread worker([&] {
        try {
            work(Progress(stop.get_token(), figures));
        } catch (const Stopped&) {
            stopped = true;
        }
        ended = Clock::now();
    });
    std::this_thread::sleep_for(std::chrono::duration<double, std::milli>(after));
    const auto asked = Clock::now();
    stop.request_stop();
    worker.join();
    return stopped ? std::chrono::duration<double, std::milli>(ended - asked).count() : 0;
}

} // namespace alongside
