#include "cli/password.h"

#include "store/notebook_file.h"

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <termios.h>
#include <unistd.h>

namespace alongside::cli {
namespace {

// The terminal shows nothing of what is typed while this lives.
class SilentTerminal {
public:
    SilentTerminal() {
        if (::tcgetattr(STDIN_FILENO, &before_) != 0)
            return;
        auto silent = before_;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        changed_ = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;
    ~SilentTerminal() {
        if (changed_)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_);
    }

private:
    termios before_{};
    bool changed_ = false;
};

std::string firstLineOf(const std::string& file) {
    std::ifstream stream(file);
    std::string line;
    std::getline(stream, line);
    if (line.ends_with('\r'))
        line.pop_back();
    if (line.empty())
        throw UsageError("no password can be read from " + file);
    return line;
}

Passphrase askedOnTerminal(const std::filesystem::path& notebook) {
    if (::isatty(STDIN_FILENO) == 0)
        return {};
    std::string line;
    {
        const SilentTerminal silent;
        std::cerr << "Password for " << notebook.string() << ": " << std::flush;
        std::getline(std::cin, line);
    }
    std::cerr << '\n';
    return line.empty() ? Passphrase{} : Passphrase(line);
}

} // namespace

Passphrase givenPassword(const Arguments& arguments) {
    if (const auto file = arguments.option("--password-file"))
        return firstLineOf(*file);
    const char* fromEnvironment = std::getenv("ALONGSIDE_PASSWORD");
    if (fromEnvironment && *fromEnvironment)
        return fromEnvironment;
    return {};
}

Passphrase passwordFor(const std::filesystem::path& notebook, const Arguments& arguments) {
    auto given = givenPassword(arguments);
    if (!given && kindOfFile(notebook) == FileKind::Encrypted)
        given = askedOnTerminal(notebook);
    return given;
}

} // namespace alongside::cli
