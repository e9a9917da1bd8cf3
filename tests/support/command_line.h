#pragma once

#include <string>

namespace alongside {

// What a run of the real alongside-cli said.
struct Ran {
    int code = -1;
    std::string out;
    std::string err;
};

// Runs it as a shell would, with what stands in `before` in front of it, such as a variable. Words with spaces are the
// caller's to quote.
Ran runCli(const std::string& words, const std::string& before = {});

} // namespace alongside
