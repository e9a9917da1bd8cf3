#pragma once

#include "power/recording_disk.h"

#include <filesystem>

namespace alongside {

// Makes of the folder what was found on the disk.
void putInto(const std::filesystem::path& folder, const DiskContent& found);

} // namespace alongside
