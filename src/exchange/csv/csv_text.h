#pragma once

#include <string>
#include <string_view>

namespace alongside {

// How the bytes of a file were read as text. Windows1252 is what older spreadsheets write; it is a guess worth saying.
enum class CsvEncoding { Utf8, Utf16, Windows1252 };

// The text of a list in UTF-8, without a byte order mark.
struct CsvText {
    std::string text;
    CsvEncoding encoding = CsvEncoding::Utf8;

    bool operator==(const CsvText&) const = default;
};

// Whether these are the first bytes of a packed spreadsheet (xlsx, ods, numbers) or of an old xls.
bool isSpreadsheet(std::string_view bytes);

// UTF-8 is taken as it is, UTF-16 by its byte order mark; what is neither, and has no character of UTF-8 beyond ASCII
// in it, as Windows-1252. What has no meaning stays as bytes that are no UTF-8, so that the reader refuses it with its
// place.
CsvText decodeCsv(std::string_view bytes);

} // namespace alongside
