#include "exchange/csv/csv_writer.h"

#include "exchange/byte_order_mark.h"

namespace alongside {
namespace {

constexpr char kGuard = '\'';

// What may part one cell from the next in one spreadsheet or another.
bool separates(char c) {
    return c == ',' || c == ';' || c == '|' || c == '\t' || c == '\n' || c == '\r';
}

// Passes over what a spreadsheet may take away before it looks at a cell.
std::string_view bare(std::string_view text) {
    while (!text.empty() && (text.front() == '"' || text.front() == ' ' || text.starts_with("\u00A0")))
        text.remove_prefix(text.front() == '\xC2' ? 2 : 1);
    return text;
}

bool begins(std::string_view cell) {
    const auto text = bare(cell);
    const bool wide = text.starts_with("\uFF1D") || text.starts_with("\uFF0B") || text.starts_with("\uFF0D") ||
                      text.starts_with("\uFF20"); // full-width = + - @
    return wide || (!text.empty() && std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos);
}

} // namespace

std::string guarded(std::string_view text) {
    std::string safe;
    bool atBegin = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (atBegin && (text[i] == kGuard || begins(text.substr(i))))
            safe += kGuard;
        safe += text[i];
        atBegin = separates(text[i]);
    }
    return safe;
}

std::string unguarded(std::string_view text) {
    std::string plain;
    bool atBegin = true;
    for (const char c : text) {
        if (!atBegin || c != kGuard)
            plain += c;
        atBegin = !(atBegin && c == kGuard) && separates(c);
    }
    return plain;
}

std::string csvText(const CsvCells& rows) {
    std::string text(kByteOrderMark);
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            text += i > 0 ? ",\"" : "\"";
            for (const char c : guarded(row[i]))
                text += c == '"' ? std::string("\"\"") : std::string(1, c);
            text += '"';
        }
        text += "\r\n";
    }
    return text;
}

} // namespace alongside
