#pragma once

#include "domain/date.h"
#include "domain/progress.h"
#include "store/database.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace alongside {

// What became of the rows of one table.
struct SalvagedTable {
    std::string name;
    std::int64_t saved = 0;
    std::int64_t lost = 0; // about: by the gaps in the keys, for nobody can count what is gone
    std::int64_t cut = 0;  // of the saved: the end of a long text is gone
};

// What was saved of a damaged notebook.
struct SalvageReport {
    std::uint32_t pages = 0;      // of the file
    std::uint32_t unreadable = 0; // of these, among those that a record is reached by: the first page too
    std::uint32_t readInPart = 0; // of these, some of what stands on them is lost
    bool schemaRead = true;       // else some tables were told by the look of their rows
    std::int64_t unplaced = 0;    // rows that could be of several tables and were left
    std::int64_t unknown = 0;     // teachers, schools and meetings that stand in for lost ones
    std::vector<SalvagedTable> tables;

    std::int64_t saved() const;
    std::int64_t lost() const;
};

// What salvaging is to do.
struct SalvageOrder {
    std::filesystem::path damaged;
    Passphrase passphrase;
    std::filesystem::path target;              // the new notebook, with the same password
    std::vector<std::filesystem::path> copies; // whose first bytes may help where those of the damaged file are gone
    std::string unknown = "Unknown (recovered)";
    Instant now{};
};

// The other notebooks in the folder of this one and in its backups, of which some may be copies of it.
std::vector<std::filesystem::path> copiesBeside(const std::filesystem::path& notebook);

// Saves what can be read of a damaged notebook in a new one of the newest schema, which is whole by itself: a record
// whose teacher, school or meeting is lost gets one named `unknown`. Never writes to the damaged file. Throws Error:
// FileMissing, FileExists, CannotOpen, PasswordNeeded, WrongPassword, NotANotebook (nothing at all could be read),
// DiskFull, CannotSave; Stopped. Then nothing is left behind.
SalvageReport salvage(const SalvageOrder& order, const Progress& progress = {});

} // namespace alongside
