#pragma once

#include <string>
#include <string_view>

namespace alongside {

// What is left of words when case, accents, blanks and punctuation do not count: "Núñez, José" is "nunezjose". Letters
// beyond Latin stay as they are, and so do words without any letter. By it two spellings of a name, or of a column's
// heading, are the same.
std::string plainLetters(std::string_view words);

} // namespace alongside
