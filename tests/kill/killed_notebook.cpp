#include "kill/killed_notebook.h"

#include "kill/deeds.h"
#include "store/error.h"

#include <array>
#include <csignal>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace alongside {
namespace {

using namespace std::chrono;

constexpr std::array<const char*, 4> kFaultWords{"none", "acknowledge-early", "journal-off", "journal-in-memory"};

struct Writer {
    pid_t process = -1;
    int acknowledgements = -1;
};

Writer start(const std::filesystem::path& file, const Passphrase& passphrase, int next, PlantedFault fault) {
    std::array<int, 2> pipe{};
    if (::pipe(pipe.data()) != 0)
        throw std::runtime_error("no pipe");
    const pid_t process = ::fork();
    if (process == 0) {
        ::dup2(pipe[1], STDOUT_FILENO);
        ::close(pipe[0]);
        ::close(pipe[1]);
        const auto number = std::to_string(next);
        ::execl("/proc/self/exe", "kill_test", "--write", file.c_str(), passphrase.value_or("").data(), number.c_str(),
                kFaultWords[static_cast<std::size_t>(fault)], nullptr);
        ::_exit(127);
    }
    ::close(pipe[1]);
    return {process, pipe[0]};
}

// Counts the acknowledgements that come until `until`, or only until the first when `first`.
int count(int pipe, steady_clock::time_point until, bool first) {
    int counted = 0;
    for (;;) {
        const auto left = duration_cast<milliseconds>(until - steady_clock::now()).count();
        pollfd ready{pipe, POLLIN, 0};
        if (::poll(&ready, 1, static_cast<int>(std::max<long>(left, 0))) <= 0)
            return counted;
        std::array<char, 64> bytes{};
        const auto got = ::read(pipe, bytes.data(), bytes.size());
        if (got <= 0)
            return counted;
        counted += static_cast<int>(got);
        if (first || steady_clock::now() >= until)
            return counted;
    }
}

} // namespace

KilledNotebook::KilledNotebook(std::filesystem::path file, Passphrase passphrase)
    : file_(std::move(file)), passphrase_(std::move(passphrase)), expected_(Notebook::inMemory(clockOfDeeds())) {}

int KilledNotebook::acknowledgedBeforeKill(std::mt19937& chance, PlantedFault fault) {
    const auto writer = start(file_, passphrase_, done_, fault);
    int acknowledged = 0;
    // One kill in eight falls while the file is being made or opened, the others among the deeds.
    const bool early = std::uniform_int_distribution(0, 7)(chance) == 0;
    if (!early)
        acknowledged += count(writer.acknowledgements, steady_clock::now() + seconds(20), true);
    const auto wait = microseconds(std::uniform_int_distribution(0, 80'000)(chance));
    acknowledged += count(writer.acknowledgements, steady_clock::now() + wait, false);
    ::usleep(static_cast<unsigned>(std::uniform_int_distribution(0, 3'000)(chance))); // poll counts whole milliseconds
    ::kill(writer.process, SIGKILL);
    acknowledged += count(writer.acknowledgements, steady_clock::now() + seconds(20), false);
    ::waitpid(writer.process, nullptr, 0);
    ::close(writer.acknowledgements);
    return acknowledged;
}

std::string KilledNotebook::compare(int acknowledged) {
    const auto kept = Notebook::open(file_, passphrase_, clockOfDeeds());
    if (const auto findings = kept.findings(); !findings.empty())
        return "damaged: " + findings.front();
    for (int i = 0; i < acknowledged; ++i)
        doDeed(expected_, done_++);
    const auto found = comparable(kept);
    if (found == comparable(expected_))
        return {};
    doDeed(expected_, done_++); // committed, and killed before it could say so
    if (found == comparable(expected_))
        return {};
    return "after " + std::to_string(done_ - 1) + " acknowledged deeds, one is lost or torn";
}

std::string KilledNotebook::killOnce(std::mt19937& chance, PlantedFault fault) {
    const int acknowledged = acknowledgedBeforeKill(chance, fault);
    if (acknowledged == 0 && done_ == 0 && !std::filesystem::exists(file_))
        return {};
    try {
        return compare(acknowledged);
    } catch (const std::exception& error) {
        return std::string("cannot be opened or read: ") + error.what();
    }
}

} // namespace alongside
