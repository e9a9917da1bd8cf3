#pragma once

#include "domain/progress.h"
#include "exchange/json_value.h"
#include "exchange/refusals.h"

#include <string_view>

namespace alongside {

inline constexpr std::size_t kLargestImport = 64 * 1024 * 1024; // bytes
inline constexpr std::size_t kDeepestJson = 64;
inline constexpr std::size_t kLongestJsonList = 200'000;
inline constexpr std::size_t kMostJsonValues = 4'000'000;

// Reads a whole JSON file. Refuses, with place and line: what is no JSON, a byte order mark, text that is not UTF-8,
// NUL in text, a member that stands twice, and what is over the limits above (guarantees.md). The value is whole only
// if nothing was refused. Throws Stopped; what goes by are bytes.
JsonValue readJson(std::string_view text, Refusals& refusals, const Progress& progress = {});

} // namespace alongside
