#pragma once

#include <filesystem>

namespace alongside {

// The folder that a file is in, "." where its path names none.
std::filesystem::path folderOf(const std::filesystem::path& file);

// Makes a folder, and those above it that are missing, which from their first moment only their owner may look into.
// What fails shows when something is to be written there.
void makePrivateFolder(const std::filesystem::path& folder);

} // namespace alongside
