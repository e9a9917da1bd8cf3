#include "support/peak_memory.h"

#include <fstream>
#include <malloc.h>
#include <stdexcept>
#include <string>
#include <sys/wait.h>
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
        ::malloc_trim(0); // else what was freed before is there to be used, and tells nothing
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

} // namespace alongside
