#include "domain/utf8.h"

#include <cstdint>

namespace alongside {
namespace {

std::uint32_t byteAt(std::string_view text, std::size_t i) {
    return static_cast<unsigned char>(text[i]);
}

// Of a character of several bytes.
std::uint32_t pointOf(std::string_view bytes) {
    std::uint32_t point = byteAt(bytes, 0) & (0xFFu >> (bytes.size() + 1));
    for (std::size_t i = 1; i < bytes.size(); ++i)
        point = point << 6 | (byteAt(bytes, i) & 0x3Fu);
    return point;
}

} // namespace

std::size_t lengthOfCharacter(std::string_view rest) {
    const auto first = byteAt(rest, 0);
    if (first == 0)
        return 0;
    if (first < 0x80)
        return 1;
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || rest.size() < length)
        return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((byteAt(rest, i) & 0xC0u) != 0x80u)
            return 0;
    const auto point = pointOf(rest.substr(0, length));
    if ((length == 3 && point < 0x800) || (length == 4 && (point < 0x10000 || point > 0x10FFFF)))
        return 0;
    if (point >= 0xD800 && point <= 0xDFFF)
        return 0;
    return length;
}

Character firstCharacter(std::string_view rest) {
    const auto length = lengthOfCharacter(rest);
    if (length < 2)
        return {byteAt(rest, 0), rest.substr(0, 1)};
    const auto bytes = rest.substr(0, length);
    return {pointOf(bytes), bytes};
}

} // namespace alongside
