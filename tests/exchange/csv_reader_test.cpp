#include "exchange/csv/csv_reader.h"
#include "exchange/csv/csv_text.h"

#include <catch2/catch_all.hpp>

using namespace alongside;

namespace {

using Texts = std::vector<std::vector<std::string>>;

Texts textsOf(const CsvTable& table) {
    Texts texts;
    for (const auto& row : table.rows) {
        auto& fields = texts.emplace_back();
        for (const auto& field : row)
            fields.push_back(field.text);
    }
    return texts;
}

Texts read(std::string_view text, char separator = ',') {
    const auto table = readCsv(text, separator);
    CHECK_FALSE(table.refusal);
    return textsOf(table);
}

std::optional<CsvRefusal> refusalOf(std::string_view bytes) {
    return readCsv(decodeCsv(bytes).text, ',').refusal;
}

CsvRefusal refusal(CsvFault fault, std::size_t line, std::size_t column, std::size_t field) {
    return {fault, {line, column, field}};
}

std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    all.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

} // namespace

TEST_CASE("rows and fields come as they stand, whatever ends the lines", "[csv]") {
    const Texts rows{{"Name", "Email"}, {"Ana Ruiz", "ana@x.example"}, {"Ben", ""}};
    for (const auto* end : {"\n", "\r\n", "\r"}) {
        const std::string e = end;
        CHECK(read("Name,Email" + e + "Ana Ruiz,ana@x.example" + e + "Ben," + e) == rows);
        CHECK(read("Name,Email" + e + e + "Ana Ruiz,ana@x.example" + e + "Ben,") == rows);
    }
    CHECK(read("").empty());
    CHECK(read("\n\r\n\r").empty());
    CHECK(read("a;b,c", ';') == Texts{{"a", "b,c"}});
    CHECK(read("a\tb c\t", '\t') == Texts{{"a", "b c", ""}});
}

TEST_CASE("a quoted field keeps separators, line ends and doubled marks", "[csv]") {
    CHECK(read("\"Ruiz, Ana\",\"say \"\"hi\"\"\",\"\"") == Texts{{"Ruiz, Ana", "say \"hi\"", ""}});
    CHECK(read("\"two\r\nlines\",x\r\nnext,y") == Texts{{"two\nlines", "x"}, {"next", "y"}});
    CHECK(read("Robert \"Bob\" Smith,6\"") == Texts{{"Robert \"Bob\" Smith", "6\""}});
}

TEST_CASE("a field knows the line and column where it begins", "[csv]") {
    const auto table = readCsv("é,b\n\"x\ny\",c\n\nd,e", ',');
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0][1] == CsvField{"b", 1, 3});
    CHECK(table.rows[1][0] == CsvField{"x\ny", 2, 1});
    CHECK(table.rows[1][1] == CsvField{"c", 3, 4});
    CHECK(table.rows[2][1] == CsvField{"e", 5, 3});
}

TEST_CASE("what is no list is refused with its place", "[csv]") {
    CHECK(refusalOf("Name\nAna,\"Ru") == refusal(CsvFault::UnclosedQuote, 2, 5, 2));
    CHECK(refusalOf("Name\nAna,\"Ruiz\" x,y") == refusal(CsvFault::TextAfterQuote, 2, 11, 2));
    CHECK(refusalOf("Name\nAna, \"Ruiz\"") == refusal(CsvFault::BlankBeforeQuote, 2, 6, 2));
    CHECK(refusalOf(std::string_view("é,a\0b", 6)) == refusal(CsvFault::HoldsNul, 1, 4, 2));
    CHECK(refusalOf("Jos\xC3\xA9,\xC3(") == refusal(CsvFault::NotText, 1, 6, 2));
    CHECK(refusalOf("\"Jos\xC3\xA9\n\xED\xA0\x80\"") == refusal(CsvFault::NotText, 2, 1, 1));
    CHECK(refusalOf("x,\xC0\xAF\xC3\xA9") == refusal(CsvFault::NotText, 1, 3, 2));
    CHECK(refusalOf(std::string_view("PK\x03\x04\x14\0", 6)) == refusal(CsvFault::Spreadsheet, 1, 1, 1));
    CHECK(refusalOf("\xD0\xCF\x11\xE0\xA1") == refusal(CsvFault::Spreadsheet, 1, 1, 1));
}

