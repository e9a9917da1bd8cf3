#pragma once

#include "domain/progress.h"
#include "store/clock.h"
#include "store/database.h"
#include "store/tables.h"

#include <filesystem>
#include <functional>

namespace alongside {

// Lets another thread read the notebook that is open, over a connection of its own which writes nothing, until
// `progress` stops it. Throws Stopped, Error, and what `read` throws.
void readAside(const std::filesystem::path& notebook, const Passphrase& key, const Progress& progress,
               const std::function<void(const Tables&)>& read);

} // namespace alongside
