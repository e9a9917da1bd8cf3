#pragma once

#include <cstddef>
#include <string_view>

namespace alongside {

// Length in bytes of the UTF-8 character that `rest`, which is not empty, begins with; 0 when it is none (overlong
// forms, surrogates and NUL included).
std::size_t lengthOfCharacter(std::string_view rest);

} // namespace alongside
