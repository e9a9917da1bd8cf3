#pragma once

#include "store/backups/backup_shelf.h"

#include <vector>

namespace alongside {

// A backup, and where it lies: beside the notebook or in the second place.
struct OlderCopy {
    BackupShelf shelf;
    Backup backup;
};

// The backups that do not open with the password that the notebook has now.
struct OlderCopies {
    std::vector<OlderCopy> inTheClear;    // anybody can read them; none where that is so of the notebook too
    std::vector<OlderCopy> otherPassword; // they go with the password of their time, and its recovery sheet
};

OlderCopies olderCopiesOf(const std::filesystem::path& notebook);

} // namespace alongside
