#pragma once

#include "exchange/archive_coming.h"
#include "exchange/archive_import.h"

namespace alongside {

// Writes a checked archive into the tables of its notebook, and reports what came of it.
ImportReport merge(ComingArchive& coming, Tables& tables, Instant now);

// Whether a convention of the archive (settings, calendar, templates) takes the place of the notebook's.
template <class Table, class Convention>
bool takesPlace(const Table& table, const std::optional<Convention>& coming) {
    return coming && *coming != table.current();
}

} // namespace alongside
