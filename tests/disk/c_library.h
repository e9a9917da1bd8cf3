#pragma once

#include "disk/disk_calls.h"

#include <cstddef>
#include <cstdio>
#include <sys/types.h>

namespace alongside {

// What the functions of the C library do of which in_its_place.cpp has the names: the kernel is asked, and the watch is
// asked before and told after.
int openFile(const char* path, int flags, unsigned mode);
FILE* openStream(const char* function, const char* path, const char* mode);
void forget(int file); // closed, or opened for something else
ssize_t readNext(int file, void* bytes, std::size_t count);
ssize_t writeNext(int file, const void* bytes, std::size_t count);
ssize_t readAt(int file, void* bytes, std::size_t count, off_t at);
ssize_t writeAt(int file, const void* bytes, std::size_t count, off_t at);
int cut(int file, off_t size);
int measure(int file, void* status);
int sync(int file, bool onlyContent);
int renameNamed(const char* from, const char* to);
int linkNamed(const char* from, const char* to);
int removeNamed(const char* path, bool isFolder);
int makeFolder(const char* path, unsigned mode);

} // namespace alongside
