#pragma once

#include <string>
#include <string_view>

namespace alongside {

// For comparing names: in lower case, Latin and Greek letters without their accents, blanks trimmed and single.
// Cyrillic loses its capitals only; other scripts stay as they are.
std::string folded(std::string_view text);

} // namespace alongside
