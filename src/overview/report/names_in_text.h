#pragma once

#include "domain/teacher.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace alongside {

// Finds the names of people in words that somebody typed: the whole name, the preferred one and each part of either, by
// whole words, whatever case and accents. Rather a word too many than a name too few.
class NamesInText {
public:
    void add(const Teacher& teacher);
    void remove(const Teacher& teacher); // shares of a name with others, too

    bool standIn(std::string_view text) const;

    // The text with `instead` in the place of each name; of names beside each other once. A word in small letters is
    // taken for no name here ("may", "will").
    std::string replacedIn(std::string_view text, std::string_view instead) const;

private:
    struct Word {
        std::size_t from = 0, until = 0; // bytes
        bool isName = false;
    };
    std::vector<Word> wordsOf(std::string_view text) const;

    std::set<std::string, std::less<>> parts_; // folded
};

} // namespace alongside
