#include "exchange/json_reader.h"

#include <catch2/catch_all.hpp>

using namespace alongside;

namespace {

std::string refusalsOf(const std::string& text) {
    Refusals refusals;
    readJson(text, refusals);
    return refusals.text();
}

std::string nested(std::size_t levels) {
    return std::string(levels, '[') + std::string(levels, ']');
}

} // namespace

TEST_CASE("every value knows the line on which it begins, numbers before a line break too", "[json]") {
    Refusals refusals;
    const auto root = readJson("{\"a\":\n1\n,\n\"b\": [\n2,\n3\n],\n\n\"c\": {\n},\"d\"\n:\ntrue\n}\n\n", refusals);
    REQUIRE(refusals.count() == 0);
    const auto& members = std::get<JsonValue::Members>(root.content);
    REQUIRE(members.size() == 4);
    CHECK(root.line == 1);
    CHECK(members[0].second.line == 2);
    CHECK(members[1].second.line == 4);
    CHECK(members[2].second.line == 9);
    CHECK(members[3].second.line == 12);
    const auto& list = std::get<JsonValue::List>(members[1].second.content);
    CHECK(list[0].line == 5);
    CHECK(list[1].line == 6);
}

TEST_CASE("what is no JSON is refused with place and line", "[json]") {
    const auto [text, refusal] = GENERATE(table<std::string, std::string>({
        {"", "/ (line 1): cannot be read as JSON: syntax error while parsing value - unexpected end of input; expected "
             "'[', '{', or a literal"},
        {"{\"a\": [1,\n2,\n]}", "/a (line 3): cannot be read as JSON: syntax error while parsing value - unexpected "
                                "']'; expected '[', '{', or a literal"},
        {"{\"a\": {\"b\": tru\n}}",
         "/a (line 1): cannot be read as JSON: syntax error while parsing value - invalid literal"},
        {"{\"a\": \"one\nline\"}", "/ (line 1): cannot be read as JSON: syntax error while parsing value - invalid "
                                   "string: control character U+000A (LF) must be escaped to \\u000A or \\n"},
        {"{\"a\": 1}\n{}", "/ (line 2): cannot be read as JSON: syntax error while parsing value - unexpected '{'; "
                           "expected end of input"},
        {"[1e999]", "/ (line 1): cannot be read as JSON: number overflow parsing '1e999'"},
        {"\xEF\xBB\xBF{}", "/ (line 1): begins with a byte order mark; save it as UTF-8 without one"},
        {"[\n\"\\ud800\"]", "/ (line 2): cannot be read as JSON: syntax error while parsing value - invalid string: "
                            "surrogate U+D800..U+DBFF must be followed by U+DC00..U+DFFF"},
        {"[\"\xFF\"]", "/ (line 1): cannot be read as JSON: syntax error while parsing value - invalid string: "
                       "ill-formed UTF-8 byte"},
        {"[\"a\\u0000b\"]", "/0 (line 1): holds a NUL character"},
        {"{\"a/b\": {\"~\": \"\\u0000\"}}", "/a~1b/~0 (line 1): holds a NUL character"},
        {"{\"a\": 1,\n\"b\": 2,\n\"a\": 3}", "/a (line 3): stands there twice"},
        {"[" + nested(64) + "]", "/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0"
                                 "/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0 (line 1): goes deeper than 64 levels"},
        {"[// no\n]", "/ (line 1): cannot be read as JSON: syntax error while parsing value - invalid literal"},
    }));
    CAPTURE(text);
    CHECK(refusalsOf(text) == refusal);
}

TEST_CASE("64 levels and 200,000 entries may be read, one more may not", "[json]") {
    CHECK(refusalsOf(nested(64)).empty());
    std::string list = "[0";
    for (std::size_t i = 1; i < kLongestJsonList; ++i)
        list += ",0";
    CHECK(refusalsOf(list + "]").empty());
    CHECK(refusalsOf(list + ",0]") == "/ (line 1): has more than 200000 entries");
}

TEST_CASE("a file over 64 MB is not even looked at", "[json]") {
    CHECK(refusalsOf(std::string(kLargestImport + 1, ' ')) == "/ (line 1): is larger than 64 MB");
}

TEST_CASE("the first fifty refusals are written out, the others are counted", "[json]") {
    Refusals refusals;
    for (int i = 1; i <= 53; ++i)
        refusals.add("/a", i, "is wrong");
    const auto text = refusals.text();
    CHECK(text.find("(line 50)") != std::string::npos);
    CHECK(text.find("(line 51)") == std::string::npos);
    CHECK(text.ends_with("\nand 3 more"));
}
