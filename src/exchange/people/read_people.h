#pragma once

#include "domain/date.h"
#include "domain/progress.h"
#include "exchange/csv/csv_text.h"
#include "exchange/people/people_list.h"

#include <filesystem>
#include <variant>

namespace alongside {

// What a file, a zip or a folder holds: a table whose columns are to be guessed, a list whose format is known, or why
// neither can be read.
using People = std::variant<CsvText, PeopleList, PeopleRefusal>;

// Looks at what is in the file, not at its name: a folder or zip with users.csv (OneRoster) or teachers.csv (Clever),
// one of these files by itself or beside its companions, vCards, or else a table. A role that ended before `today` is
// nobody's any more. A file that names staff and students is read row by row, and stops where `progress` says so.
// Throws Error: FileMissing, CannotOpen; Stopped.
People readPeople(const std::filesystem::path& path, Date today = {}, const Progress& progress = {});

// The same for what was pasted: vCards, addresses as a mail has them, or a table.
People readPeople(CsvText text);

} // namespace alongside
