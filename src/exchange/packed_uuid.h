#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace alongside {

// A record's name in 16 bytes instead of 36 letters: of a large archive all are held.
struct PackedUuid {
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    bool operator==(const PackedUuid&) const = default;
};

std::optional<PackedUuid> packed(std::string_view uuid); // nothing where it is not so written
std::string unpacked(const PackedUuid& uuid);

struct PackedUuidHash {
    std::size_t operator()(const PackedUuid& uuid) const noexcept {
        constexpr std::uint64_t kOddFraction = 0x9E3779B97F4A7C15; // of the golden ratio: spreads what is alike
        return static_cast<std::size_t>((uuid.high ^ (uuid.low * kOddFraction)) * kOddFraction);
    }
};

} // namespace alongside
