#pragma once

#include "domain/date.h"
#include "domain/progress.h"

#include <filesystem>
#include <string>
#include <vector>

namespace alongside {

// Gives a damaged notebook a second name beside it, "NAME.damaged-2026-11-22.alongside", under which it stays when
// something else takes its place, and its journal likewise; where the disk knows no second names, a copy. Not a byte is
// written to it. Returns that name. Throws Error CannotSave, DiskFull; Stopped.
std::filesystem::path keepDamaged(const std::filesystem::path& notebook, Date today, const Progress& progress = {});

// Takes the second name away again, where nothing else took the notebook's place: what is written there next would be
// written into what is kept.
void takeBackDamaged(const std::filesystem::path& notebook, const std::filesystem::path& kept);

// The damaged files of this notebook that are kept beside it, newest first.
std::vector<std::filesystem::path> keptDamaged(const std::filesystem::path& notebook);

// Removes one, with its journal and what tells of it. Throws Error::CannotSave.
void letGoDamaged(const std::filesystem::path& kept);

// Where the words stand that tell what was saved of one.
std::filesystem::path reportBeside(const std::filesystem::path& kept);
void writeReport(const std::filesystem::path& kept, const std::string& words); // throws Error::CannotSave, FileExists

} // namespace alongside
