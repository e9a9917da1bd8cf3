#pragma once

#include <string_view>

namespace alongside {

inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF"; // with which some programs begin a file in UTF-8

} // namespace alongside
