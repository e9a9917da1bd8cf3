#pragma once

#include "exchange/json_reader.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace alongside {

// What stands in memory, or may.
struct JsonHeld {
    std::size_t values = 0;
    std::size_t text = 0; // bytes
};

// How much of a document becomes a tree.
struct JsonExtent {
    JsonHeld most{kMostJsonValues, kLargestImport};
    const UseEntry* use = nullptr;          // who gets the entries that are handed over; null: none are
    std::vector<JsonList>* lists = nullptr; // of the top object, whose entries are handed over; where they are noted
    std::string_view list = {};             // else the name of the only one, which is the root
};

// Reads one JSON value, or a list of which the root's entries are handed over. Refuses what is no JSON, what is over
// the limits, and what stands twice.
JsonValue readTree(JsonLetters& letters, Refusals& refusals, const JsonExtent& extent);

} // namespace alongside
