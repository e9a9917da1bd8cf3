#pragma once

#include "exchange/csv/csv_text.h"
#include "exchange/people/people_list.h"

#include <atomic>
#include <filesystem>
#include <stop_token>
#include <variant>

namespace alongside {

// What a file, a zip or a folder holds: a table whose columns are to be guessed, a list whose format is known, or why
// neither can be read.
using People = std::variant<CsvText, PeopleList, PeopleRefusal>;

// For whoever waits for a file: how far it is, and whether to go on.
struct ReadingOnTheWay {
    std::stop_token stop = {};
    std::atomic<std::size_t>* bytes = nullptr; // counts what has been read, where it is there
};

// Looks at what is in the file, not at its name: a folder or zip with users.csv (OneRoster) or teachers.csv (Clever),
// one of these files by itself or beside its companions, vCards, or else a table. A file that names staff and students
// is read row by row, and can be stopped (PeopleFault::Stopped). Throws Error: FileMissing, CannotOpen.
People readPeople(const std::filesystem::path& path, const ReadingOnTheWay& way = {});

// The same for what was pasted: vCards or a table.
People readPeople(CsvText text);

} // namespace alongside
