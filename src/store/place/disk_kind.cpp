#include "store/place/disk_kind.h"

#include "store/place/folder.h"

#ifdef __linux__
#include <algorithm>
#include <array>
#include <cstdint>
#include <sys/vfs.h>
#endif

namespace alongside {

#ifdef __linux__
namespace {

// As statfs(2) names them: NFS, SMB in its three ages, AFS, Coda, Ceph, GFS2, OCFS2, Plan 9 (virtual machines), and
// what a program of its own brings in (FUSE: sshfs, cloud drives).
constexpr std::array<std::uint32_t, 11> kNetwork{0x6969,     0x517B,     0xFF534D42, 0xFE534D42, 0x5346414F, 0x73757245,
                                                 0x00C36400, 0x01161970, 0x7461636F, 0x01021997, 0x65735546};

} // namespace

DiskKind diskKindOf(const std::filesystem::path& file) {
    struct statfs disk {};
    if (::statfs(folderOf(file).c_str(), &disk) != 0)
        return DiskKind::Own;
    const auto kind = static_cast<std::uint32_t>(disk.f_type);
    return std::ranges::find(kNetwork, kind) == kNetwork.end() ? DiskKind::Own : DiskKind::Network;
}
#else
DiskKind diskKindOf(const std::filesystem::path&) {
    return DiskKind::Own;
}
#endif

} // namespace alongside
