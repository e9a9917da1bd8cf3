#pragma once

#include "store/backups/backup_name.h"
#include "store/backups/shelf_notes.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace alongside {

// The folder that holds a notebook's backups: "NAME backups" beside it, and again in the second place, with a number
// where another notebook of that name has its own there.
struct BackupShelf {
    std::filesystem::path folder;
    std::string notebook; // its name without the ending
};

BackupShelf shelfOf(const std::filesystem::path& notebook);
BackupShelf shelfIn(const std::filesystem::path& place, const std::filesystem::path& notebook);

// Both: the one beside the notebook, and the one in the second place where one is set.
std::vector<BackupShelf> shelvesOf(const std::filesystem::path& notebook);

// One backup on a shelf, as far as it can be told without its key.
struct Backup {
    std::filesystem::path file;
    Instant made{};                   // as its name says; when it was written where somebody else named it
    std::optional<BackupCause> cause; // none where somebody else named it: then it is left alone
    std::uintmax_t size = 0;
    bool isEncrypted = false;
    bool isSound = true;            // it looks like a notebook, and no check found it damaged
    std::optional<Instant> checked; // again, after it was made

    bool mustStay() const; // it is thinned away by nobody
};

// Newest first. What is no notebook by its name is left out; a folder that is missing or cannot be read holds nothing.
std::vector<Backup> backupsOn(const BackupShelf& shelf);

// Takes one away, and what was noted about it. Throws Error::CannotSave.
void letGo(const BackupShelf& shelf, const Backup& backup);

// Takes away what a backup on the notebook's own shelf left when it was killed, in the clear where the notebook is.
// Only for whoever holds the notebook's lock, beside whom nobody makes one.
void clearUnfinishedBackups(const std::filesystem::path& notebook);

// Lets go what thinning does not keep, and what an interrupted backup left a day ago or longer.
void thin(const BackupShelf& shelf, Instant now);

// Where a second copy of every backup goes; an empty path ends that. Throws Error: CannotOpen where it is no folder,
// Refused where it is the folder of the notebook's own backups, CannotSave.
void setSecondPlace(const std::filesystem::path& notebook, const std::filesystem::path& place);

} // namespace alongside
