#include "cli/command_line.h"

#include "cli/commands.h"
#include "cli/system_clock.h"
#include "cli/wording.h"
#include "exchange/program_version.h"
#include "store/place/process_secrecy.h"

#include <algorithm>
#include <iostream>

namespace {

using namespace alongside;
using namespace alongside::cli;

constexpr int kDone = 0;
constexpr int kRefused = 1;
constexpr int kNotUnderstood = 2;

bool asksFor(const std::vector<std::string>& words, const char* option) {
    const auto end = std::find(words.begin(), words.end(), "--");
    return std::find(words.begin(), end, option) != end;
}

int run(const std::vector<std::string>& words) {
    if (asksFor(words, "--help")) {
        std::cout << helpText();
        return kDone;
    }
    if (asksFor(words, "--version")) {
        std::cout << "alongside-cli " << programVersion() << '\n';
        return kDone;
    }
    if (words.empty())
        throw UsageError("a command is missing");
    for (const auto& command : commands())
        if (words.front() == command.name)
            return command.run(Arguments({words.begin() + 1, words.end()}, command.shape), systemClock());
    throw UsageError("\"" + words.front() + "\" is not a command");
}

} // namespace

namespace alongside::cli {

bool isCommandLine(const std::filesystem::path& calledAs) {
    return calledAs.stem() == "alongside-cli";
}

int runCommandLine(int count, char** words) {
#ifdef NDEBUG
    forbidDumps();
#endif
    try {
        const int code = run({words + std::min(count, 1), words + count});
        std::cout.flush();
        if (std::cout)
            return code;
        std::cerr << "alongside-cli: standard output could not be written\n";
    } catch (const UsageError& error) {
        std::cerr << "alongside-cli: " << error.what() << "; see alongside-cli --help\n";
        return kNotUnderstood;
    } catch (const Error& error) {
        std::cerr << "alongside-cli: " << textOf(error) << '\n';
    } catch (const std::exception& error) {
        std::cerr << "alongside-cli: it went wrong in a way that was not foreseen: " << error.what() << '\n';
    }
    return kRefused;
}

} // namespace alongside::cli
