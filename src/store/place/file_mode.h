#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace alongside {

// Takes the rights of others away from a file that is ours; leaves one that is not.
void keepToOwner(const std::filesystem::path& file);

// Whether others on this computer may read or write it even so: it belongs to somebody else, or its disk knows no
// rights.
bool isOpenToOthers(const std::filesystem::path& file);

// Which file stands under a name, and as of when. Another one that was put there differs, also where it has the same
// length and time of writing: the time of change is the system's, and no program can set it.
struct FileSeen {
    std::uint64_t device = 0;
    std::uint64_t number = 0;
    std::int64_t changedAt = 0; // nanoseconds of the file system's own clock, as writtenAt
    std::int64_t writtenAt = 0;
    std::int64_t size = 0;

    bool operator==(const FileSeen&) const = default;
};
std::optional<FileSeen> seen(const std::filesystem::path& file); // nothing where none can be looked at

} // namespace alongside
