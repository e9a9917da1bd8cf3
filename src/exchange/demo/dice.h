#pragma once

#include <cstdint>
#include <iterator>
#include <string>

namespace alongside {

// Chance that falls the same way for the same seed on every machine.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}

    std::uint64_t roll();
    int between(int least, int most); // both included
    bool chance(int percent) { return between(1, 100) <= percent; }
    std::string uuid();

    template <class Choices>
    const auto& oneOf(const Choices& choices) {
        return choices[static_cast<std::size_t>(between(0, static_cast<int>(std::size(choices)) - 1))];
    }

private:
    std::uint64_t state_;
};

} // namespace alongside
