#pragma once

#include "domain/teacher.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace alongside {

// Finds the names of people in words that somebody typed: every word of the name and of the preferred one, but titles
// before a name, particles inside it and initials, by whole words, whatever case and accents. A name that stands for
// somebody who is not known yet, "New teacher for room 12", is found as a whole, and no ordinary word of it alone.
// Rather a word too many than a name too few.
class NamesInText {
public:
    void add(const Teacher& teacher);
    void remove(const Teacher& teacher); // shares of a name with others, too

    bool standIn(std::string_view text) const;

    // The text with `instead` in the place of each name; of names beside each other once. Some common words
    // are taken for no name in small letters ("may", "will"), but in an address.
    std::string replacedIn(std::string_view text, std::string_view instead) const;

    // The words that replacedIn would replace, a blank between each two.
    std::string wordsFoundIn(std::string_view text) const;

private:
    struct Word {
        std::size_t from = 0, until = 0; // bytes
        bool isName = false;
        bool isOfWhole = false; // of a name that stands here as a whole
        bool goesOn = false;    // it is not the first word of it
    };
    std::vector<Word> wordsOf(std::string_view text) const;
    std::vector<Word> clearWordsOf(std::string_view text) const; // a common word is no name
    void markWholes(std::string_view text, const std::vector<std::string>& spelled, std::vector<Word>& words) const;

    std::set<std::string, std::less<>> parts_;                         // folded
    std::map<std::string, std::set<std::vector<std::string>>> wholes_; // placeholders, by their first word
};

} // namespace alongside
