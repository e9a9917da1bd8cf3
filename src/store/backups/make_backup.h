#pragma once

#include "store/backups/backup_shelf.h"
#include "store/database.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace alongside {

// Puts a verified copy of an open notebook onto its shelf, and one into the second place where one is set, and thins
// both afterwards. What fails in the second place is noted on the shelf and harms nothing else. Returns the first
// copy. Throws what writeBackup throws; that is noted too.
std::filesystem::path makeBackup(Database& database, const std::filesystem::path& notebook, const Passphrase& key,
                                 const BackupShelf& shelf, BackupCause cause, Instant now,
                                 const Progress& progress = {});

// The same through a connection of its own, in whatever thread, while the notebook is open and may be written to.
std::filesystem::path makeBackupAside(const std::filesystem::path& notebook, const Passphrase& key, BackupCause cause,
                                      Instant now, const Progress& progress = {});

// When a routine backup is asked about.
enum class BackupMoment { WhileOpen, AtClosing };

// Whether a routine backup is due: the file was written to since the last one began and, while it is open, none was
// made, or tried in vain, within the last hour.
bool isBackupDue(const std::filesystem::path& notebook, BackupMoment moment, Instant now);

// Opens a backup again and notes on its shelf what was found; empty when it is whole. Throws Stopped, and Error:
// PasswordNeeded, WrongPassword, NoEncryption, CannotOpen, FileMissing, NewerSchema, which say nothing about it.
std::vector<std::string> checkBackup(const BackupShelf& shelf, const std::filesystem::path& backup,
                                     const Passphrase& key, Instant now, const Progress& progress = {});

// The newest backup, where it was not opened again for a week; none where that is not due, or where it was made under
// another password.
std::optional<std::filesystem::path> backupToDrill(const BackupShelf& shelf, Instant now);

// Opens it again with the notebook's key; not to open is damage here. As checkBackup.
std::vector<std::string> drill(const BackupShelf& shelf, const std::filesystem::path& backup, const Passphrase& key,
                               Instant now, const Progress& progress = {});

} // namespace alongside
