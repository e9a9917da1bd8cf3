#pragma once

namespace alongside {

// How an operation of the disk fails.
enum class DiskFault { ErrorOnce, ErrorFromThenOn, FullOnce, FullFromThenOn };
bool lasts(DiskFault fault);

// While it lives, SQLite's n-th opening, reading, writing, syncing, cutting, measuring or deleting of a file fails, the
// first being number 0; with a full disk, only writing can fail, and only it is counted. One at a time.
class FailingDisk {
public:
    FailingDisk();
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;
    ~FailingDisk();

    void failAt(int operation, DiskFault fault); // counts anew
    void heal();
    bool failed() const; // since failAt
    void hideFailures(); // a planted fault: a write that fails says that it was done
};

} // namespace alongside
