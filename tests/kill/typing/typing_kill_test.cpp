// A crash costs at most two seconds of typing (guarantee D5).
//   typing_kill_test --kills N [--seed S]   kills a program into which a coach types, N times
//   typing_kill_test --self-test            plants a panel that keeps nothing and insists that it is caught

#include "kill/typing/typist.h"
#include "store/notebook.h"
#include "support/makers.h"
#include "support/put.h"
#include "support/temporary_folder.h"

#include <fmt/format.h>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <future>
#include <mutex>
#include <random>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace alongside;
using namespace std::chrono;

namespace {

constexpr seconds kMostLost{2};
constexpr int kAtOnce = 6;
constexpr int kMostKillsToCatchAFault = 6;

Clock clockOfTheKills() {
    return {[] { return making::kToday; }, [] { return Instant(sys_days(making::kToday)); }};
}

struct Typing {
    pid_t process = -1;
    int words = -1; // a pipe
};

Typing start(const std::filesystem::path& file, TypingFault fault) {
    std::array<int, 2> pipe{};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    const auto* word = fault == TypingFault::None ? "none" : "never-kept";
    const pid_t process = ::fork();
    if (process == 0) {
        ::dup2(pipe[1], STDOUT_FILENO);
        ::execl("/proc/self/exe", "typing_kill_test", "--type", file.c_str(), word, nullptr);
        ::_exit(127);
    }
    ::close(pipe[1]);
    return {process, pipe[0]};
}

std::optional<TypedWord> nextWord(int pipe) {
    TypedWord word;
    return ::read(pipe, &word, sizeof word) == sizeof word ? std::optional(word) : std::nullopt;
}

// What is wrong after one kill at a random moment, or nothing.
std::string killOnce(const std::filesystem::path& file, milliseconds after, TypingFault fault) {
    const auto typing = start(file, fault);
    auto word = nextWord(typing.words); // the panel is open
    std::this_thread::sleep_for(after);
    const auto killed = steady_clock::now();
    ::kill(typing.process, SIGKILL);
    int mustBeThere = -1;
    for (; word; word = nextWord(typing.words))
        if (word->at <= killed - kMostLost)
            mustBeThere = word->number;
    ::waitpid(typing.process, nullptr, 0);
    ::close(typing.words);

    const auto notebook = Notebook::open(file, {}, clockOfTheKills());
    if (const auto findings = notebook.findings(); !findings.empty())
        return "damaged: " + findings.front();
    const auto kept = wordsKeptIn(notebook.read());
    const auto count = static_cast<int>(std::count(kept.begin(), kept.end(), ' '));
    std::string expected;
    for (int i = 0; i < count; ++i)
        expected += wordOfNumber(i);
    if (kept != expected)
        return "torn, or kept twice: " + kept;
    if (count <= mustBeThere)
        return fmt::format("{} words are kept, and the one with number {} was typed more than two seconds before",
                           count, mustBeThere);
    return {};
}

class Kills {
public:
    Kills(int wanted, unsigned seed, TypingFault fault) : left_(wanted), chance_(seed), fault_(fault) {}

    std::string run() {
        std::vector<std::future<void>> workers;
        for (int i = 0; i < kAtOnce; ++i)
            workers.push_back(std::async(std::launch::async, [this] { killOver(); }));
        for (auto& worker : workers)
            worker.get();
        return wrong_;
    }

private:
    // The moment of the next kill; none when there were enough, or something is wrong.
    std::optional<milliseconds> next() {
        const std::scoped_lock lock(guard_);
        if (left_-- <= 0 || !wrong_.empty())
            return std::nullopt;
        return milliseconds(std::uniform_int_distribution(100, 4500)(chance_));
    }

    // One file again and again, so that the panel goes on with its drafts.
    void killOver() {
        const TemporaryFolder folder;
        const auto file = folder / "typed.alongside";
        {
            auto notebook = Notebook::create(file, {}, clockOfTheKills());
            put(notebook, making::aTeacher().made());
        }
        while (const auto after = next())
            if (const auto wrong = killOnce(file, *after, fault_); !wrong.empty()) {
                const std::scoped_lock lock(guard_);
                wrong_ = wrong;
            }
    }

    std::mutex guard_;
    int left_;
    std::mt19937 chance_;
    TypingFault fault_;
    std::string wrong_;
};

} // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.size() == 3 && arguments[0] == "--type")
        return typeForEver(arguments[1], arguments[2] == "none" ? TypingFault::None : TypingFault::NeverKept);
    unsigned seed = std::random_device{}();
    if (arguments.size() == 4 && arguments[2] == "--seed")
        seed = static_cast<unsigned>(std::stoul(arguments[3]));
    if (arguments.size() >= 2 && arguments[0] == "--kills") {
        const auto wrong = Kills(std::stoi(arguments[1]), seed, TypingFault::None).run();
        fmt::print("seed {}: {}\n", seed, wrong.empty() ? "at most two seconds of typing lost" : wrong);
        return wrong.empty() ? 0 : 1;
    }
    if (arguments == std::vector<std::string>{"--self-test"}) {
        const auto wrong = Kills(kMostKillsToCatchAFault * kAtOnce, seed, TypingFault::NeverKept).run();
        fmt::print("never-kept: {}\n", wrong.empty() ? "NOT caught" : "caught: " + wrong);
        return wrong.empty() ? 1 : 0;
    }
    fmt::print(stderr, "usage: typing_kill_test --kills N [--seed S] | --self-test\n");
    return 2;
}
