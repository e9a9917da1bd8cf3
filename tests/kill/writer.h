#pragma once

#include "kill/slow_disk.h"
#include "store/database.h"

#include <filesystem>

namespace alongside {

// What the killed program does: opens the notebook, or makes it, and does one deed after another from number `next` on,
// writing a byte to standard output after each commit. Ends only by being killed, or when standard output closes.
int writeForEver(const std::filesystem::path& file, const Passphrase& passphrase, int next, PlantedFault fault);

} // namespace alongside
