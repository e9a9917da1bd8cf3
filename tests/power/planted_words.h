#pragma once

#include <cstddef>

namespace alongside {

inline constexpr std::size_t kPlantedWords = 50;

// Plants strings in names, notes, promises, wins and drafts of a notebook, looks for them, takes deeds back, makes a
// backup and changes the password; then counts those that stand readable in anything that was written to any file at
// any moment, or in a file that is left in the folder.
std::size_t readableWords(bool withPassword);

} // namespace alongside
