#include "domain/problem.h"

#include <algorithm>
#include <cstdint>

namespace alongside {
namespace {

// Length of the UTF-8 sequence that starts here; 0 when it is none (overlong forms, surrogates and NUL included).
std::size_t sequenceLength(std::string_view rest) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(rest[i]); };
    if (byte(0) == 0)
        return 0;
    if (byte(0) < 0x80)
        return 1;
    const std::size_t length = byte(0) >= 0xF0 ? 4 : byte(0) >= 0xE0 ? 3 : 2;
    if (byte(0) < 0xC2 || byte(0) > 0xF4 || rest.size() < length)
        return 0;
    std::uint32_t point = byte(0) & (0xFFu >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0u) != 0x80u)
            return 0;
        point = point << 6 | (byte(i) & 0x3Fu);
    }
    if ((length == 3 && point < 0x800) || (length == 4 && (point < 0x10000 || point > 0x10FFFF)))
        return 0;
    if (point >= 0xD800 && point <= 0xDFFF)
        return 0;
    return length;
}

// Number of characters; empty when the text is not UTF-8.
std::optional<std::size_t> lengthOf(std::string_view text) {
    std::size_t count = 0;
    while (!text.empty()) {
        const auto length = sequenceLength(text);
        if (length == 0)
            return std::nullopt;
        text.remove_prefix(length);
        ++count;
    }
    return count;
}

} // namespace

bool isBlank(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
}

std::optional<Fault> faultInOptionalName(std::string_view text) {
    const auto length = lengthOf(text);
    if (!length)
        return Fault::NotText;
    if (*length > kLongestName)
        return Fault::TooLong;
    return std::nullopt;
}

std::optional<Fault> faultInName(std::string_view text) {
    if (isBlank(text))
        return Fault::Missing;
    return faultInOptionalName(text);
}

std::optional<Fault> faultInText(std::string_view text) {
    if (text.size() > kLongestText)
        return Fault::TooLong;
    if (!lengthOf(text))
        return Fault::NotText;
    return std::nullopt;
}

std::optional<Fault> faultInNeededText(std::string_view text) {
    if (isBlank(text))
        return Fault::Missing;
    return faultInText(text);
}

std::optional<Fault> faultInDate(Date date) {
    if (date == Date{})
        return Fault::Missing;
    if (!date.ok())
        return Fault::NotADate;
    const int year = static_cast<int>(date.year());
    if (year < 1900 || year > 2999)
        return Fault::OutOfRange;
    return std::nullopt;
}

std::optional<Fault> faultInPastDate(Date date, Date today) {
    if (const auto fault = faultInDate(date))
        return fault;
    if (date > today)
        return Fault::InFuture;
    return std::nullopt;
}

} // namespace alongside
