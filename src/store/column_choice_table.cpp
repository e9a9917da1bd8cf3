#include "store/column_choice_table.h"

#include "store/query.h"

namespace alongside {

void ColumnChoiceTable::keep(std::string_view headings, std::string_view columns) {
    // Earlier notebooks kept the headings themselves, which may have been a person's row.
    Query(*database_, "DELETE FROM column_choice WHERE length(headings) <> 64 OR headings GLOB '*[^0-9a-f]*'").run();
    Query(*database_, "INSERT INTO column_choice(headings, columns) VALUES (?, ?) "
                      "ON CONFLICT(headings) DO UPDATE SET columns = excluded.columns")
        .with(headings, columns)
        .run();
}

std::optional<std::string> ColumnChoiceTable::columnsFor(std::string_view headings) const {
    Query query(*database_, "SELECT columns FROM column_choice WHERE headings = ?");
    query.with(headings);
    return query.step() ? std::optional(query.next<std::string>()) : std::nullopt;
}

} // namespace alongside
