#pragma once

#include <filesystem>

namespace alongside {

enum class DiskKind {
    Own,     // of this computer, as far as the system tells
    Network, // on another computer: its locks and its order of writing are not to be relied on
};

// What the folder of a file lies on. Where the system cannot be asked: Own. May wait for a computer that is away.
DiskKind diskKindOf(const std::filesystem::path& file);

} // namespace alongside
