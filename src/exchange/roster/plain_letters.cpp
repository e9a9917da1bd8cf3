#include "exchange/roster/plain_letters.h"

#include "domain/folded.h"
#include "domain/utf8.h"

namespace alongside {
namespace {

// Blanks, marks and controls below U+00C0 but for plain letters and digits, the signs among the Latin letters, and the
// punctuation from U+2000.
bool isNoLetter(char32_t point) {
    const bool plain = (point >= 'a' && point <= 'z') || (point >= '0' && point <= '9');
    return (point < 0xC0 && !plain) || point == 0xD7 || point == 0xF7 || (point >= 0x2000 && point < 0x2070);
}

} // namespace

std::string plainLetters(std::string_view words) {
    const auto all = folded(words);
    std::string plain;
    for (std::string_view rest = all; !rest.empty();) {
        const auto [point, bytes] = firstCharacter(rest);
        if (!isNoLetter(point))
            plain += bytes;
        rest.remove_prefix(bytes.size());
    }
    return plain.empty() ? std::string(words) : plain;
}

} // namespace alongside
