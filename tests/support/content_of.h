#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <system_error>

namespace alongside {

// All bytes of a file, read in one go, for byte by byte takes most of a test's time in a build for work. Empty where
// there is no file.
inline std::string contentOf(const std::filesystem::path& file) {
    std::error_code missing;
    const auto size = std::filesystem::file_size(file, missing);
    std::string content(missing ? 0 : size, '\0');
    std::ifstream stream(file, std::ios::binary);
    stream.read(content.data(), static_cast<std::streamsize>(content.size()));
    content.resize(static_cast<std::size_t>(stream.gcount()));
    return content;
}

} // namespace alongside
