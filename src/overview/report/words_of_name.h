#pragma once

#include "domain/teacher.h"

#include <string>
#include <string_view>
#include <vector>

namespace alongside {

// The place of a word in a text, in bytes.
struct WordPlace {
    std::size_t from = 0, until = 0;
};

// The words of a text: letters and figures beside each other.
std::vector<WordPlace> wordsIn(std::string_view text);

bool beginsSmall(std::string_view spelled); // with one of the 26

// Whether two words with this between them may be of one name: only blanks, a dash or an apostrophe.
bool joinsNames(std::string_view between);

// Every word of a teacher's names, folded.
std::vector<std::string> wordsOfNames(const Teacher& teacher);

// Those of them that name the teacher by themselves, folded.
std::vector<std::string> partsOf(const Teacher& teacher);

// The names that are more than those parts, word by word, and the same without the title before them.
std::vector<std::vector<std::string>> wholesOf(const Teacher& teacher);

} // namespace alongside
