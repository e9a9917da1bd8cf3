#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace alongside {

// The program that keeps a folder around the file the same on several computers, by its name ("Dropbox"); none where
// no known one leaves its marks there. Such a program may bring another computer's file over this one.
std::optional<std::string> syncingProgramAt(const std::filesystem::path& file);

} // namespace alongside
