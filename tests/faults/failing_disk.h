#pragma once

#include "disk/disk_calls.h"

#include <filesystem>

namespace alongside {

// How an operation of the disk fails.
enum class DiskFault { ErrorOnce, ErrorFromThenOn, FullOnce, FullFromThenOn };
bool lasts(DiskFault fault);

// While it lives, the n-th thing that the core, the standard library or SQLite asks of the disk within the folder
// fails, the first being number 0: opening, reading, writing, syncing, cutting, measuring, renaming, linking, deleting
// of a file, making of a folder. With a full disk only what takes room can fail, and only that is counted. One at a
// time.
class FailingDisk : public DiskWatch {
public:
    explicit FailingDisk(const std::filesystem::path& folder);
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;
    ~FailingDisk() override;

    void failAt(int operation, DiskFault fault); // counts anew
    void heal() { isArmed_ = false; }
    bool failed() const { return hasFailed_; }     // since failAt
    int operations() const { return operations_; } // since failAt, of those that the fault is about
    void hideFailures() { isHidden_ = true; }      // a planted fault: a write that fails says that it was done

    int failure(const DiskCall& call) override;

private:
    int leftUntilFailure_ = 0;
    int operations_ = 0;
    DiskFault fault_ = DiskFault::ErrorOnce;
    bool isArmed_ = false;
    bool hasFailed_ = false;
    bool isHidden_ = false;
};

} // namespace alongside
