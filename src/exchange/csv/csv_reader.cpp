#include "exchange/csv/csv_reader.h"

#include "domain/problem.h"
#include "domain/utf8.h"
#include "exchange/byte_order_mark.h"
#include "exchange/csv/csv_text.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace alongside {
namespace {

constexpr char kQuote = '"';
constexpr std::size_t kLinesToGuessBy = 20;
constexpr std::size_t kPage = 64 * 1024;
constexpr std::size_t kLookAhead = 4; // bytes: the longest character

bool endsLine(char c) {
    return c == '\n' || c == '\r';
}

// How well a separator fits: whether it separates at all, in how many rows as in the first, and into how many fields.
using Fit = std::tuple<bool, std::size_t, std::size_t>;

Fit fitOf(std::string_view text, char separator) {
    CsvReader reader(text, separator);
    CsvRow row;
    std::size_t width = 0, alike = 0;
    for (std::size_t i = 0; i < kLinesToGuessBy && reader.next(row); ++i) {
        width = i == 0 ? row.size() : width;
        alike += row.size() == width ? 1u : 0u;
    }
    return {width > 1, alike, width};
}

} // namespace

CsvReader::CsvReader(std::string_view text, char separator) : text_(text), separator_(separator) {
    if (isSpreadsheet(text))
        refuse(CsvFault::Spreadsheet, {});
    else if (text.size() > kLargestCsv)
        refuse(CsvFault::TooLarge, {});
}

CsvReader::CsvReader(ByteSource source, char separator) : source_(std::move(source)), separator_(separator) {
    refill();
    if (isSpreadsheet(text_))
        refuse(CsvFault::Spreadsheet, {});
    if (text_.starts_with(kByteOrderMark))
        at_ = kByteOrderMark.size();
}

bool CsvReader::next(CsvRow& row) {
    while (!refusal_ && endOfLine()) {
    }
    return !refusal_ && !atEnd() && readRow(row) && !refusal_;
}

bool CsvReader::readRow(CsvRow& row) {
    row.clear();
    if (++rows_ > kMostCsvRows)
        return refuse(CsvFault::TooManyRows, here(1));
    while (readField(row)) {
        if (atEnd() || endOfLine())
            return true;
        passOver(); // the separator
    }
    return false;
}

bool CsvReader::readField(CsvRow& row) {
    const auto begin = here(row.size() + 1);
    if (row.size() == kMostCsvFields || ++fields_ > kMostCsvFieldsInAll)
        return refuse(CsvFault::TooManyFields, begin);
    auto& field = row.emplace_back();
    field.line = static_cast<std::uint32_t>(begin.line);
    field.column = static_cast<std::uint32_t>(begin.column);
    if (!atEnd() && text_[at_] == kQuote)
        return readQuoted(field.text, begin);
    return readPlain(field.text, begin.field);
}

bool CsvReader::readPlain(std::string& text, std::size_t field) {
    while (!atEndOfField()) {
        if (text_[at_] == kQuote && !text.empty() && isBlank(text))
            return refuse(CsvFault::BlankBeforeQuote, here(field));
        if (!take(text, field))
            return false;
    }
    return true;
}

bool CsvReader::readQuoted(std::string& text, const CsvPlace& begin) {
    passOver();
    while (!atEnd()) {
        if (text_[at_] == kQuote) {
            passOver();
            if (atEndOfField())
                return true;
            if (text_[at_] != kQuote)
                return refuse(CsvFault::TextAfterQuote, here(begin.field));
        }
        if (endOfLine())
            text += '\n';
        else if (!take(text, begin.field))
            return false;
        if (text.size() > kLongestCsvField)
            return refuse(CsvFault::FieldTooLong, begin);
    }
    return refuse(CsvFault::UnclosedQuote, begin);
}

// Moves one character into the field's text.
bool CsvReader::take(std::string& text, std::size_t field) {
    if (text_[at_] == '\0')
        return refuse(CsvFault::HoldsNul, here(field));
    const auto length = lengthOfCharacter(text_.substr(at_, 4));
    if (length == 0)
        return refuse(CsvFault::NotText, here(field));
    if (text.size() + length > kLongestCsvField)
        return refuse(CsvFault::FieldTooLong, here(field));
    text.append(text_, at_, length);
    at_ += length;
    ++column_;
    return true;
}

bool CsvReader::endOfLine() {
    if (atEnd() || !endsLine(text_[at_]))
        return false;
    at_ += text_.substr(at_, 2) == "\r\n" ? 2u : 1u;
    ++line_;
    column_ = 1;
    return true;
}

// Makes sure that whatever is looked at next is there.
bool CsvReader::atEnd() {
    if (source_ && text_.size() - at_ < kLookAhead)
        refill();
    return at_ == text_.size();
}

void CsvReader::refill() {
    pages_.erase(0, std::exchange(at_, 0));
    while (source_ && pages_.size() < kLookAhead) {
        const auto kept = pages_.size();
        pages_.resize(kept + kPage);
        const auto more = source_(pages_.data() + kept, kPage);
        pages_.resize(kept + more);
        taken_ += more;
        if (more == 0)
            source_ = nullptr;
    }
    if (taken_ > kLargestStreamedCsv) {
        refuse(CsvFault::TooLarge, {});
        source_ = nullptr;
        pages_.clear();
    }
    text_ = pages_;
}

bool CsvReader::atEndOfField() {
    return atEnd() || text_[at_] == separator_ || endsLine(text_[at_]);
}

void CsvReader::passOver() {
    ++at_;
    ++column_;
}

bool CsvReader::refuse(CsvFault fault, const CsvPlace& place) {
    if (!refusal_) // what went wrong first is the reason for the rest
        refusal_ = CsvRefusal{fault, place};
    return false;
}

CsvTable readCsv(std::string_view text, char separator) {
    CsvTable table;
    CsvReader reader(text, separator);
    for (CsvRow row; reader.next(row);)
        table.rows.push_back(std::move(row));
    table.refusal = reader.refusal();
    return table;
}

char guessSeparator(std::string_view text) {
    constexpr std::array kSeparators{'\t', ';', ','};
    std::array<Fit, kSeparators.size()> fits;
    std::transform(kSeparators.begin(), kSeparators.end(), fits.begin(), [&](char c) { return fitOf(text, c); });
    const auto best = std::max_element(fits.begin(), fits.end()) - fits.begin();
    return std::get<0>(fits[static_cast<std::size_t>(best)]) ? kSeparators[static_cast<std::size_t>(best)] : ',';
}

} // namespace alongside
