#pragma once

#include <filesystem>

namespace alongside {

// Takes the rights of others away from a file that is ours; leaves one that is not.
void keepToOwner(const std::filesystem::path& file);

// Whether others on this computer may read or write it even so: it belongs to somebody else, or its disk knows no
// rights.
bool isOpenToOthers(const std::filesystem::path& file);

} // namespace alongside
