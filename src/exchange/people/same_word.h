#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace alongside {

// The ASCII letters of a text made small: the names of files, fields and roles that formats lay down.
inline std::string inSmallLetters(std::string_view text) {
    std::string small(text);
    std::transform(small.begin(), small.end(), small.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return small;
}

} // namespace alongside
