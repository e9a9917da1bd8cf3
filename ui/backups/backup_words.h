#pragma once

#include "store/backups/backup_preview.h"
#include "store/backups/backup_shelf.h"

#include <QString>

namespace alongside {

QString causeWords(BackupCause cause);
QString causeWords(const Backup& backup);        // "Before an import"
QString momentWords(Instant moment, Date today); // "yesterday, 14:05"

// The name or path of a backup just made. Names are in UTC: where a clock here shows another time, that is said too.
QString copyWords(const std::filesystem::path& copy);

QString sizeWords(std::uintmax_t bytes);                // "1.2 MB"
QString checkedWords(const Backup& backup, Date today); // "When it was made", "Damaged"

// What keeps the notebook from being safe, in a sentence; empty when nothing does. Small enough to ask for each time.
QString backupTrouble(const std::filesystem::path& notebook, Date today);

} // namespace alongside
