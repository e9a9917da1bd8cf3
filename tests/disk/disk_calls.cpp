#include "disk/c_library.h"

#include <cerrno>
#include <dlfcn.h>
#include <fcntl.h>
#include <map>
#include <sys/syscall.h>
#include <unistd.h>

namespace alongside {
namespace {

using Kind = DiskCall::Kind;

DiskWatch* watch = nullptr;
std::string watchedFolder;
std::map<int, std::string> openFiles; // in the watched folder
bool isTelling = false;

bool isWithin(const char* path) {
    if (watch == nullptr || isTelling || path == nullptr)
        return false;
    const std::string_view name(path);
    return name.starts_with(watchedFolder) &&
           (name.size() == watchedFolder.size() || name[watchedFolder.size()] == '/');
}

bool isWithin(int file) {
    return watch != nullptr && !isTelling && openFiles.contains(file);
}

// Asks, does and tells.
template <class Do>
auto through(DiskCall call, Do&& act) -> decltype(act()) {
    isTelling = true;
    const int failure = watch->failure(call);
    isTelling = false;
    if (failure == DiskWatch::kPretend)
        return static_cast<decltype(act())>(call.bytes.size());
    if (failure != 0) {
        errno = failure;
        return -1;
    }
    const auto result = act();
    if (result < 0)
        return result;
    const int before = errno;
    isTelling = true;
    if (call.kind == Kind::Open)
        openFiles[call.file = static_cast<int>(result)] = call.path;
    else if (call.kind == Kind::Write)
        call.bytes = call.bytes.substr(0, static_cast<std::size_t>(result));
    watch->done(call);
    isTelling = false;
    errno = before;
    return result;
}

DiskCall of(Kind kind, int file) {
    DiskCall call;
    call.kind = kind;
    call.file = file;
    call.path = openFiles[file];
    return call;
}

DiskCall named(Kind kind, const char* path, const char* other = "") {
    DiskCall call;
    call.kind = kind;
    call.path = path;
    call.other = other;
    return call;
}

DiskCall writing(int file, const void* bytes, std::size_t count, off_t at) {
    auto call = of(Kind::Write, file);
    call.at = at;
    call.bytes = {static_cast<const char*>(bytes), count};
    return call;
}

DiskCall opening(const char* path, bool makes, bool empties) {
    auto call = named(Kind::Open, path);
    const bool isThere = ::syscall(SYS_faccessat, AT_FDCWD, path, F_OK) == 0;
    call.makes = makes && !isThere;
    call.empties = empties && isThere;
    return call;
}

} // namespace

void watchDisk(DiskWatch* next, const std::string& folder) {
    watch = next;
    watchedFolder = folder;
    openFiles.clear();
}

void forget(int file) {
    if (watch != nullptr && !isTelling)
        openFiles.erase(file);
}

int openFile(const char* path, int flags, unsigned mode) {
    const auto act = [&] { return static_cast<int>(::syscall(SYS_openat, AT_FDCWD, path, flags, mode)); };
    if (isWithin(path))
        return through(opening(path, (flags & O_CREAT) != 0, (flags & O_TRUNC) != 0), act);
    const int file = act();
    forget(file);
    return file;
}

FILE* openStream(const char* function, const char* path, const char* mode) {
    const auto real = reinterpret_cast<FILE* (*)(const char*, const char*)>(::dlsym(RTLD_NEXT, function));
    FILE* stream = nullptr;
    const auto act = [&] { return (stream = real(path, mode)) == nullptr ? -1 : ::fileno(stream); };
    if (isWithin(path)) {
        through(opening(path, mode[0] != 'r', mode[0] == 'w'), act);
        return stream;
    }
    forget(act());
    return stream;
}

ssize_t writeAt(int file, const void* bytes, std::size_t count, off_t at) {
    const auto act = [&] { return static_cast<ssize_t>(::syscall(SYS_pwrite64, file, bytes, count, at)); };
    return isWithin(file) ? through(writing(file, bytes, count, at), act) : act();
}

ssize_t readNext(int file, void* bytes, std::size_t count) {
    const auto act = [&] { return static_cast<ssize_t>(::syscall(SYS_read, file, bytes, count)); };
    return isWithin(file) ? through(of(Kind::Read, file), act) : act();
}

ssize_t writeNext(int file, const void* bytes, std::size_t count) {
    const auto act = [&] { return static_cast<ssize_t>(::syscall(SYS_write, file, bytes, count)); };
    return isWithin(file) ? through(writing(file, bytes, count, ::lseek(file, 0, SEEK_CUR)), act) : act();
}

ssize_t readAt(int file, void* bytes, std::size_t count, off_t at) {
    const auto act = [&] { return static_cast<ssize_t>(::syscall(SYS_pread64, file, bytes, count, at)); };
    return isWithin(file) ? through(of(Kind::Read, file), act) : act();
}

int cut(int file, off_t size) {
    const auto act = [&] { return static_cast<int>(::syscall(SYS_ftruncate, file, size)); };
    if (!isWithin(file))
        return act();
    auto call = of(Kind::Cut, file);
    call.at = size;
    return through(call, act);
}

int measure(int file, void* status) {
    const auto act = [&] { return static_cast<int>(::syscall(SYS_fstat, file, status)); };
    return isWithin(file) ? through(of(Kind::Measure, file), act) : act();
}

int sync(int file, bool onlyContent) {
    const auto act = [&] { return static_cast<int>(::syscall(onlyContent ? SYS_fdatasync : SYS_fsync, file)); };
    return isWithin(file) ? through(of(Kind::Sync, file), act) : act();
}

int removeNamed(const char* path, bool isFolder) {
    const auto act = [&] {
        return static_cast<int>(::syscall(SYS_unlinkat, AT_FDCWD, path, isFolder ? AT_REMOVEDIR : 0));
    };
    return isWithin(path) ? through(named(Kind::Remove, path), act) : act();
}

int renameNamed(const char* from, const char* to) {
    const auto act = [&] { return static_cast<int>(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0)); };
    return isWithin(from) || isWithin(to) ? through(named(Kind::Rename, from, to), act) : act();
}

int linkNamed(const char* from, const char* to) {
    const auto act = [&] { return static_cast<int>(::syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0)); };
    return isWithin(to) ? through(named(Kind::Link, from, to), act) : act();
}

int makeFolder(const char* path, unsigned mode) {
    const auto act = [&] { return static_cast<int>(::syscall(SYS_mkdirat, AT_FDCWD, path, mode)); };
    return isWithin(path) ? through(named(Kind::MakeFolder, path), act) : act();
}

} // namespace alongside
