#include "exchange/roster/roster_columns.h"

#include "domain/email_address.h"
#include "domain/problem.h"

#include <algorithm>

namespace alongside {
namespace {

using enum RosterColumn;

constexpr std::size_t kRowsToGuessBy = 50;
constexpr std::ptrdiff_t kFewestDigitsOfPhone = 7;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool looksLikePhone(std::string_view text) {
    return text.find_first_not_of("0123456789 +-().x/") == std::string_view::npos &&
           std::count_if(text.begin(), text.end(), isDigit) >= kFewestDigitsOfPhone;
}

// Two words or more, as the names of people are.
bool looksLikeName(std::string_view text) {
    return text.find(' ') != std::string_view::npos && std::none_of(text.begin(), text.end(), isDigit) &&
           text.find('@') == std::string_view::npos;
}

bool looksLikeWords(std::string_view text) {
    return !isBlank(text) && std::none_of(text.begin(), text.end(), isDigit) && !isEmailAddress(text);
}

// Whether most of what stands in a column of the first rows looks like that.
bool mostLook(const std::vector<CsvRow>& rows, std::size_t column, bool hasHeadings, bool (*looks)(std::string_view)) {
    std::size_t there = 0, alike = 0;
    for (std::size_t i = hasHeadings ? 1 : 0; i < std::min(rows.size(), kRowsToGuessBy); ++i) {
        if (column >= rows[i].size() || isBlank(rows[i][column].text))
            continue;
        ++there;
        alike += looks(rows[i][column].text) ? 1u : 0u;
    }
    return there > 0 && 2 * alike > there;
}

// Whether the first row's word stands in the same column again: then it is a value, as the role "Teacher" may be.
bool standsBelow(const std::vector<CsvRow>& rows, std::size_t column) {
    for (std::size_t i = 1; i < std::min(rows.size(), kRowsToGuessBy); ++i)
        if (column < rows[i].size() && rows[i][column].text == rows.front()[column].text)
            return true;
    return false;
}

// The guesses for the columns of one list, as they are made.
struct Guess {
    const std::vector<CsvRow>& rows;
    bool hasHeadings;
    std::vector<RosterColumn> columns;

    bool has(RosterColumn column) const { return std::find(columns.begin(), columns.end(), column) != columns.end(); }

    void byHeadings() {
        for (std::size_t i = 0; i < columns.size() && i < rows.front().size(); ++i) {
            const auto column = columnByHeading(rows.front()[i].text).value_or(LeaveOut);
            columns[i] = has(column) && !mayRepeat(column) ? LeaveOut : column;
        }
        // "Nombre" beside "Apellidos", "Teacher" beside "Last name": half of a name.
        const auto name = std::find(columns.begin(), columns.end(), Name);
        if (name != columns.end() && has(LastName) && !has(FirstName))
            *name = FirstName;
    }

    // The first column that nothing is known of and whose values look so.
    void byValues(RosterColumn column, bool (*looks)(std::string_view)) {
        if (has(column))
            return;
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (columns[i] == LeaveOut && mostLook(rows, i, hasHeadings, looks)) {
                columns[i] = column;
                return;
            }
    }
};

} // namespace

bool mayRepeat(RosterColumn column) {
    return column == LeaveOut || column == Subjects || column == Grades || column == School || column == LastName;
}

std::vector<RosterColumn> guessColumns(const std::vector<CsvRow>& rows, bool hasHeadings) {
    if (rows.empty())
        return {};
    Guess guess{rows, hasHeadings, std::vector(rows.front().size(), LeaveOut)};
    if (hasHeadings)
        guess.byHeadings();
    guess.byValues(Email, isEmailAddress);
    if (!hasHeadings)
        guess.byValues(Phone, looksLikePhone);
    if (!guess.has(FirstName) && !guess.has(LastName)) {
        guess.byValues(Name, looksLikeName);
        guess.byValues(Name, looksLikeWords);
    }
    return guess.columns;
}

RosterReading guessReading(const std::vector<CsvRow>& rows) {
    RosterReading reading;
    if (rows.empty())
        return reading;
    const auto& first = rows.front();
    std::size_t headings = 0;
    for (std::size_t i = 0; i < first.size(); ++i)
        headings += columnByHeading(first[i].text) && !standsBelow(rows, i) ? 1u : 0u;
    const auto isEmail = [](const CsvField& field) { return isEmailAddress(field.text); };
    reading.hasHeadings = headings > 0 && (rows.size() > 1 || headings == first.size()) &&
                          std::none_of(first.begin(), first.end(), isEmail);
    reading.columns = guessColumns(rows, reading.hasHeadings);
    return reading;
}

} // namespace alongside
