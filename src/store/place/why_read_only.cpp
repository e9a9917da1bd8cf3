#include "store/place/why_read_only.h"

#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace alongside {

WhyReadOnly whyReadOnly(const std::filesystem::path& file) {
    struct statvfs disk {};
    if (::statvfs(file.c_str(), &disk) == 0 && (disk.f_flag & ST_RDONLY) != 0)
        return WhyReadOnly::Disk;
    struct stat status {};
    if (::access(file.c_str(), W_OK) == 0 || ::stat(file.c_str(), &status) != 0)
        return WhyReadOnly::Folder;
    return status.st_uid == ::geteuid() ? WhyReadOnly::File : WhyReadOnly::Owner;
}

} // namespace alongside
