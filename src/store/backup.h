#pragma once

#include "store/database.h"

#include <filesystem>
#include <string>
#include <vector>

namespace alongside {

// What is wrong with a file, one finding a line; empty when its pages, foreign keys and, where it is asked for, search
// index are whole.
// Throws Stopped and Error (CannotSave, InUse, ...) where it cannot be read through, which says nothing about it.
enum class HowDeep {
    Rows,     // each page and each row in it
    Pages,    // also that each index agrees with its rows
    SearchToo // also that the search holds their words
};
std::vector<std::string> findingsIn(Database& database, HowDeep howDeep = HowDeep::SearchToo);

// Opens `copy` with the password, checks it (without a password always as deep as can be), and compares its counts with
// the original's. Throws Error::Damaged when it is not whole, and what openNotebookFile throws when it cannot even be
// opened.
void insistOnWholeCopy(const std::filesystem::path& copy, const Passphrase& passphrase, Database& original,
                       const Progress& progress = {}, HowDeep howDeep = HowDeep::Pages);

// Writes a copy of an open file to `target`, whose folder is made where it is missing, opens it again with its
// password, checks it and compares its counts with the original's; only then does it get its name. Throws
// Error::CannotSave, Error::DiskFull, Error::Damaged, Stopped (nothing is left behind).
void writeBackup(Database& database, const std::filesystem::path& target, const Passphrase& passphrase,
                 const Progress& progress = {});

} // namespace alongside
