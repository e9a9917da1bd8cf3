#include "store/place/file_mode.h"

#include <sys/stat.h>
#include <unistd.h>

namespace alongside {
namespace {

constexpr mode_t kOfOthers = 0077;

std::int64_t nanosecondsOf(const timespec& time) {
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

} // namespace

void keepToOwner(const std::filesystem::path& file) {
    struct stat status {};
    const bool isOurs = ::stat(file.c_str(), &status) == 0 && status.st_uid == ::geteuid();
    if (isOurs && (status.st_mode & kOfOthers) != 0 && ::chmod(file.c_str(), status.st_mode & 0600) != 0)
        return; // told by isOpenToOthers()
}

bool isOpenToOthers(const std::filesystem::path& file) {
    struct stat status {};
    return ::stat(file.c_str(), &status) == 0 && (status.st_mode & kOfOthers) != 0;
}

std::optional<FileSeen> seen(const std::filesystem::path& file) {
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0)
        return std::nullopt;
    return FileSeen{.device = status.st_dev,
                    .number = status.st_ino,
                    .changedAt = nanosecondsOf(status.st_ctim),
                    .writtenAt = nanosecondsOf(status.st_mtim),
                    .size = status.st_size};
}

} // namespace alongside
