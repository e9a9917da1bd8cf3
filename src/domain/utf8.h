#pragma once

#include <cstddef>
#include <string_view>

namespace alongside {

// Length in bytes of the UTF-8 character that `rest`, which is not empty, begins with; 0 when it is none (overlong
// forms, surrogates and NUL included).
std::size_t lengthOfCharacter(std::string_view rest);

// One character of a text: its code point, and the bytes that spell it.
struct Character {
    char32_t point = 0;
    std::string_view bytes;
};

// What `rest`, which is not empty, begins with; a byte that begins no character stands for itself.
Character firstCharacter(std::string_view rest);

} // namespace alongside
