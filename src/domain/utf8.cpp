#include "domain/utf8.h"

#include <cstdint>

namespace alongside {

std::size_t lengthOfCharacter(std::string_view rest) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(rest[i]); };
    if (byte(0) == 0)
        return 0;
    if (byte(0) < 0x80)
        return 1;
    const std::size_t length = byte(0) >= 0xF0 ? 4 : byte(0) >= 0xE0 ? 3 : 2;
    if (byte(0) < 0xC2 || byte(0) > 0xF4 || rest.size() < length)
        return 0;
    std::uint32_t point = byte(0) & (0xFFu >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0u) != 0x80u)
            return 0;
        point = point << 6 | (byte(i) & 0x3Fu);
    }
    if ((length == 3 && point < 0x800) || (length == 4 && (point < 0x10000 || point > 0x10FFFF)))
        return 0;
    if (point >= 0xD800 && point <= 0xDFFF)
        return 0;
    return length;
}

} // namespace alongside
