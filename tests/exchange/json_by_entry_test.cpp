#include "exchange/json_reader.h"
#include "support/temporary_folder.h"

#include <catch2/catch_all.hpp>

#include <fstream>

using namespace alongside;

namespace {

struct NotedEntry {
    std::string member;
    std::size_t index = 0;
    std::string text;
    int line = 0;
    bool operator==(const NotedEntry&) const = default;
};

// Notes the entries that are texts, or objects with a text "t".
UseEntry notedEntriesIn(std::vector<NotedEntry>& entries) {
    return [&entries](std::string_view member, std::size_t index, const JsonValue& entry) {
        const auto* text = entry.as<std::string>();
        const auto* inside = memberOf(entry, "t");
        entries.push_back({std::string(member), index,
                           text     ? *text
                           : inside ? *inside->as<std::string>()
                                    : std::string(kindOf(entry)),
                           entry.line});
    };
}

std::string refusedByEntry(const ImportBytes& document) {
    Refusals refusals;
    readJsonByEntry(document, refusals, {}, [](std::string_view, std::size_t, const JsonValue&) {});
    return refusals.text();
}

std::string listOf(std::size_t count, const std::string& entry) {
    std::string text = "{\"a\": [" + entry;
    for (std::size_t i = 1; i < count; ++i)
        text += ',' + entry;
    return text + "]}";
}

} // namespace

TEST_CASE("the entries of the top lists come one by one, and again, with their lines; the rest stays as a tree",
          "[json]") {
    const std::string document = "{\"a\": [\"one\",\n {\"t\": \"two\"}, [\"x\", [\"y\"]],\n7],\n\"b\":\n[],\n"
                                 "\"c\": {\"d\": [\"e\"]}, \"f\": [\n\"six\"\n]\n}";
    std::vector<NotedEntry> first;
    Refusals refusals;
    const auto outline = readJsonByEntry(document, refusals, {}, notedEntriesIn(first));
    CHECK(refusals.count() == 0);
    CHECK(first == std::vector<NotedEntry>{{"a", 0, "one", 1},
                                           {"a", 1, "two", 2},
                                           {"a", 2, "a list", 2},
                                           {"a", 3, "a number", 3},
                                           {"f", 0, "six", 7}});
    REQUIRE(outline.lists.size() == 3);
    for (const auto* name : {"a", "b", "f"}) {
        REQUIRE(memberOf(outline.top, name));
        CHECK(memberOf(outline.top, name)->as<JsonValue::List>()->empty());
    }
    CHECK(memberOf(outline.top, "b")->line == 5);
    const auto* inner = memberOf(*memberOf(outline.top, "c"), "d");
    REQUIRE(inner);
    CHECK(inner->as<JsonValue::List>()->size() == 1);
    std::vector<NotedEntry> again;
    for (const auto& list : outline.lists)
        readEntriesAgain(document, list, refusals, {}, notedEntriesIn(again));
    CHECK(refusals.count() == 0);
    CHECK(again == first);
}

TEST_CASE("a document longer than what is held of it keeps its texts and its lines whole, from a file too", "[json]") {
    const TemporaryFolder folder;
    std::string document = "{\"a\": [";
    for (int i = 0; i < 9000; ++i) // of differing lengths, so that pieces end within letters, numbers and line ends
        document += (i ? ",\n" : "\n") + ('"' + std::string(static_cast<std::size_t>(i % 37), 'x')) + "é\\n😀" +
                    std::to_string(i) + '"';
    document += "\n],\n\"b\": tru}";
    std::ofstream(folder / "long.json", std::ios::binary) << document;
    for (const auto& bytes : {ImportBytes(document), ImportBytes::ofFile(folder / "long.json")}) {
        std::vector<NotedEntry> all;
        Refusals refusals;
        const auto outline = readJsonByEntry(bytes, refusals, {}, notedEntriesIn(all));
        CHECK(refusals.text() ==
              "/ (line 9003): cannot be read as JSON: syntax error while parsing value - invalid literal");
        REQUIRE(all.size() == 9000);
        bool isWhole = true;
        for (std::size_t i = 0; i < all.size(); ++i)
            isWhole = isWhole && all[i] == NotedEntry{"a", i, std::string(i % 37, 'x') + "é\n😀" + std::to_string(i),
                                                      static_cast<int>(i) + 2};
        CHECK(isWhole);
        std::vector<NotedEntry> again;
        Refusals none;
        readEntriesAgain(bytes, outline.lists.at(0), none, {}, notedEntriesIn(again));
        CHECK(again == all);
    }
}

