#pragma once

#include "domain/progress.h"

#include <filesystem>

namespace alongside {

// Where a file is made whole that is to take a notebook's place.
std::filesystem::path besideFor(const std::filesystem::path& notebook);

std::filesystem::path journalOf(const std::filesystem::path& notebook);

// A copy of every byte that only its owner may read, on the disk on return. Throws Error FileExists, CannotOpen,
// DiskFull, CannotSave; Stopped.
void copyBytes(const std::filesystem::path& from, const std::filesystem::path& to, const Progress& progress);

// Gives the finished file the notebook's name. What stood under it must be kept by now: its journal goes, for SQLite
// would play it back into what comes. Throws Error::CannotSave.
void takePlace(const std::filesystem::path& finished, const std::filesystem::path& notebook);

// Takes away what a restoring or a rescue left beside the notebook when it was killed: also a second name that is still
// the notebook's own, for what is written there next would be written into what is kept.
void clearUnfinishedRestore(const std::filesystem::path& notebook);

} // namespace alongside
