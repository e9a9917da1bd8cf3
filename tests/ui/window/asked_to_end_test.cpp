#include "ui/settle.h"
#include "window/asked_to_end.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <set>
#include <string>

using namespace alongside;

namespace {

using Handler = void (*)(int);

Handler handlerOf(int signal) {
    struct sigaction now {};
    ::sigaction(signal, nullptr, &now);
    return now.sa_handler;
}

std::set<int> openDescriptors() {
    std::set<int> open;
    for (const auto& each : std::filesystem::directory_iterator("/proc/self/fd"))
        open.insert(std::stoi(each.path().filename().string()));
    std::erase_if(open, [](int each) { return ::fcntl(each, F_GETFD) < 0; }); // that of looking
    return open;
}

} // namespace

TEST_CASE("the system's signals are heard, but not those that somebody ignores, and afterwards all is as it was",
          "[window][ending]") {
    const auto hangingUp = std::signal(SIGHUP, SIG_IGN); // as nohup does
    const auto terminating = handlerOf(SIGTERM);
    const auto before = openDescriptors();
    {
        const AskedToEnd ending;
        QSignalSpy asked(&ending, &AskedToEnd::asked);
        std::raise(SIGHUP);
        settle();
        CHECK(asked.isEmpty());
        std::raise(SIGTERM);
        CHECK((asked.count() == 1 || asked.wait(3000)));
        for (const int each : openDescriptors())
            if (!before.contains(each))
                CHECK((::fcntl(each, F_GETFD) & FD_CLOEXEC) != 0); // a mail program that is started does not get it
        CHECK(openDescriptors().size() == before.size() + 2);
    }
    CHECK(openDescriptors() == before);
    CHECK(handlerOf(SIGTERM) == terminating);
    CHECK(handlerOf(SIGHUP) == SIG_IGN);
    std::signal(SIGHUP, hangingUp);
}
