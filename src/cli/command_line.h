#pragma once

#include <filesystem>

namespace alongside::cli {

// Whether a program that is called by this name is asked for the command line.
bool isCommandLine(const std::filesystem::path& calledAs);

// The whole of `alongside-cli`; gives its exit code.
int runCommandLine(int count, char** words);

} // namespace alongside::cli
