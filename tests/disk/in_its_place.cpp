// These stand before the functions of the C library for the whole program, for its shared libraries too.
#undef _FORTIFY_SOURCE // whose wrappers of the same names would be in the way
#include "disk/c_library.h"

#include <cstdarg>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define ALONGSIDE_INSTEAD extern "C" __attribute__((visibility("default")))

ALONGSIDE_INSTEAD int open(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const auto mode = va_arg(rest, mode_t);
    va_end(rest);
    return alongside::openFile(path, flags, mode);
}

ALONGSIDE_INSTEAD int open64(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const auto mode = va_arg(rest, mode_t);
    va_end(rest);
    return alongside::openFile(path, flags, mode);
}

ALONGSIDE_INSTEAD FILE* fopen(const char* path, const char* mode) {
    return alongside::openStream("fopen", path, mode);
}

ALONGSIDE_INSTEAD FILE* fopen64(const char* path, const char* mode) {
    return alongside::openStream("fopen64", path, mode);
}

ALONGSIDE_INSTEAD int close(int file) {
    alongside::forget(file);
    return static_cast<int>(::syscall(SYS_close, file));
}

ALONGSIDE_INSTEAD int fclose(FILE* stream) {
    alongside::forget(::fileno(stream));
    return reinterpret_cast<int (*)(FILE*)>(::dlsym(RTLD_NEXT, "fclose"))(stream);
}

ALONGSIDE_INSTEAD ssize_t read(int file, void* bytes, std::size_t count) {
    return alongside::readNext(file, bytes, count);
}

ALONGSIDE_INSTEAD ssize_t pread(int file, void* bytes, std::size_t count, off_t at) {
    return alongside::readAt(file, bytes, count, at);
}

ALONGSIDE_INSTEAD ssize_t pread64(int file, void* bytes, std::size_t count, off64_t at) {
    return alongside::readAt(file, bytes, count, at);
}

ALONGSIDE_INSTEAD ssize_t write(int file, const void* bytes, std::size_t count) {
    return alongside::writeNext(file, bytes, count);
}

// One piece after another, so that each is heard of.
ALONGSIDE_INSTEAD ssize_t writev(int file, const iovec* pieces, int count) {
    ssize_t all = 0;
    for (int i = 0; i < count; ++i) {
        const auto written = ::write(file, pieces[i].iov_base, pieces[i].iov_len);
        if (written < 0)
            return all > 0 ? all : written;
        all += written;
        if (written != static_cast<ssize_t>(pieces[i].iov_len))
            break;
    }
    return all;
}

ALONGSIDE_INSTEAD ssize_t pwrite(int file, const void* bytes, std::size_t count, off_t at) {
    return alongside::writeAt(file, bytes, count, at);
}

ALONGSIDE_INSTEAD ssize_t pwrite64(int file, const void* bytes, std::size_t count, off64_t at) {
    return alongside::writeAt(file, bytes, count, at);
}

ALONGSIDE_INSTEAD int ftruncate(int file, off_t size) noexcept {
    return alongside::cut(file, size);
}

ALONGSIDE_INSTEAD int ftruncate64(int file, off64_t size) noexcept {
    return alongside::cut(file, size);
}

ALONGSIDE_INSTEAD int fstat(int file, struct stat* status) noexcept {
    return alongside::measure(file, status);
}

ALONGSIDE_INSTEAD int fstat64(int file, struct stat64* status) noexcept {
    return alongside::measure(file, status);
}

ALONGSIDE_INSTEAD int fsync(int file) {
    return alongside::sync(file, false);
}

ALONGSIDE_INSTEAD int fdatasync(int file) {
    return alongside::sync(file, true);
}

ALONGSIDE_INSTEAD int rename(const char* from, const char* to) noexcept {
    return alongside::renameNamed(from, to);
}

ALONGSIDE_INSTEAD int link(const char* from, const char* to) noexcept {
    return alongside::linkNamed(from, to);
}

ALONGSIDE_INSTEAD int unlink(const char* path) noexcept {
    return alongside::removeNamed(path, false);
}

ALONGSIDE_INSTEAD int remove(const char* path) noexcept {
    struct stat status {};
    const bool isFolder = ::lstat(path, &status) == 0 && S_ISDIR(status.st_mode);
    return alongside::removeNamed(path, isFolder);
}

ALONGSIDE_INSTEAD int mkdir(const char* path, mode_t mode) noexcept {
    return alongside::makeFolder(path, mode);
}
