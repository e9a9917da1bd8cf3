#include "domain/folded.h"

#include "domain/problem.h"

#include <array>
#include <cstdint>

namespace alongside {
namespace {

constexpr char32_t kFirst = 0xC0;

// The plain letters of U+00C0 to U+017F; '*' for those that are letters of their own.
constexpr std::string_view kPlain = "aaaaaa*ceeeeiiiidnooooo*ouuuuy**aaaaaa*ceeeeiiiidnooooo*ouuuuy*y"
                                    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkklllllll"
                                    "lllnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

struct Decoded {
    char32_t letter;
    std::size_t bytes;
};

// `text` is valid UTF-8, as everything stored is; a byte that is not stands for itself.
Decoded decoded(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    const std::size_t bytes = byte(0) < 0xC0 ? 1 : byte(0) < 0xE0 ? 2 : byte(0) < 0xF0 ? 3 : 4;
    if (bytes == 1 || bytes > text.size())
        return {byte(0), 1};
    constexpr std::array<unsigned, 5> kLead{0, 0, 0x1F, 0x0F, 0x07};
    char32_t letter = byte(0) & kLead[bytes];
    for (std::size_t i = 1; i < bytes; ++i)
        letter = (letter << 6) | (byte(i) & 0x3FU);
    return {letter, bytes};
}

void append(std::string& text, char32_t letter) {
    // Only letters of two bytes come here.
    text += static_cast<char>(0xC0 | (letter >> 6));
    text += static_cast<char>(0x80 | (letter & 0x3F));
}

// Greek and Cyrillic small letters stand at a fixed distance from the capitals.
char32_t smallOf(char32_t letter) {
    if ((letter >= 0x391 && letter <= 0x3A9) || (letter >= 0x410 && letter <= 0x42F))
        return letter + 0x20;
    return letter >= 0x400 && letter <= 0x40F ? letter + 0x50 : letter;
}

bool isCombiningMark(char32_t letter) {
    return letter >= 0x300 && letter <= 0x36F;
}

void appendFolded(std::string& text, char32_t letter, std::string_view bytes) {
    if (letter < 0x80) {
        text += static_cast<char>(letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter);
    } else if (letter == 0xDF) {
        text += "ss";
    } else if (letter == 0xC6 || letter == 0xE6) {
        text += "ae";
    } else if (letter == 0x152 || letter == 0x153) {
        text += "oe";
    } else if (letter >= kFirst && letter < kFirst + kPlain.size() && kPlain[letter - kFirst] != '*') {
        text += kPlain[letter - kFirst];
    } else if (smallOf(letter) != letter) {
        append(text, smallOf(letter));
    } else if (!isCombiningMark(letter)) {
        text += bytes;
    }
}

} // namespace

std::string folded(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const auto [letter, bytes] = decoded(text.substr(at));
        const bool blank = isBlank(text.substr(at, bytes));
        if (!blank)
            appendFolded(result, letter, text.substr(at, bytes));
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
        at += bytes;
    }
    if (result.ends_with(' '))
        result.pop_back();
    return result;
}

} // namespace alongside
