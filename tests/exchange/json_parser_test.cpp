#include "exchange/json_parser.h"

#include <catch2/catch_all.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <random>

using namespace alongside;

namespace {

// What a parser tells, one line an event, and whether it took the text for JSON.
struct Told {
    std::string events;
    bool isJson = false;
    std::string fault = {};
    bool operator==(const Told& other) const { // what was told of a text that is none counts for nothing
        return isJson == other.isJson && (!isJson || events == other.events);
    }
};

class Ours final : public JsonEvents {
public:
    bool null() override { return note("null"); }
    bool flag(bool value) override { return note(value ? "true" : "false"); }
    bool whole(std::int64_t value) override { return note(std::to_string(value)); }
    bool fraction(double value) override { return note(fmt::format("{:a}", value)); }
    bool text(std::string_view value) override { return note("text " + std::string(value)); }
    bool beginObject() override { return note("{"); }
    bool name(std::string_view name) override { return note("name " + std::string(name)); }
    bool endObject() override { return note("}"); }
    bool beginList() override { return note("["); }
    bool endList() override { return note("]"); }
    void fault(const std::string& reason) override {
        told_.isJson = false;
        told_.fault = reason;
    }
    const Told& told() const { return told_; }

private:
    bool note(const std::string& event) {
        told_.events += event + '\n';
        return true;
    }
    Told told_{"", true};
};

// The same of another parser.
class Theirs final : public nlohmann::json_sax<nlohmann::json> {
public:
    bool null() override { return ours_.null(); }
    bool boolean(bool value) override { return ours_.flag(value); }
    bool number_integer(std::int64_t value) override { return ours_.whole(value); }
    bool number_unsigned(std::uint64_t value) override {
        return value > INT64_MAX ? ours_.fraction(static_cast<double>(value))
                                 : ours_.whole(static_cast<std::int64_t>(value));
    }
    bool number_float(double value, const std::string&) override { return ours_.fraction(value); }
    bool string(std::string& value) override { return ours_.text(value); }
    bool binary(nlohmann::json::binary_t&) override { return false; }
    bool start_object(std::size_t) override { return ours_.beginObject(); }
    bool key(std::string& name) override { return ours_.name(name); }
    bool end_object() override { return ours_.endObject(); }
    bool start_array(std::size_t) override { return ours_.beginList(); }
    bool end_array() override { return ours_.endList(); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception& error) override {
        ours_.fault(error.what());
        return false;
    }
    const Told& told() const { return ours_.told(); }

private:
    Ours ours_;
};

// The document in pieces of so many bytes, as a disk may give it.
Told readInPieces(std::string_view document, std::size_t size) {
    JsonLetters letters(
        [left = document, size](char* into, std::size_t most) mutable {
            const auto taken = left.copy(into, std::min(size, most));
            left.remove_prefix(taken);
            return taken;
        },
        {}, 1 << 20);
    Ours ours;
    parseJson(letters, ours, true);
    return ours.told();
}

Told toldByOther(const std::string& document) {
    Theirs theirs;
    nlohmann::json::sax_parse(document, &theirs);
    return theirs.told();
}

const std::vector<std::string> kDocuments{
    R"({"a": [1, -2, 0, -0, 1.5, 1e3, 2.5E-2, 9223372036854775807, 9223372036854775808, -9223372036854775808,
        18446744073709551616, 123456789012345678901234567890, 1e-999], "b": {"c": null, "d": [true, false, []], "e": {}}})",
    R"(["", "plain", "\"\\\/\b\f\n\r\t", "\u0041\u00e9\u20ac\ud83d\ude00\u0000", "é€😀", "tail é", "\u00E9"])",
    " \t\r\n[ 1 ,\n\t2 , { \"k\" : \"v\" } ]\r\n ",
    "\"alone\"",
    "17",
    "null"};

} // namespace

TEST_CASE("what is read of JSON is what another parser reads, however small the pieces", "[json]") {
    for (const auto& document : kDocuments) {
        CAPTURE(document);
        const auto expected = toldByOther(document);
        CHECK(expected.isJson);
        for (std::size_t size = 1; size <= 9; ++size)
            CHECK(readInPieces(document, size) == expected);
        CHECK(readInPieces(document, document.size()) == expected);
    }
}

TEST_CASE("what another parser refuses is refused, and nothing else, whichever letters are changed", "[json]") {
    std::mt19937 dice(20261123);
    const std::string letters =
        "{}[]:,\"\\/ \n\t0123456789-+.eEtrufalsnbd\x01\x1f\x7f\x80\xbf\xc2\xc3\xa9\xe0\xed\xf0\xf4\xff";
    const auto any = [&](std::size_t below) { return std::uniform_int_distribution<std::size_t>(0, below - 1)(dice); };
    int refused = 0;
    for (int i = 0; i < 30'000; ++i) {
        auto document = kDocuments[any(kDocuments.size())];
        for (auto changes = 1 + any(3); changes > 0 && !document.empty(); --changes)
            switch (const auto at = any(document.size()); any(4)) {
            case 0:
                document[at] = letters[any(letters.size())];
                break;
            case 1:
                document.insert(at, 1, letters[any(letters.size())]);
                break;
            case 2:
                document.erase(at, 1);
                break;
            default:
                document.erase(any(20) == 0 ? at : document.size()); // cut short
            }
        CAPTURE(document);
        const auto ours = readInPieces(document, 1 + any(40));
        const auto theirs = toldByOther(document);
        refused += theirs.isJson ? 0 : 1;
        if (!(ours == theirs))
            FAIL(ours.fault);
    }
    CHECK(refused > 5'000);
    CHECK(refused < 25'000);
}

TEST_CASE("what is wrong with a text or a number is told in words", "[json]") {
    const auto [document, reason] = GENERATE(table<std::string, std::string>({
        {R"(["\u12g4"])", "value - invalid string: '\\u' must be followed by 4 hex digits"},
        {R"(["\ud800\u12"])", "value - invalid string: '\\u' must be followed by 4 hex digits"},
        {R"(["\ud800\u0041"])", "value - invalid string: surrogate U+D800..U+DBFF must be followed by U+DC00..U+DFFF"},
        {R"(["\udc00"])", "value - invalid string: surrogate U+DC00..U+DFFF must follow U+D800..U+DBFF"},
        {R"(["\x"])", "value - invalid string: forbidden character after backslash"},
        {R"({"\)", "object key - invalid string: forbidden character after backslash"},
        {"{\"\xed\xa0\x80\": 1}", "object key - invalid string: ill-formed UTF-8 byte"},
        {"[\"\x1f\"]", "value - invalid string: control character U+001F must be escaped to \\u001F"},
        {R"({"a" 1})", "object separator - unexpected number literal; expected ':'"},
        {R"({"a": 1 "b": 2})", "object - unexpected string literal; expected '}'"},
        {"[1, 2", "array - unexpected end of input; expected ']'"},
        {"[1 x]", "array - invalid literal"},
        {"[01]", "value - invalid number"},
        {"[1.]", "value - invalid number"},
        {"[-]", "value - invalid number"},
        {"[1e+]", "value - invalid number"},
    }));
    CAPTURE(document);
    CHECK(readInPieces(document, 3).fault == "syntax error while parsing " + reason);
}
