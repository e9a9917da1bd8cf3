#include "any_bytes.h"
#include "domain/utf8.h"
#include "exchange/tables/notebook_tables.h"

#include <algorithm>

using namespace alongside;
using fuzz::insist;

namespace {

// Cells of any bytes: 0x1F parts them and 0x1E parts rows, as ASCII means it; so both can be in no cell here.
CsvCells cellsOf(std::string_view bytes) {
    CsvCells rows(1, {""});
    for (const char c : bytes)
        if (c == '\x1F')
            rows.back().emplace_back();
        else if (c == '\x1E')
            rows.push_back({""});
        else
            rows.back().back() += c;
    return rows;
}

// What spreadsheets run: these at the beginning of a cell, whatever parts cells, behind blanks and quotation marks.
void insistOnNoFormula(std::string_view safe) {
    bool atBegin = true;
    for (const char c : safe) {
        const bool parts = std::string_view(",;|\t\n\r").find(c) != std::string_view::npos;
        insist(!atBegin || std::string_view("=+-@").find(c) == std::string_view::npos, "no cell is a formula");
        atBegin = parts || (atBegin && (c == ' ' || c == '"'));
    }
}

// The reader makes one kind of line end of all.
std::string withOneLineEnd(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        plain += text[i] == '\r' ? '\n' : text[i];
        i += text.substr(i, 2) == "\r\n" ? 1u : 0u;
    }
    return plain;
}

CsvCells asRead(CsvCells rows) {
    for (auto& row : rows)
        for (auto& cell : row)
            cell = unguarded(withOneLineEnd(guarded(cell)));
    return rows;
}

// A notebook holds no text with NUL in it, and the limits of a list are for all lists.
bool isOfANotebook(const CsvCells& rows) {
    const auto isText = [](std::string_view cell) {
        if (cell.size() > kLongestCsvField / 2) // the guard may double it
            return false;
        for (; !cell.empty(); cell.remove_prefix(lengthOfCharacter(cell)))
            if (lengthOfCharacter(cell) == 0)
                return false;
        return true;
    };
    return std::all_of(rows.begin(), rows.end(), [&](const auto& row) {
        return row.size() <= kMostCsvFields && std::all_of(row.begin(), row.end(), isText);
    });
}

} // namespace

// Any cells written as a table: none runs in a spreadsheet, and all come back the same where a notebook can hold them.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
    const auto cells = cellsOf(fuzz::textOf(bytes, size));
    for (const auto& row : cells)
        for (const auto& cell : row) {
            insist(unguarded(guarded(cell)) == cell, "the guard is taken away again");
            insistOnNoFormula(guarded(cell));
        }
    const auto back = cellsIn(csvText(cells));
    if (isOfANotebook(cells))
        insist(back == asRead(cells), "a table comes back the same");
    return 0;
}
