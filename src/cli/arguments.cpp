#include "cli/arguments.h"

#include <algorithm>

namespace alongside::cli {
namespace {

bool contains(const std::vector<std::string>& words, const std::string& word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

Arguments::Arguments(const std::vector<std::string>& words, const Shape& shape) {
    bool onlyFiles = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto& word = words[i];
        if (onlyFiles || word.size() < 2 || word.front() != '-') {
            files_.push_back(word);
            continue;
        }
        if (word == "--") {
            onlyFiles = true;
            continue;
        }
        const auto equals = word.find('=');
        const auto name = word.substr(0, equals);
        const bool takesValue = contains(shape.options, name);
        if (!takesValue && (!contains(shape.switches, name) || equals != std::string::npos))
            throw UsageError("\"" + word + "\" is not an option of this command");
        if (given_.contains(name))
            throw UsageError("\"" + name + "\" stands there twice");
        if (takesValue && equals == std::string::npos && ++i == words.size())
            throw UsageError("\"" + name + "\" needs a value");
        given_[name] = !takesValue ? "" : equals == std::string::npos ? words[i] : word.substr(equals + 1);
    }
    if (files_.size() < shape.least)
        throw UsageError("the name of a file or folder is missing");
    if (files_.size() > shape.most)
        throw UsageError("\"" + files_[shape.most] + "\" is one name too many");
}

std::optional<std::string> Arguments::option(const std::string& name) const {
    const auto found = given_.find(name);
    if (found == given_.end())
        return std::nullopt;
    return found->second;
}

} // namespace alongside::cli
