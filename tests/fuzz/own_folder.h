#pragma once

#include <filesystem>
#include <fstream>
#include <string_view>
#include <unistd.h>

namespace alongside::fuzz {

// A folder of this process alone, for what is only read from a file; emptied before each input.
class OwnFolder {
public:
    OwnFolder() : path_(std::filesystem::temp_directory_path() / ("alongside-fuzz-" + std::to_string(::getpid()))) {}
    OwnFolder(const OwnFolder&) = delete;
    OwnFolder& operator=(const OwnFolder&) = delete;
    ~OwnFolder() { empty(); }

    std::filesystem::path fileOf(std::string_view content, const char* name) const {
        empty();
        std::filesystem::create_directory(path_);
        const auto file = path_ / name;
        std::ofstream(file, std::ios::binary).write(content.data(), static_cast<std::streamsize>(content.size()));
        return file;
    }

private:
    void empty() const {
        std::error_code none;
        std::filesystem::remove_all(path_, none);
    }

    std::filesystem::path path_;
};

} // namespace alongside::fuzz
