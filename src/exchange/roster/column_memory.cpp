#include "exchange/roster/column_memory.h"

#include "exchange/roster/plain_letters.h"
#include "exchange/sha256.h"

namespace alongside {
namespace {

constexpr char kBetween = '\n';

// Case, accents and punctuation do not count, as in guessing. Only the hash is kept: where a list has no headings, and
// the first row was taken for them, that row is about a person.
std::string keyOf(const CsvRow& headings) {
    std::string letters;
    for (const auto& heading : headings)
        letters += plainLetters(heading.text) + kBetween;
    return sha256Of(letters);
}

} // namespace

std::optional<RosterReading> rememberedReading(const Tables& tables, const std::vector<CsvRow>& rows) {
    const auto kept = rows.empty() ? std::nullopt : tables.columnChoices.columnsFor(keyOf(rows.front()));
    if (!kept)
        return std::nullopt;
    RosterReading reading;
    reading.hasHeadings = true;
    for (std::string_view rest = *kept; !rest.empty();) {
        const auto end = std::min(rest.find(kBetween), rest.size());
        const auto column = fromWord<RosterColumn>(rest.substr(0, end));
        reading.columns.push_back(column.value_or(RosterColumn::LeaveOut));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return reading.columns.size() == rows.front().size() ? std::optional(reading) : std::nullopt;
}

void rememberReading(Notebook& notebook, const std::vector<CsvRow>& rows, const RosterReading& reading) {
    if (!reading.hasHeadings || rows.empty())
        return;
    std::string columns;
    for (const auto column : reading.columns)
        columns += std::string(wordOf(column)) + kBetween;
    notebook.rememberColumns(keyOf(rows.front()), columns);
}

} // namespace alongside
