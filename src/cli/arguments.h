#pragma once

#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace alongside::cli {

// The command line is not as --help says; the words say what is wrong with it.
struct UsageError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// What a command takes beside its name.
struct Shape {
    std::size_t least = 0; // of the names of files and folders
    std::size_t most = 0;
    std::vector<std::string> options;  // each followed by a value
    std::vector<std::string> switches; // without one
};

// The command line of one command, taken apart.
class Arguments {
public:
    // Options may stand anywhere, as `--name value` or `--name=value`; after `--` everything is a file. Throws
    // UsageError.
    Arguments(const std::vector<std::string>& words, const Shape& shape);

    const std::string& file(std::size_t index) const { return files_.at(index); }
    std::optional<std::string> option(const std::string& name) const;
    bool has(const std::string& name) const { return given_.contains(name); }

private:
    std::vector<std::string> files_;
    std::map<std::string, std::string> given_;
};

} // namespace alongside::cli
