#pragma once

#include "domain/date.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace alongside {

// What is kept beside a notebook under a name of its own: a damaged file, and what was open when another program
// replaced the file.
inline constexpr std::string_view kDamagedBeside = "damaged", kKeptBeside = "kept";

// A name beside a notebook that nothing has yet: "NAME.WORD-2026-11-22.alongside", with a number from the second of a
// day on.
std::filesystem::path nameBeside(const std::filesystem::path& notebook, std::string_view word, Date today);

// What has such a name, newest first.
std::vector<std::filesystem::path> namedBeside(const std::filesystem::path& notebook, std::string_view word);

} // namespace alongside
