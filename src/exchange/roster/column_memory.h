#pragma once

#include "exchange/roster/roster_columns.h"
#include "store/notebook.h"

namespace alongside {

// How the coach matched the columns of a list with these headings the last time; nothing where there was none, or where
// the first row has no headings.
std::optional<RosterReading> rememberedReading(const Tables& tables, const std::vector<CsvRow>& rows);

// Remembers it for the next time; does nothing where the first row has no headings. Throws as perform.
void rememberReading(Notebook& notebook, const std::vector<CsvRow>& rows, const RosterReading& reading);

} // namespace alongside
