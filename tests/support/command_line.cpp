#include "support/command_line.h"

#include "support/temporary_folder.h"

#include <cstdio>
#include <fstream>
#include <iterator>
#include <sys/wait.h>

namespace alongside {
namespace {

std::string contentOf(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

Ran runCli(const std::string& words, const std::string& before) {
    const TemporaryFolder folder;
    const auto complaints = folder / "stderr";
    const auto line = "unset ALONGSIDE_PASSWORD; " + before + " '" ALONGSIDE_CLI "' " + words + " 2>'" +
                      complaints.string() + "' </dev/null";
    Ran ran;
    auto* pipe = ::popen(line.c_str(), "r");
    if (!pipe)
        return ran;
    for (int letter = std::fgetc(pipe); letter != EOF; letter = std::fgetc(pipe))
        ran.out += static_cast<char>(letter);
    const int status = ::pclose(pipe);
    ran.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    ran.err = contentOf(complaints);
    return ran;
}

} // namespace alongside
