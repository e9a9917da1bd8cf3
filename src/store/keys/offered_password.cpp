#include "store/keys/offered_password.h"

#include "store/keys/offered_words.h"

#include <cerrno>
#include <system_error>
#include <unistd.h>

namespace alongside {
namespace {

std::vector<std::string_view> apart(std::string_view words) {
    std::vector<std::string_view> list;
    for (std::size_t begin = 0; begin < words.size();) {
        const auto end = words.find(' ', begin);
        list.push_back(words.substr(begin, end - begin));
        begin = end + 1;
    }
    return list;
}

// Draws again what lies beyond the last whole round, for else the first words would come more often.
std::size_t below(std::uint32_t count, const RandomBits& random) {
    const std::uint32_t beyond = UINT32_MAX - UINT32_MAX % count;
    for (;;)
        if (const auto drawn = random(); drawn < beyond)
            return drawn % count;
}

} // namespace

const std::vector<std::string_view>& offeredWords() {
    static const auto words = apart(kOfferedWords);
    return words;
}

std::uint32_t systemRandom() {
    std::uint32_t bits = 0;
    if (getentropy(&bits, sizeof bits) != 0)
        throw std::system_error(errno, std::generic_category());
    return bits;
}

std::string offerPassword(const RandomBits& random) {
    const auto& words = offeredWords();
    std::string password;
    for (int i = 0; i < kOfferedCount; ++i) {
        if (i > 0)
            password += ' ';
        password += words[below(static_cast<std::uint32_t>(words.size()), random)];
    }
    return password;
}

} // namespace alongside
