#include "domain/folded.h"

#include "domain/problem.h"
#include "domain/utf8.h"

namespace alongside {
namespace {

constexpr char kOwn = '*'; // a letter of its own

// The plain letters of U+00C0 to U+017F.
constexpr char32_t kLatinFrom = 0xC0;
constexpr std::string_view kLatin = "aaaaaa*ceeeeiiiidnooooo*ouuuuy**aaaaaa*ceeeeiiiidnooooo*ouuuuy*y"
                                    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkklllllll"
                                    "lllnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

// Those of U+1E00 to U+1EFF, as Vietnamese has them.
constexpr char32_t kMoreLatinFrom = 0x1E00;
constexpr std::string_view kMoreLatin = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
                                        "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
                                        "wwwwwwwwwwxxxxyyzzzzzzhtwyas***daaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
                                        "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyllvvyy";

// The small letters of U+0386 to U+03CE, without accents; a final sigma is a sigma.
constexpr char32_t kGreekFrom = 0x386;
constexpr std::u32string_view kGreek = U"α·εηι·ο·υωιαβγδεζηθικλμνξοπρ·στυφχψωιυαεηιυαβγδεζηθικλμνξοπρσστυφχψωιυουω";

template <class Letters>
bool has(const Letters& letters, char32_t from, char32_t letter) {
    return letter >= from && letter < from + letters.size();
}

void append(std::string& text, char32_t letter) {
    // Only letters of two bytes come here.
    text += static_cast<char>(0xC0 | (letter >> 6));
    text += static_cast<char>(0x80 | (letter & 0x3F));
}

// Cyrillic small letters stand at a fixed distance from the capitals.
char32_t smallOf(char32_t letter) {
    if (letter >= 0x410 && letter <= 0x42F)
        return letter + 0x20;
    return letter >= 0x400 && letter <= 0x40F ? letter + 0x50 : letter;
}

bool isCombiningMark(char32_t letter) {
    return letter >= 0x300 && letter <= 0x36F;
}

// What two letters are spelled with where there is one; empty for all others.
std::string_view spelledOut(char32_t letter) {
    if (letter == 0xDF || letter == 0x1E9E)
        return "ss";
    if (letter == 0xC6 || letter == 0xE6)
        return "ae";
    return letter == 0x152 || letter == 0x153 ? "oe" : std::string_view();
}

// The plain Latin letter; kOwn where there is none.
char plainLatin(char32_t letter) {
    if (letter < 0x80)
        return static_cast<char>(letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter);
    if (has(kLatin, kLatinFrom, letter))
        return kLatin[letter - kLatinFrom];
    return has(kMoreLatin, kMoreLatinFrom, letter) ? kMoreLatin[letter - kMoreLatinFrom] : kOwn;
}

void appendFolded(std::string& text, const Character& character) {
    const auto letter = character.point;
    if (const auto spelled = spelledOut(letter); !spelled.empty())
        text += spelled;
    else if (const char plain = plainLatin(letter); plain != kOwn || letter == kOwn)
        text += plain;
    else if (has(kGreek, kGreekFrom, letter) && kGreek[letter - kGreekFrom] != U'·')
        append(text, kGreek[letter - kGreekFrom]);
    else if (smallOf(letter) != letter)
        append(text, smallOf(letter));
    else if (!isCombiningMark(letter))
        text += character.bytes;
}

} // namespace

std::string folded(std::string_view text) {
    std::string result;
    while (!text.empty()) {
        const auto character = firstCharacter(text);
        const bool blank = isBlank(character.bytes);
        if (!blank)
            appendFolded(result, character);
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
        text.remove_prefix(character.bytes.size());
    }
    if (result.ends_with(' '))
        result.pop_back();
    return result;
}

} // namespace alongside
