#pragma once

#include "domain/progress.h"
#include "exchange/import_bytes.h"
#include "exchange/json_letters.h"
#include "exchange/json_value.h"
#include "exchange/refusals.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace alongside {

inline constexpr std::size_t kDeepestJson = 64;
inline constexpr std::size_t kLongestJsonList = 200'000;
inline constexpr std::size_t kMostJsonValues = 4'000'000; // of what is held in memory

// Reads a whole JSON text. Refuses, with place and line: what is no JSON, a byte order mark, text that is not UTF-8,
// NUL in text, a member that stands twice, and what is over the limits above or kLargestImport. The value is whole only
// if nothing was refused.
JsonValue readJson(std::string_view text, Refusals& refusals);

// Of a document that is read entry by entry:
inline constexpr std::int64_t kLargestDocument = std::int64_t{2} << 30; // bytes
inline constexpr std::size_t kMostValuesHeld = 400'000;                 // at a time in memory, as of one entry
inline constexpr std::size_t kMostTextHeld = 16 * 1024 * 1024;          // bytes
inline constexpr std::int64_t kLongestPiece = 1024 * 1024;              // bytes of a text, a number, blanks

// A list among the members of a document's top object, and where its bracket stands.
struct JsonList {
    std::string member;
    JsonSpot spot;
};

// A document without the entries of the lists that its top object holds.
struct JsonOutline {
    JsonValue top;
    std::vector<JsonList> lists;
};

using UseEntry = std::function<void(std::string_view member, std::size_t index, const JsonValue& entry)>;

// Reads a document of any length in memory that its length says nothing of: each entry of a list of the top object is
// handed to `use` and forgotten. These lists may be of any length; all else is refused as by readJson, and what is over
// the limits above. Throws Stopped; what goes by are bytes.
JsonOutline readJsonByEntry(const ImportBytes& document, Refusals& refusals, const Progress& progress,
                            const UseEntry& use);

// Hands the entries of one such list to `use` once more. Throws Stopped; nothing goes by.
void readEntriesAgain(const ImportBytes& document, const JsonList& list, Refusals& refusals, const Progress& progress,
                      const UseEntry& use);

} // namespace alongside
