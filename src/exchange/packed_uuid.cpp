#include "exchange/packed_uuid.h"

#include "store/uuid.h"

#include <array>

namespace alongside {
namespace {

constexpr std::array<std::size_t, 4> kDashes{8, 13, 18, 23};
constexpr std::string_view kHexDigits = "0123456789abcdef";

} // namespace

std::optional<PackedUuid> packed(std::string_view uuid) {
    if (!isUuid(uuid))
        return std::nullopt;
    PackedUuid result;
    int digits = 0;
    for (const char c : uuid) {
        if (c == '-')
            continue;
        auto& half = digits++ < 16 ? result.high : result.low;
        half = half << 4 | static_cast<std::uint64_t>(c <= '9' ? c - '0' : c - 'a' + 10);
    }
    return result;
}

std::string unpacked(const PackedUuid& uuid) {
    std::string text;
    for (const auto half : {uuid.high, uuid.low})
        for (int shift = 60; shift >= 0; shift -= 4)
            text += kHexDigits[half >> shift & 0xF];
    for (const auto dash : kDashes)
        text.insert(dash, 1, '-');
    return text;
}

} // namespace alongside
