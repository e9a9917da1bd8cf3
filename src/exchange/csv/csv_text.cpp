#include "exchange/csv/csv_text.h"

#include "domain/utf8.h"

#include <array>
#include <cstdint>

namespace alongside {
namespace {

constexpr char kNoText = '\xFF'; // stands for what has no meaning: no UTF-8 ever has it

// What Windows-1252 has from 0x80 to 0x9F; 0 where it has nothing.
constexpr std::array<std::uint32_t, 32> kWindows1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                     0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                     0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                     0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

std::uint32_t byteAt(std::string_view bytes, std::size_t i) {
    return static_cast<unsigned char>(bytes[i]);
}

void append(std::string& text, std::uint32_t point) {
    const auto add = [&](std::uint32_t byte) { text += static_cast<char>(byte); };
    const auto addRest = [&](std::uint32_t bits) { add(0x80u | (bits & 0x3Fu)); };
    if (point < 0x80) {
        add(point);
    } else if (point < 0x800) {
        add(0xC0u | point >> 6);
        addRest(point);
    } else if (point < 0x10000) {
        add(0xE0u | point >> 12);
        addRest(point >> 6);
        addRest(point);
    } else {
        add(0xF0u | point >> 18);
        addRest(point >> 12);
        addRest(point >> 6);
        addRest(point);
    }
}

std::string fromUtf16(std::string_view bytes, bool bigEndian) {
    const std::size_t high = bigEndian ? 0 : 1, low = 1 - high;
    const auto unitAt = [&](std::size_t i) { return byteAt(bytes, i + high) << 8 | byteAt(bytes, i + low); };
    std::string text;
    text.reserve(bytes.size());
    std::size_t i = 0;
    for (; i + 1 < bytes.size(); i += 2) {
        const auto unit = unitAt(i);
        const bool pair = unit >= 0xD800 && unit < 0xDC00 && i + 3 < bytes.size();
        const auto second = pair ? unitAt(i + 2) : 0u;
        if (second >= 0xDC00 && second < 0xE000) {
            append(text, 0x10000u + ((unit - 0xD800u) << 10) + (second - 0xDC00u));
            i += 2;
        } else if (unit >= 0xD800 && unit < 0xE000) {
            text += kNoText;
        } else {
            append(text, unit);
        }
    }
    if (i < bytes.size())
        text += kNoText;
    return text;
}

std::string fromWindows1252(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = byteAt(bytes, i);
        const auto point = byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80] : byte;
        if (point == 0 && byte != 0)
            text += kNoText;
        else
            append(text, point);
    }
    return text;
}

// Bytes over 0x7F that are no UTF-8, and none that are.
bool isOlder(std::string_view bytes) {
    bool odd = false;
    while (!bytes.empty()) {
        const bool beyondAscii = byteAt(bytes, 0) >= 0x80;
        const auto length = beyondAscii ? lengthOfCharacter(bytes) : 1;
        if (length > 1)
            return false;
        odd = odd || beyondAscii;
        bytes.remove_prefix(1);
    }
    return odd;
}

} // namespace

bool isSpreadsheet(std::string_view bytes) {
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0");
}

CsvText decodeCsv(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"))
        return {fromUtf16(bytes.substr(2), bytes[0] == '\xFE'), CsvEncoding::Utf16};
    if (bytes.starts_with("\xEF\xBB\xBF"))
        return {std::string(bytes.substr(3)), CsvEncoding::Utf8};
    if (!isSpreadsheet(bytes) && isOlder(bytes))
        return {fromWindows1252(bytes), CsvEncoding::Windows1252};
    return {std::string(bytes), CsvEncoding::Utf8};
}

} // namespace alongside
