#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace alongside {

// One thing that is asked of the disk.
struct DiskCall {
    enum class Kind { Open, Read, Write, Cut, Measure, Sync, Rename, Link, Remove, MakeFolder };
    Kind kind = Kind::Open;
    int file = -1;       // where it is about an open file; of Open, once it was done
    std::string path;    // where it is about a name; of Sync, the name under which the file was opened
    std::string other;   // the new name
    std::int64_t at = 0; // of Write: where; of Cut: the new size
    std::string_view bytes{};
    bool makes = false;   // Open: there was no such file
    bool empties = false; // Open: what was in it goes
};

// Who is asked before, and told after, each call about a file in the folder that is watched.
class DiskWatch {
public:
    static constexpr int kPretend = -1; // not done, and said to be done

    virtual ~DiskWatch() = default;
    virtual int failure(const DiskCall&) { return 0; } // the error number with which it is to fail
    virtual void done(const DiskCall&) {}
};

// From now on the watch hears what this program asks of the disk within the folder by open, fopen, read, pread, write,
// writev, pwrite, ftruncate, fstat, fsync, fdatasync, rename, link, unlink, remove and mkdir, be it the core itself,
// the standard library or SQLite: the program replaces these functions of the C library by its own. Whoever asks in
// another way is found out where a recording is compared with what the folder holds (tests/power). None ends it. One
// thread only.
void watchDisk(DiskWatch* watch, const std::string& folder = {});

} // namespace alongside
