#pragma once

#include "domain/progress.h"
#include "store/backups/backup_shelf.h"
#include "store/database.h"

#include <filesystem>

namespace alongside {

// Puts a backup in the place of a notebook that nobody has open. The backup is copied beside the notebook and checked
// there; the notebook as it is now is kept on its shelf, as a backup if it is whole and `key` opens it, else byte for
// byte as it was; only then does the copy take its place. Killed at any moment, the one or the other opens. Returns
// what was kept, nothing where there was no notebook. `backupKey` may be an older password; the notebook has that one
// afterwards. Throws, leaving the notebook as it was: Error FileMissing, NotANotebook, PasswordNeeded, WrongPassword,
// NoEncryption, NewerSchema, Damaged (of the backup), InUse, CannotSave, DiskFull; Stopped where `progress` says so.
std::filesystem::path restoreBackup(const std::filesystem::path& notebook, const Passphrase& key,
                                    const std::filesystem::path& backup, const Passphrase& backupKey, Instant now,
                                    const Progress& progress = {});

// The same where the notebook is known to be damaged: the file as it is stays beside it (rescue/keep_damaged.h), and
// its path is returned.
std::filesystem::path restoreOverDamaged(const std::filesystem::path& notebook, const std::filesystem::path& backup,
                                         const Passphrase& backupKey, Date today, const Progress& progress = {});

} // namespace alongside
