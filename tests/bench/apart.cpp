#include "bench/apart.h"

#include <chrono>
#include <fstream>
#include <stdexcept>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace alongside {
namespace {

double megabytes(const std::string& which) {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (word == which) {
            double kilobytes = 0;
            status >> kilobytes;
            return kilobytes / 1024;
        }
    throw std::runtime_error("/proc/self/status has no " + which);
}

[[noreturn]] void workAndTell(const std::function<void()>& work, int pipe) {
    try {
        std::ofstream("/proc/self/clear_refs") << "5"; // the peak begins anew
        const auto before = megabytes("VmRSS:");
        work();
        const auto peak = megabytes("VmHWM:") - before;
        if (::write(pipe, &peak, sizeof peak) == static_cast<ssize_t>(sizeof peak))
            ::_exit(0);
    } catch (const std::exception&) {
        // The reader finds nothing.
    }
    ::_exit(1);
}

} // namespace

double peakMegabytesOf(const std::function<void()>& work) {
    int ends[2];
    if (::pipe(ends) != 0)
        throw std::runtime_error("no pipe");
    const auto child = ::fork();
    if (child == 0)
        workAndTell(work, ends[1]);
    ::close(ends[1]);
    double peak = 0;
    const bool told = ::read(ends[0], &peak, sizeof peak) == static_cast<ssize_t>(sizeof peak);
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    if (!told)
        throw std::runtime_error("a work that was measured in a process of its own failed");
    return peak;
}

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
