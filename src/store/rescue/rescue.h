#pragma once

#include "store/backups/backup_preview.h"
#include "store/backups/backup_shelf.h"
#include "store/rescue/salvage.h"

#include <filesystem>
#include <optional>

namespace alongside {

// A backup that opened and is whole.
struct WayBack {
    Backup backup;
    BackupPreview holds;
    Passphrase key;
};

// Which ways lead out of a damaged notebook.
struct RescueLook {
    Passphrase key;                       // of the damaged file
    bool isWhole = false;                 // it is not damaged at all
    bool canSalvage = false;              // something of it may be read, page by page
    bool canRead = false;                 // it opens as it is, for reading
    std::optional<WayBack> backup;        // the newest that is whole, from its shelf or the second place
    int passedOver = 0;                   // newer ones that are damaged or have another password
    std::optional<BackupPreview> damaged; // what it holds, where that can be counted
};

// Looks at a notebook that nobody has open, and at its backups, those dated in the future last; writes nothing. Throws
// Error FileMissing, PasswordNeeded, WrongPassword (of all that is there), NoEncryption; Stopped.
RescueLook lookForRescue(const std::filesystem::path& notebook, const Passphrase& passphrase, Date today,
                         const Progress& progress = {});

// The key of an encrypted notebook of which this password opens pages although it does not open the file: its beginning
// is damaged. None where it opens nothing. Throws Error CannotOpen, FileMissing.
Passphrase keyOfDamaged(const std::filesystem::path& notebook, const Passphrase& passphrase);

// What was saved, and where the damaged file is kept.
struct SalvagedNotebook {
    std::filesystem::path kept;
    SalvageReport report;
};

// Salvages a notebook that nobody has open and puts what was saved in its place; the damaged file is kept beside it
// (keep_damaged.h). Killed at any moment, the one or the other stands there. `unknown` names who stands in for lost
// people. Throws as salvage does, and Error::InUse, ReadOnly.
SalvagedNotebook salvageInPlace(const std::filesystem::path& notebook, const Passphrase& key,
                                const std::string& unknown, Instant now, Date today, const Progress& progress = {});

// Looks at an open notebook's pages over a second connection, in whatever thread, table by table, so that nobody who
// writes waits for long. Empty when they are whole. Throws Stopped, and Error where it cannot be opened.
std::vector<std::string> damageAside(const std::filesystem::path& notebook, const Passphrase& key,
                                     const Progress& progress = {});

} // namespace alongside
