#include "faults/killed_work.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace alongside {
namespace {

// Says when it begins and when the work is done.
[[noreturn]] void workAndTell(const Trial& trial, int pipe) {
    try {
        auto desk = trial.begin();
        const bool began = ::write(pipe, "b", 1) == 1;
        trial.work().act(desk);
        ::_exit(began && ::write(pipe, "d", 1) == 1 ? 0 : 1);
    } catch (...) {
        ::_exit(2);
    }
}

bool hears(int pipe) {
    char said{};
    return ::read(pipe, &said, 1) == 1;
}

std::string killOnce(const Trial& trial, std::mt19937& chance) {
    std::array<int, 2> pipe{};
    if (::pipe(pipe.data()) != 0)
        throw std::runtime_error("no pipe");
    const pid_t process = ::fork();
    if (process == 0)
        workAndTell(trial, pipe[1]);
    ::close(pipe[1]);
    const bool began = hears(pipe[0]);
    const auto most = static_cast<unsigned>(std::max<long>(trial.takes().count() * 6 / 5, 1));
    ::usleep(std::uniform_int_distribution(0U, most)(chance));
    ::kill(process, SIGKILL);
    int status = 0;
    ::waitpid(process, &status, 0);
    const bool done = hears(pipe[0]);
    ::close(pipe[0]);
    if (!began || (WIFEXITED(status) && WEXITSTATUS(status) != 0))
        return "it failed without being killed";
    return trial.judge(done);
}

} // namespace

Tally killDuring(const Trial& trial, int times, std::mt19937& chance) {
    Tally tally;
    while (tally.times < times && tally.wrong.empty()) {
        ++tally.times;
        tally.wrong = killOnce(trial, chance);
    }
    return tally;
}

} // namespace alongside
