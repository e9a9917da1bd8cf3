#include "exchange/json_text.h"

#include "domain/utf8.h"

#include <fmt/format.h>

#include <algorithm>

namespace alongside {
namespace {

constexpr int kFirstHigh = 0xD800, kFirstLow = 0xDC00, kLastLow = 0xDFFF; // surrogates

bool isLowSurrogate(int unit) {
    return unit >= kFirstLow && unit <= kLastLow;
}

bool standsForItself(char letter) {
    return static_cast<unsigned char>(letter) >= ' ' && letter != '"' && letter != '\\';
}

std::size_t lettersForThemselves(std::string_view text) {
    return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), standsForItself) - text.begin());
}

bool isUtf8(std::string_view text) {
    for (text.remove_prefix(lengthOfAscii(text)); !text.empty(); text.remove_prefix(lengthOfAscii(text))) {
        const auto length = text.front() == '\0' ? 1 : lengthOfCharacter(text); // NUL is no fault of the spelling
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

void appendPoint(std::string& text, int point) {
    constexpr int kSix = 0x3F;
    const auto more = [&](int shift) { text += static_cast<char>(0x80 | (point >> shift & kSix)); };
    if (point < 0x80) {
        text += static_cast<char>(point);
    } else if (point < 0x800) {
        text += static_cast<char>(0xC0 | point >> 6);
        more(0);
    } else if (point < 0x10000) {
        text += static_cast<char>(0xE0 | point >> 12);
        more(6);
        more(0);
    } else {
        text += static_cast<char>(0xF0 | point >> 18);
        more(12);
        more(6);
        more(0);
    }
}

} // namespace

// Most texts stand there as they are, within one piece of the document.
std::string JsonText::readToQuote() {
    const auto ahead = letters_.ahead();
    const auto count = lettersForThemselves(ahead);
    if (count < ahead.size() && ahead[count] == '"') {
        read_ = ahead.substr(0, count);
        letters_.go(count + 1);
    } else if (auto wrong = readApart(); !wrong.empty()) {
        return wrong;
    }
    return isUtf8(read_) ? std::string() : "ill-formed UTF-8 byte";
}

std::string JsonText::readApart() {
    apart_.clear();
    while (true) {
        const auto ahead = letters_.ahead();
        const auto count = lettersForThemselves(ahead);
        apart_ += ahead.substr(0, count);
        letters_.go(count);
        if (ahead.empty())
            return "missing closing quote";
        if (count == ahead.size())
            continue;
        if (ahead[count] != '"' && ahead[count] != '\\')
            return fmt::format("control character U+{0:04X} must be escaped to \\u{0:04X}", int{ahead[count]});
        letters_.go();
        if (ahead[count] == '"')
            break;
        if (auto wrong = readEscape(); !wrong.empty())
            return wrong;
    }
    read_ = apart_;
    return {};
}

// Of what stands behind a backslash.
std::string JsonText::readEscape() {
    static constexpr std::string_view kWritten = "\"\\/bfnrt", kMeant = "\"\\/\b\f\n\r\t";
    const char letter = take();
    if (letter == 'u')
        return readPoint();
    const auto which = letter == '\0' ? std::string_view::npos : kWritten.find(letter);
    if (which == std::string_view::npos)
        return "forbidden character after backslash";
    apart_ += kMeant[which];
    return {};
}

std::string JsonText::readPoint() {
    const std::string noDigits = "'\\u' must be followed by 4 hex digits";
    const int first = takeHex();
    if (first < 0)
        return noDigits;
    if (isLowSurrogate(first))
        return "surrogate U+DC00..U+DFFF must follow U+D800..U+DBFF";
    if (first < kFirstHigh || first > kLastLow) {
        appendPoint(apart_, first);
        return {};
    }
    const int second = take() == '\\' && take() == 'u' ? takeHex() : 0;
    if (second < 0)
        return noDigits;
    if (!isLowSurrogate(second))
        return "surrogate U+D800..U+DBFF must be followed by U+DC00..U+DFFF";
    appendPoint(apart_, 0x10000 + ((first - kFirstHigh) << 10) + (second - kFirstLow));
    return {};
}

// The next letter, gone by; NUL at the end.
char JsonText::take() {
    if (!letters_.hasNext())
        return '\0';
    const char letter = letters_.next();
    letters_.go();
    return letter;
}

// Below 0 where they are not four.
int JsonText::takeHex() {
    int unit = 0;
    for (int digit = 0; digit < 4; ++digit) {
        const char letter = take();
        const char small = static_cast<char>(letter | 0x20);
        if (letter >= '0' && letter <= '9')
            unit = unit << 4 | (letter - '0');
        else if (small >= 'a' && small <= 'f')
            unit = unit << 4 | (small - 'a' + 10);
        else
            return -1;
    }
    return unit;
}

} // namespace alongside
