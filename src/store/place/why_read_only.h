#pragma once

#include <filesystem>

namespace alongside {

// What keeps a file from being written.
enum class WhyReadOnly {
    Disk,   // it lies on a disk that can only be read
    Owner,  // it belongs to somebody else on this computer
    File,   // it is write-protected
    Folder, // what is written beside it while it is saved cannot be made there
};

WhyReadOnly whyReadOnly(const std::filesystem::path& file);

} // namespace alongside
