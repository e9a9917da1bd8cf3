#pragma once

#include "exchange/roster/roster_preview.h"
#include "store/notebook.h"

#include <filesystem>

namespace alongside {

// Stores what a preview shows as added and changed, in one transaction that is one step of undo. A notebook on disk
// that has teachers is backed up beside itself first; returns the backup, or nothing where there was none to make.
// Throws Error, or Stopped where the notebook's progress says so; then nothing was stored.
std::filesystem::path bringRoster(Notebook& notebook, const RosterPreview& preview);

} // namespace alongside
