#include "kill/slow_disk.h"

#include <sqlite3.h>

#include <unistd.h>

namespace alongside {
namespace {

constexpr unsigned kPauseMicroseconds = 150;

sqlite3_vfs* theSystems = nullptr;
sqlite3_vfs slow;
sqlite3_io_methods slowFile;
sqlite3_io_methods forgetfulFile;
int (*writeForReal)(sqlite3_file*, const void*, int, sqlite3_int64) = nullptr;
PlantedFault planted = PlantedFault::None;

int writeSlowly(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset) {
    ::usleep(kPauseMicroseconds);
    return writeForReal(file, bytes, count, offset);
}

int forget(sqlite3_file*, const void*, int, sqlite3_int64) {
    return SQLITE_OK;
}

int openOther(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* flagsOut) {
    const bool journal = (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0;
    if (journal && planted == PlantedFault::JournalInMemory) {
        name = nullptr; // a file without a name, gone with the process
        flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXCLUSIVE | SQLITE_OPEN_DELETEONCLOSE |
                SQLITE_OPEN_TEMP_JOURNAL;
    }
    const int result = theSystems->xOpen(theSystems, name, file, flags, flagsOut);
    if (result != SQLITE_OK || file->pMethods == nullptr)
        return result;
    if (journal && planted == PlantedFault::JournalOff) {
        forgetfulFile = *file->pMethods;
        forgetfulFile.xWrite = forget;
        file->pMethods = &forgetfulFile;
    } else if ((flags & SQLITE_OPEN_MAIN_DB) != 0) {
        slowFile = *file->pMethods;
        writeForReal = slowFile.xWrite;
        slowFile.xWrite = writeSlowly;
        file->pMethods = &slowFile;
    }
    return result;
}

} // namespace

std::optional<PlantedFault> faultNamed(std::string_view word) {
    if (word == "none")
        return PlantedFault::None;
    if (word == "acknowledge-early")
        return PlantedFault::AcknowledgeEarly;
    if (word == "journal-off")
        return PlantedFault::JournalOff;
    if (word == "journal-in-memory")
        return PlantedFault::JournalInMemory;
    return std::nullopt;
}

void useSlowDisk(PlantedFault fault) {
    planted = fault;
    theSystems = sqlite3_vfs_find(nullptr);
    slow = *theSystems;
    slow.zName = "slow";
    slow.xOpen = openOther;
    sqlite3_vfs_register(&slow, 1);
}

} // namespace alongside
