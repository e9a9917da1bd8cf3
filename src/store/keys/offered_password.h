#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace alongside {

// How many words an offered password has. Drawn from some 1,500 they make 42 bits, and each guess costs whoever guesses
// the 256,000 rounds of deriveKey.
inline constexpr int kOfferedCount = 4;

const std::vector<std::string_view>& offeredWords();

// Random bits, 32 at a time.
using RandomBits = std::function<std::uint32_t()>;

// The system's own. Throws std::system_error where it gives none.
std::uint32_t systemRandom();

// A password to offer: words parted by blanks, each as likely as any other.
std::string offerPassword(const RandomBits& random = systemRandom);

} // namespace alongside
