#pragma once

#include "exchange/csv/byte_source.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alongside {

// The limits of guarantees.md for one list.
inline constexpr std::size_t kLargestCsv = 64 * 1024 * 1024; // bytes
inline constexpr std::size_t kMostCsvRows = 200'000;
inline constexpr std::size_t kMostCsvFields = 200;            // in one row
inline constexpr std::size_t kMostCsvFieldsInAll = 4'000'000; // so that a hostile file cannot fill the memory
inline constexpr std::size_t kLongestCsvField = 64 * 1024;    // bytes

// One that is read piece by piece and never stands in the memory as a whole may be larger.
inline constexpr std::size_t kLargestStreamedCsv = 200 * 1024 * 1024; // bytes

// Why a list cannot be read as rows and fields at all. The front end has the words and the remedy.
enum class CsvFault {
    Spreadsheet, // a spreadsheet's own file, or some other that is packed
    TooLarge,
    TooManyRows,
    TooManyFields,
    FieldTooLong,
    HoldsNul,
    NotText,        // bytes that are no character of the encoding
    UnclosedQuote,  // a field begins with a quotation mark that is never closed
    TextAfterQuote, // something stands between a closing quotation mark and the next separator
    BlankBeforeQuote
};

// Where something stands: all counted from 1, the column in characters within the line.
struct CsvPlace {
    std::size_t line = 1;
    std::size_t column = 1;
    std::size_t field = 1;

    bool operator==(const CsvPlace&) const = default;
};

struct CsvRefusal {
    CsvFault fault{};
    CsvPlace place;

    bool operator==(const CsvRefusal&) const = default;
};

// One field, without its quotation marks, and the place where it begins.
struct CsvField {
    std::string text;
    std::uint32_t line = 1;
    std::uint32_t column = 1;

    bool operator==(const CsvField&) const = default;
};

using CsvRow = std::vector<CsvField>;

// Reads the rows of a text in UTF-8 one by one, strictly (RFC 4180): a field that begins with a quotation mark ends
// with one, inside it the mark is doubled. Lines end with CR, LF or both. Empty lines are passed over. Of a source it
// keeps a few pages at a time; a byte order mark at its beginning is passed over.
class CsvReader {
public:
    CsvReader(std::string_view text, char separator);
    CsvReader(ByteSource source, char separator);
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;
    ~CsvReader() = default;

    bool next(CsvRow& row); // false at the end, and from the first refusal on
    const std::optional<CsvRefusal>& refusal() const { return refusal_; }

private:
    bool readRow(CsvRow& row);
    bool readField(CsvRow& row);
    bool readPlain(std::string& text, std::size_t field);
    bool readQuoted(std::string& text, const CsvPlace& begin);
    bool take(std::string& text, std::size_t field);
    bool endOfLine();
    bool atEnd();
    bool atEndOfField();
    void passOver();
    void refill();
    bool refuse(CsvFault fault, const CsvPlace& place);
    CsvPlace here(std::size_t field) const { return {line_, column_, field}; }

    ByteSource source_ = {};
    std::string pages_; // what `text_` looks at, where it comes from a source
    std::size_t taken_ = 0;
    std::string_view text_;
    char separator_;
    std::size_t at_ = 0, line_ = 1, column_ = 1;
    std::size_t rows_ = 0, fields_ = 0;
    std::optional<CsvRefusal> refusal_;
};

// All rows of a list, or why it cannot be read; then the rows before that place.
struct CsvTable {
    std::vector<CsvRow> rows;
    std::optional<CsvRefusal> refusal = {};

    bool operator==(const CsvTable&) const = default;
};

CsvTable readCsv(std::string_view text, char separator);

// Comma, semicolon or tab: the one by which the first lines fall into the most rows of one width.
char guessSeparator(std::string_view text);

} // namespace alongside
