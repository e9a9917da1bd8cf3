#include "domain/problem.h"

#include "domain/utf8.h"

#include <algorithm>

namespace alongside {
namespace {

// Number of characters; empty when the text is not UTF-8.
std::optional<std::size_t> lengthOf(std::string_view text) {
    std::size_t count = 0;
    while (!text.empty()) {
        const auto length = lengthOfCharacter(text);
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
