#include "store/place/file_mode.h"

#include <sys/stat.h>
#include <unistd.h>

namespace alongside {
namespace {

constexpr mode_t kOfOthers = 0077;

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

} // namespace alongside
