#include "exchange/json_reader.h"

#include "exchange/byte_order_mark.h"
#include "exchange/json_tree.h"

#include <array>
#include <limits>
#include <utility>

namespace alongside {
namespace {

constexpr std::int64_t kNoEnd = std::numeric_limits<std::int64_t>::max();

constexpr JsonHeld kMostHeld{kMostValuesHeld, kMostTextHeld};

bool beginsWithMark(const ImportBytes& document) {
    std::array<char, kByteOrderMark.size()> first{};
    const auto size = document.from(0)(first.data(), first.size());
    return std::string_view(first.data(), size) == kByteOrderMark;
}

bool isReadable(const ImportBytes& document, std::int64_t largest, Refusals& refusals) {
    constexpr int kMegabyte = 20; // bits
    if (document.size() > largest)
        refusals.add("/", 1, "is larger than " + std::to_string(largest >> kMegabyte) + " MB");
    else if (beginsWithMark(document))
        refusals.add("/", 1, "begins with a byte order mark; save it as UTF-8 without one");
    return refusals.count() == 0;
}

// Tells at each piece of the document how much goes by.
ByteSource telling(ByteSource source, const Progress& progress, bool goesBy) {
    return [source = std::move(source), &progress, goesBy](char* into, std::size_t most) {
        const auto size = source(into, most);
        progress.went(goesBy ? static_cast<std::int64_t>(size) : 0);
        return size;
    };
}

} // namespace

std::string_view kindOf(const JsonValue& value) {
    static constexpr std::array<std::string_view, 7> kinds{"null", "true or false", "a number", "a number",
                                                           "text", "a list",        "an object"};
    return kinds[value.content.index()];
}

const JsonValue* memberOf(const JsonValue& value, std::string_view name) {
    if (const auto* members = value.as<JsonValue::Members>())
        for (const auto& [key, member] : *members)
            if (key == name)
                return &member;
    return nullptr;
}

JsonValue readJson(std::string_view text, Refusals& refusals) {
    const ImportBytes document(text);
    if (!isReadable(document, kLargestImport, refusals))
        return {};
    JsonLetters letters(document.from(0), {}, kNoEnd);
    return readTree(letters, refusals, {});
}

JsonOutline readJsonByEntry(const ImportBytes& document, Refusals& refusals, const Progress& progress,
                            const UseEntry& use) {
    JsonOutline outline;
    progress.begin(Stage::Read, document.size());
    if (!isReadable(document, kLargestDocument, refusals))
        return outline;
    JsonLetters letters(telling(document.from(0), progress, true), {}, kLongestPiece);
    outline.top = readTree(letters, refusals, {.most = kMostHeld, .use = &use, .lists = &outline.lists});
    return outline;
}

void readEntriesAgain(const ImportBytes& document, const JsonList& list, Refusals& refusals, const Progress& progress,
                      const UseEntry& use) {
    JsonLetters letters(telling(document.from(list.spot.at), progress, false), list.spot, kLongestPiece);
    readTree(letters, refusals, {.most = kMostHeld, .use = &use, .list = list.member});
}

} // namespace alongside
