#pragma once

#include "domain/teacher.h"
#include "exchange/roster/roster_columns.h"

#include <string>
#include <vector>

namespace alongside {

// What one row of a list says about a teacher.
struct RosterEntry {
    Teacher teacher; // without schools
    std::vector<std::string> schools;
};

// Takes the fields of a row apart by what its columns are. `lastNameFirst` says that names are written "Ruiz, Ana".
RosterEntry entryOf(const CsvRow& row, const RosterReading& reading, bool lastNameFirst);

// Whether every name of the list has exactly one comma, as in "Ruiz, Ana"; never in a table of this program's own.
bool hasLastNamesFirst(const std::vector<CsvRow>& rows, const RosterReading& reading);

// What of a list says the same as this column does of a teacher's fields.
RosterColumn columnOf(TeacherField field);

} // namespace alongside
