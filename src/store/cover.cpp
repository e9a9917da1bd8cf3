#include "store/cover.h"

#include "domain/utf8.h"

#include <algorithm>

namespace alongside {
namespace {

std::string firstLetter(std::string_view word) {
    std::string letter(firstCharacter(word).bytes);
    if (letter.size() == 1 && letter[0] >= 'a' && letter[0] <= 'z')
        letter[0] = static_cast<char>(letter[0] - 'a' + 'A');
    return letter;
}

// Of the first and the last word.
std::string initialsOf(std::string_view name) {
    const auto from = name.find_first_not_of(' ');
    if (from == std::string_view::npos)
        return {};
    name = name.substr(from, name.find_last_not_of(' ') + 1 - from);
    auto initials = firstLetter(name);
    if (const auto blank = name.rfind(' '); blank != std::string_view::npos)
        initials += firstLetter(name.substr(blank + 1));
    return initials;
}

// What was added stands behind the cover; elsewhere it may be another's.
void lift(std::string& in, const std::string& over, const std::string& under) {
    if (isCovered(over) && in.starts_with(over))
        in.replace(0, over.size(), under);
}

} // namespace

void Cover::tellApart(const std::vector<Teacher>& teachers) {
    initials_.clear();
    for (const auto& teacher : teachers)
        initials_[teacher.id] = initialsOf(teacher.name);
    std::map<std::string, int> soFar;
    for (auto& [_, initials] : initials_) {
        if (const int number = ++soFar[initials]; number > 1)
            initials += ' ' + std::to_string(number);
        initials += kCoverMark;
    }
}

bool Cover::wasReadCovered(const PrivateWords& words) {
    const auto any = [](const Texts& texts) {
        return std::any_of(texts.begin(), texts.end(), [](const auto* text) { return isCovered(*text); });
    };
    return any(words.names) || any(words.notes);
}

std::string Cover::initialsInstead(std::string_view name) {
    return initialsOf(name) + std::string(kCoverMark);
}

// A list that grew or shrank tells nothing of what stood where: what is still covered in it is refused.
void Cover::liftAll(const Texts& in, const Texts& over, const Texts& under) {
    if (in.size() != under.size())
        return;
    for (std::size_t i = 0; i < in.size(); ++i)
        lift(*in[i], *over[i], *under[i]);
}

} // namespace alongside
