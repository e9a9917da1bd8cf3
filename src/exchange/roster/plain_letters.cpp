#include "exchange/roster/plain_letters.h"

#include "domain/utf8.h"

#include <algorithm>
#include <cstdint>

namespace alongside {
namespace {

// The base letters of U+00C0 to U+017F and of U+1E00 to U+1EFF.
constexpr std::uint32_t kLatinFrom = 0xC0, kMoreLatinFrom = 0x1E00;
constexpr std::string_view kLatin = "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
                                    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
                                    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
constexpr std::string_view kMoreLatin = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
                                        "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
                                        "wwwwwwwwwwxxxxyyzzzzzzhtwyas  sdaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
                                        "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyllvvyy";

std::uint32_t pointOf(std::string_view character) {
    std::uint32_t point = static_cast<unsigned char>(character[0]);
    if (character.size() > 1)
        point &= 0xFFu >> (character.size() + 1);
    for (const char c : character.substr(1))
        point = point << 6 | (static_cast<unsigned char>(c) & 0x3Fu);
    return point;
}

// Blanks, marks and controls below U+00C0, accents that stand by themselves, and the punctuation from U+2000.
bool isNoLetter(std::uint32_t point) {
    return point < kLatinFrom || (point >= 0x300 && point < 0x370) || (point >= 0x2000 && point < 0x2070);
}

void appendAscii(std::string& plain, char c) {
    if (c >= 'A' && c <= 'Z')
        plain += static_cast<char>(c - 'A' + 'a');
    else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
        plain += c;
}

void append(std::string& plain, std::string_view character) {
    const auto point = pointOf(character);
    if (point < 0x80)
        appendAscii(plain, character[0]);
    else if (point >= kLatinFrom && point < kLatinFrom + kLatin.size())
        plain += kLatin[point - kLatinFrom];
    else if (point >= kMoreLatinFrom && point < kMoreLatinFrom + kMoreLatin.size())
        plain += kMoreLatin[point - kMoreLatinFrom];
    else if (!isNoLetter(point))
        plain += character;
}

} // namespace

std::string plainLetters(std::string_view words) {
    const auto whole = words;
    std::string plain;
    plain.reserve(words.size());
    while (!words.empty()) {
        const auto length = std::max<std::size_t>(lengthOfCharacter(words), 1);
        append(plain, words.substr(0, length));
        words.remove_prefix(length);
    }
    std::erase(plain, ' '); // where a table has no letter
    return plain.empty() ? std::string(whole) : plain;
}

} // namespace alongside
