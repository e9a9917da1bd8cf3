#pragma once

#include <string>
#include <string_view>

namespace alongside {

// The SHA-256 of `content` in 64 small hexadecimal digits.
std::string sha256Of(std::string_view content);

} // namespace alongside