TEST_CASE("a list of the top object may be of any length, no other may", "[json]") {
    CHECK(refusedByEntry(listOf(kLongestJsonList + 1, "0")).empty());
    CHECK(refusedByEntry("{\"b\": [" + listOf(kLongestJsonList + 1, "0") + "]}") ==
          "/b/0/a (line 1): has more than 200000 entries");
}

TEST_CASE("what would not stay small in memory is refused where it stands", "[json]") {
    const std::string nearlyTooLong(1000 * 1000, 't');
    CHECK(refusedByEntry("{\"a\": [" + listOf(17, '"' + nearlyTooLong + '"') + "]}") ==
          "/a/0/a (line 1): holds over 16 MB of text");
    CHECK(refusedByEntry("{\"a\": [\n[" + listOf(kLongestJsonList, "0") + "," + listOf(kLongestJsonList, "0") +
                         "]]}") == "/a/0/1/a (line 2): has more than 400000 values");
    const std::string endless(kLongestPiece + 200'000, 'x');
    CHECK(refusedByEntry("{\"a\": [1, \"" + endless) == "/a/1 (line 1): goes on for over 1 MB without an end");
    CHECK(refusedByEntry("{\"a\": " + std::string(endless.size(), '\n')) ==
          "/a (line " + std::to_string(kLongestPiece + 65536 - 6) + "): goes on for over 1 MB without an end");
    CHECK(refusedByEntry("{\"a\": " + std::string(endless.size(), '1')) ==
          "/a (line 1): goes on for over 1 MB without an end");
    CHECK(refusedByEntry("{\"" + endless) == "/ (line 1): goes on for over 1 MB without an end");
}

TEST_CASE("a file over 2 GB is not even looked at", "[json]") {
    const TemporaryFolder folder;
    std::ofstream(folder / "vast.json") << "{}";
    std::filesystem::resize_file(folder / "vast.json", static_cast<std::uintmax_t>(kLargestDocument) + 1); // sparse
    CHECK(refusedByEntry(ImportBytes::ofFile(folder / "vast.json")) == "/ (line 1): is larger than 2048 MB");
}

TEST_CASE("what goes by are bytes, and between two pieces it can be stopped", "[json]") {
    std::stop_source stop;
    ProgressFigures figures;
    const Progress progress(stop.get_token(), figures);
    const auto document = listOf(100'000, "1234");
    Refusals refusals;
    std::vector<std::int64_t> seen;
    const auto look = [&](std::string_view, std::size_t, const JsonValue&) {
        if (seen.empty() || seen.back() != figures.done)
            seen.push_back(figures.done);
    };
    const auto outline = readJsonByEntry(document, refusals, progress, look);
    CHECK(figures.of == static_cast<std::int64_t>(document.size()));
    CHECK(figures.done == figures.of);
    CHECK(seen.size() == document.size() / 65536 + 1);
    CHECK(figures.stage == Stage::Read);

    std::size_t came = 0;
    const auto stopAtFirst = [&](std::string_view, std::size_t, const JsonValue&) {
        ++came;
        stop.request_stop();
    };
    CHECK_THROWS_AS(readEntriesAgain(document, outline.lists.at(0), refusals, progress, stopAtFirst), Stopped);
    CHECK(came < 65536);
    CHECK_THROWS_AS(readJsonByEntry(document, refusals, progress, look), Stopped);
}
