#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace alongside {

using CsvCells = std::vector<std::vector<std::string>>;

// A text as a spreadsheet may show it and never run it: wherever a cell may begin, whatever separator the spreadsheet
// goes by, what would make a formula gets an apostrophe before it, and so does an apostrophe.
std::string guarded(std::string_view text);
std::string unguarded(std::string_view text); // the text again

// Rows of guarded cells in UTF-8 with a byte order mark, which spreadsheets want, separated by commas; all quoted.
std::string csvText(const CsvCells& rows);

} // namespace alongside
