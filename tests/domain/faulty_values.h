#pragma once

#include "support/makers.h"

namespace alongside::making {

// Values that no record takes.
inline const Date kTomorrow = addDays(kToday, 1);
inline const Date kYesterday = addDays(kToday, -1);
inline constexpr Date kNoSuchDay = std::chrono::year(2026) / std::chrono::February / 30;
inline const std::string kLongName(201, 'x');
inline const std::string kLongText(64 * 1024 + 1, 'x');

inline std::string repeated(std::string_view word, int times) {
    std::string text;
    for (int i = 0; i < times; ++i)
        text += word;
    return text;
}

} // namespace alongside::making
