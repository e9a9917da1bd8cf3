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

// Folded words that say nobody's name: where they stand before one ("mrs"), and between two others ("de").
bool isTitle(std::string_view word);
bool isParticle(std::string_view word);

// Every word of a teacher's names, folded.
std::vector<std::string> wordsOfNames(const Teacher& teacher);

// Those of them that name the teacher by themselves, folded. Of a name that stands for somebody who is not known yet,
// "New teacher for room 12", the ordinary words do not.
std::vector<std::string> partsOf(const Teacher& teacher);

// Such names, word by word.
std::vector<std::vector<std::string>> placeholdersOf(const Teacher& teacher);

} // namespace alongside
