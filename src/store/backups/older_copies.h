#pragma once

#include "store/backups/backup_shelf.h"

#include <vector>

namespace alongside {

// A backup, and where it lies: beside the notebook or in the second place.
struct OlderCopy {
    BackupShelf shelf;
    Backup backup;
};

// What does not open with the password that the notebook has now.
struct OlderCopies {
    std::vector<OlderCopy> inTheClear;    // anybody can read them; none where that is so of the notebook too
    std::vector<OlderCopy> otherPassword; // they go with the password of their time, and its recovery sheet

    // Beside a notebook with a password, for anybody to read: files of before that were damaged, and notebooks that
    // went on under a name of their own.
    std::vector<std::filesystem::path> damagedInTheClear, notebooksInTheClear;
};

OlderCopies olderCopiesOf(const std::filesystem::path& notebook);

} // namespace alongside
