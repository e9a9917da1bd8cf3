#pragma once

#include "domain/date.h"
#include "domain/progress.h"
#include "store/database.h"

#include <filesystem>

namespace alongside {

// Gives a notebook that nobody has open another password, its first one, or none. The new file is written whole beside
// the old one, opened again with its password, checked and counted, and only then takes the old one's place: killed at
// any moment, the one or the other opens. Where there was a password, a verified copy under the old one is made first
// in `folder` and its path returned; where there was none, what stood in the clear is overwritten. Throws what
// openNotebookFile and makeBackup throw; Error InUse, NoEncryption, Damaged, DiskFull, CannotSave; Stopped where
// `progress` says so. Then the notebook is as it was.
std::filesystem::path changePassword(const std::filesystem::path& notebook, const Passphrase& old,
                                     const Passphrase& fresh, const std::filesystem::path& folder, Instant now,
                                     const Progress& progress = {});

// Takes away what a change of password left beside the notebook when it was killed.
void clearUnfinishedChange(const std::filesystem::path& notebook);

} // namespace alongside
