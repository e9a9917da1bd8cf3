#include "exchange/demo/dice.h"

namespace alongside {

// The SplitMix64 sequence of Steele, Lea and Flood (2014).
std::uint64_t Dice::roll() {
    state_ += 0x9E3779B97F4A7C15u;
    auto mixed = state_;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9u;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBu;
    return mixed ^ (mixed >> 31);
}

int Dice::between(int least, int most) {
    const auto range = static_cast<std::uint64_t>(most - least + 1);
    return least + static_cast<int>(roll() % range);
}

std::string Dice::uuid() {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (int i = 0; i < 36; ++i) {
        if (i == 8 || i == 13 || i == 18 || i == 23)
            text += '-';
        else if (i == 14)
            text += '4';
        else
            text += digits[static_cast<std::size_t>(i == 19 ? between(8, 11) : between(0, 15))];
    }
    return text;
}

} // namespace alongside
