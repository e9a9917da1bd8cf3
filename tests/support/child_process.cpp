#include "support/child_process.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace alongside {
namespace {

constexpr unsigned kNobody = 65534;

pid_t start(const std::function<int()>& work) {
    const pid_t child = ::fork();
    if (child != 0)
        return child;
    try {
        ::_exit(work());
    } catch (...) {
        ::_exit(255);
    }
}

int endOf(pid_t child) {
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

} // namespace

int runInChild(const std::function<int()>& work) {
    return endOf(start(work));
}

int runInOrdinaryChild(const std::function<int()>& work) {
    return runInChild([&] {
        if (::geteuid() == 0 && (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0))
            return 254;
        return work();
    });
}

void runAndKill(const std::function<int()>& work, unsigned microseconds) {
    const pid_t child = start(work);
    ::usleep(microseconds);
    ::kill(child, SIGKILL);
    endOf(child);
}

} // namespace alongside
