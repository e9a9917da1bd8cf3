#pragma once

#include "exchange/csv/byte_source.h"
#include "store/place/file_mode.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace alongside {

inline constexpr std::size_t kLargestImport = 64 * 1024 * 1024; // bytes, of what is read into memory

// The content of a list or a calendar that is to be imported. Throws Error: FileMissing, CannotOpen, BadImport when it
// is over 64 MB.
std::string readImportFile(const std::filesystem::path& file);

// What is to be imported and is gone through more than once: a text in memory, or a file of any size.
class ImportBytes {
public:
    // The text must stay for as long as it is read. Implicit: where an archive is wanted, its text will do.
    ImportBytes(std::string_view text) : text_(text), size_(static_cast<std::int64_t>(text.size())) {}
    ImportBytes(const std::string& text) : ImportBytes(std::string_view(text)) {}
    ImportBytes(const char* text) : ImportBytes(std::string_view(text)) {}

    // Throws Error: FileMissing, CannotOpen.
    static ImportBytes ofFile(const std::filesystem::path& file);

    std::int64_t size() const { return size_; }

    // From so many bytes after the beginning to the end. Throws Error::CannotOpen, also while it is read.
    ByteSource from(std::int64_t at) const;

    // Whether the file is still as it was when this was made.
    bool isAsBefore() const;

private:
    std::string_view text_;
    std::filesystem::path file_; // empty: the text
    std::int64_t size_ = 0;
    FileSeen seen_;
};

} // namespace alongside
