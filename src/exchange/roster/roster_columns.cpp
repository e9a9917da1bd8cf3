#include "exchange/roster/roster_columns.h"

#include "domain/email_address.h"
#include "domain/folded.h"
#include "domain/problem.h"

#include <algorithm>
#include <array>

namespace alongside {
namespace {

using enum RosterColumn;

constexpr std::size_t kRowsToGuessBy = 50;
constexpr std::ptrdiff_t kFewestDigitsOfPhone = 7;
constexpr std::array<std::string_view, 24> kSubjects{
    "math", "maths",   "mathematics", "science", "biology", "chemistry", "physics", "english",
    "ela",  "reading", "writing",     "history", "civics",  "geography", "art",     "music",
    "pe",   "spanish", "french",      "german",  "algebra", "geometry",  "sped",    "esl"};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// Without the blanks that a list may have around its separators.
std::string_view bare(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
    return text.substr(0, text.find_last_not_of(" \t") + 1);
}

bool looksLikeEmail(std::string_view text) {
    return isEmailAddress(bare(text));
}

bool looksLikePhone(std::string_view text) {
    return text.find_first_not_of("0123456789 +-().x/") == std::string_view::npos &&
           std::count_if(text.begin(), text.end(), isDigit) >= kFewestDigitsOfPhone;
}

// Two words or more, as the names of people are.
bool looksLikeName(std::string_view text) {
    return bare(text).find(' ') != std::string_view::npos && std::none_of(text.begin(), text.end(), isDigit) &&
           text.find('@') == std::string_view::npos;
}

bool looksLikeWords(std::string_view text) {
    return !isBlank(text) && std::none_of(text.begin(), text.end(), isDigit) && !looksLikeEmail(text);
}

bool looksLikeOneWord(std::string_view text) {
    return looksLikeWords(text) && bare(text).find(' ') == std::string_view::npos;
}

// As after the comma in "Ruiz, Ana", and not as in "Ana, math".
bool looksLikeFirstName(std::string_view text) {
    if (!text.starts_with(' ') || !looksLikeWords(text))
        return false;
    text = bare(text);
    const auto word = folded(text);
    return !(text.front() >= 'a' && text.front() <= 'z') &&
           std::find(kSubjects.begin(), kSubjects.end(), word) == kSubjects.end();
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

    // A list without headings whose lines are "Ruiz, Ana".
    void byLastNameFirst() {
        for (std::size_t i = 0; i + 1 < columns.size() && !has(Name) && !has(LastName); ++i)
            if (columns[i] == LeaveOut && columns[i + 1] == LeaveOut &&
                mostLook(rows, i, hasHeadings, looksLikeOneWord) &&
                mostLook(rows, i + 1, hasHeadings, looksLikeFirstName)) {
                columns[i] = LastName;
                columns[i + 1] = FirstName;
            }
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
    guess.byValues(Email, looksLikeEmail);
    if (!hasHeadings)
        guess.byValues(Phone, looksLikePhone);
    if (!hasHeadings)
        guess.byLastNameFirst();
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
    const auto isEmail = [](const CsvField& field) { return looksLikeEmail(field.text); };
    reading.hasHeadings = headings > 0 && (rows.size() > 1 || headings == first.size()) &&
                          std::none_of(first.begin(), first.end(), isEmail);
    reading.columns = guessColumns(rows, reading.hasHeadings);
    return reading;
}

} // namespace alongside
