#pragma once

#include <filesystem>

namespace alongside {

// Holds a notebook for this process: a lock on a small file beside it, which the system lets go of even after a crash.
// The file holds nothing to read.
class FileLock {
public:
    // Throws Error::InUse when another process holds it, Error::ReadOnly when the folder does not let us write.
    explicit FileLock(const std::filesystem::path& notebook);
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    ~FileLock();

private:
    int descriptor_ = -1;
};

} // namespace alongside
