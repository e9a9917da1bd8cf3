#pragma once

#include <string>
#include <string_view>

namespace alongside {

// What is left of folded words when blanks and punctuation do not count either: "Núñez, José" is "nunezjose". Words
// without any letter stay as they are. By it two spellings of a name, or of a column's heading, are the same.
std::string plainLetters(std::string_view words);

} // namespace alongside
