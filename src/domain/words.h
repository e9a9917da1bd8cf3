#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace alongside {

// The archive's word for every value of an enum, in the order of the values. Each enum specialises it once, in its own
// header.
template <class Enum>
struct Words;

template <class Enum>
constexpr std::string_view wordOf(Enum value) {
    return Words<Enum>::list[static_cast<std::size_t>(value)];
}

// Empty when the word is none of the enum's.
template <class Enum>
constexpr std::optional<Enum> fromWord(std::string_view word) {
    for (std::size_t i = 0; i < Words<Enum>::list.size(); ++i)
        if (Words<Enum>::list[i] == word)
            return static_cast<Enum>(i);
    return std::nullopt;
}

template <class Enum>
constexpr auto everyValueOf() {
    std::array<Enum, Words<Enum>::list.size()> values{};
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<Enum>(i);
    return values;
}

} // namespace alongside