TEST_CASE("each limit is reached and not passed", "[csv]") {
    const std::string longest(kLongestCsvField, 'x');
    CHECK(read("a," + longest) == Texts{{"a", longest}});
    CHECK(refusalOf("a,b\nc," + longest + "x") == refusal(CsvFault::FieldTooLong, 2, 3 + kLongestCsvField, 2));
    CHECK(refusalOf("a,\"" + longest + "x\"") == refusal(CsvFault::FieldTooLong, 1, 3 + 1 + kLongestCsvField, 2));
    CHECK(refusalOf("\"" + repeated("\n", kLongestCsvField + 1)) == refusal(CsvFault::FieldTooLong, 1, 1, 1));

    const auto commas = repeated(",", kMostCsvFields - 1);
    CHECK(read(commas).front().size() == kMostCsvFields);
    CHECK(refusalOf("a\n" + commas + ",") == refusal(CsvFault::TooManyFields, 2, 201, 201));

    const auto rows = repeated("a\n", kMostCsvRows);
    CHECK(read(rows).size() == kMostCsvRows);
    CHECK(refusalOf(rows + "\nb") == refusal(CsvFault::TooManyRows, 200'002, 1, 1));

    CHECK(refusalOf(repeated(commas + "\n", 20'001)) == refusal(CsvFault::TooManyFields, 20'001, 1, 1));
    CHECK(refusalOf(std::string(kLargestCsv + 1, 'x')) == refusal(CsvFault::TooLarge, 1, 1, 1));
}

TEST_CASE("the separator is guessed by the first lines", "[csv]") {
    CHECK(guessSeparator("Name,Email\nAna,a@x\n") == ',');
    CHECK(guessSeparator("Name;Email\nRuiz, Ana;a@x\nCruz, Ben;b@x") == ';');
    CHECK(guessSeparator("Name\tSubjects\nAna\tMath, Art; PE\n") == '\t');
    CHECK(guessSeparator("\"Name; all\",Email\n\"Ana; B\",x") == ',');
    CHECK(guessSeparator("Ana Ruiz\nBen Cruz") == ',');
    CHECK(guessSeparator("") == ',');
    CHECK(guessSeparator("\"never closed") == ',');
}

TEST_CASE("a text is decoded by its byte order mark, or as what it must be", "[csv]") {
    CHECK(decodeCsv("José") == CsvText{"José", CsvEncoding::Utf8});
    CHECK(decodeCsv("\xEF\xBB\xBFJosé") == CsvText{"José", CsvEncoding::Utf8});
    CHECK(decodeCsv("Jos\xE9 N\xFA\xF1"
                    "ez \x80") == CsvText{"José Núñez €", CsvEncoding::Windows1252});
    CHECK(decodeCsv(std::string_view("\xFF\xFEJ\0\xE9\0\x3D\xD8\x00\xDE", 10)) == CsvText{"Jé😀", CsvEncoding::Utf16});
    CHECK(decodeCsv(std::string_view("\xFE\xFF\0J\0\xE9", 6)) == CsvText{"Jé", CsvEncoding::Utf16});
    CHECK(decodeCsv("") == CsvText{});
}

TEST_CASE("what an encoding has no meaning for is refused, not guessed", "[csv]") {
    CHECK(refusalOf("Jos\xE9,\x81") == refusal(CsvFault::NotText, 1, 6, 2));
    CHECK(refusalOf(std::string_view("\xFF\xFE"
                                     "a\0\x3D\xD8"
                                     "b\0",
                                     8)) == refusal(CsvFault::NotText, 1, 2, 1));
    CHECK(refusalOf(std::string_view("\xFE\xFF\0a\0", 5)) == refusal(CsvFault::NotText, 1, 2, 1));
    CHECK(refusalOf(std::string_view("a\0,\0b\0", 6)) == refusal(CsvFault::HoldsNul, 1, 2, 1));
}
