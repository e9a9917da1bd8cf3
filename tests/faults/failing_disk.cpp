#include "faults/failing_disk.h"

#include <sqlite3.h>

namespace alongside {
namespace {

sqlite3_vfs* theSystems = nullptr;
sqlite3_vfs failing;
sqlite3_io_methods theirs;
sqlite3_io_methods ourNotebook; // which has locks
sqlite3_io_methods ourJournal;  // which has none
int leftUntilFailure = 0;
bool isArmed = false;
bool hasFailed = false;
bool isHidden = false;
DiskFault planted = DiskFault::ErrorOnce;

bool isFull() {
    return planted == DiskFault::FullOnce || planted == DiskFault::FullFromThenOn;
}

// Whether this operation is the one that fails, or comes after it.
bool fails(bool writes = false) {
    if (!isArmed || (isFull() && !writes) || leftUntilFailure-- > 0)
        return false;
    hasFailed = true;
    isArmed = lasts(planted);
    return true;
}

int read(sqlite3_file* file, void* bytes, int count, sqlite3_int64 at) {
    return fails() ? SQLITE_IOERR_READ : theirs.xRead(file, bytes, count, at);
}

int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at) {
    if (!fails(true))
        return theirs.xWrite(file, bytes, count, at);
    if (isHidden)
        return SQLITE_OK;
    return isFull() ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

int cut(sqlite3_file* file, sqlite3_int64 size) {
    return fails() ? SQLITE_IOERR_TRUNCATE : theirs.xTruncate(file, size);
}

int sync(sqlite3_file* file, int flags) {
    return fails() ? SQLITE_IOERR_FSYNC : theirs.xSync(file, flags);
}

int measure(sqlite3_file* file, sqlite3_int64* size) {
    return fails() ? SQLITE_IOERR_FSTAT : theirs.xFileSize(file, size);
}

int openOther(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* flagsOut) {
    file->pMethods = nullptr;
    if (fails())
        return SQLITE_CANTOPEN;
    const int result = theSystems->xOpen(theSystems, name, file, flags, flagsOut);
    if (result != SQLITE_OK || file->pMethods == nullptr)
        return result;
    theirs = *file->pMethods;
    auto& ours = (flags & SQLITE_OPEN_MAIN_DB) != 0 ? ourNotebook : ourJournal;
    ours = theirs;
    ours.xRead = read;
    ours.xWrite = write;
    ours.xTruncate = cut;
    ours.xSync = sync;
    ours.xFileSize = measure;
    file->pMethods = &ours;
    return result;
}

int deleteOther(sqlite3_vfs*, const char* name, int syncFolder) {
    return fails() ? SQLITE_IOERR_DELETE : theSystems->xDelete(theSystems, name, syncFolder);
}

} // namespace

bool lasts(DiskFault fault) {
    return fault == DiskFault::ErrorFromThenOn || fault == DiskFault::FullFromThenOn;
}

FailingDisk::FailingDisk() {
    sqlite3_initialize();
    theSystems = sqlite3_vfs_find(nullptr);
    failing = *theSystems;
    failing.zName = "failing";
    failing.xOpen = openOther;
    failing.xDelete = deleteOther;
    sqlite3_vfs_register(&failing, 1);
    heal();
}

FailingDisk::~FailingDisk() {
    heal();
    isHidden = false;
    sqlite3_vfs_unregister(&failing);
    sqlite3_vfs_register(theSystems, 1);
}

void FailingDisk::failAt(int operation, DiskFault fault) {
    leftUntilFailure = operation;
    planted = fault;
    hasFailed = false;
    isArmed = true;
}

void FailingDisk::heal() {
    isArmed = false;
}

bool FailingDisk::failed() const {
    return hasFailed;
}

void FailingDisk::hideFailures() {
    isHidden = true;
}

} // namespace alongside
