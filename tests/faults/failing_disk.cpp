#include "faults/failing_disk.h"

#include <cerrno>

namespace alongside {
namespace {

using Kind = DiskCall::Kind;

bool isFull(DiskFault fault) {
    return fault == DiskFault::FullOnce || fault == DiskFault::FullFromThenOn;
}

bool takesRoom(const DiskCall& call) {
    return call.kind == Kind::Write || call.kind == Kind::Link || call.kind == Kind::MakeFolder || call.makes;
}

} // namespace

bool lasts(DiskFault fault) {
    return fault == DiskFault::ErrorFromThenOn || fault == DiskFault::FullFromThenOn;
}

FailingDisk::FailingDisk(const std::filesystem::path& folder) {
    watchDisk(this, folder.string());
}

FailingDisk::~FailingDisk() {
    watchDisk(nullptr);
}

void FailingDisk::failAt(int operation, DiskFault fault) {
    leftUntilFailure_ = operation;
    fault_ = fault;
    hasFailed_ = false;
    operations_ = 0;
    isArmed_ = true;
}

int FailingDisk::failure(const DiskCall& call) {
    if (!isArmed_ || (isFull(fault_) && !takesRoom(call)))
        return 0;
    ++operations_;
    if (leftUntilFailure_-- > 0)
        return 0;
    hasFailed_ = true;
    isArmed_ = lasts(fault_);
    if (isHidden_ && call.kind == Kind::Write)
        return kPretend;
    return isFull(fault_) ? ENOSPC : EIO;
}

} // namespace alongside
