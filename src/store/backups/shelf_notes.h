#pragma once

#include "domain/date.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace alongside {

// What a check of one backup found.
struct BackupCheck {
    Instant at{};
    bool isWhole = true;

    bool operator==(const BackupCheck&) const = default;
};

// That something could not be done, when, and the system's words for it.
struct BackupProblem {
    Instant at{};
    std::string detail;

    bool operator==(const BackupProblem&) const = default;
};

// Tells whether a file was written to, without opening it and whatever the clock says.
struct FileState {
    std::int64_t writtenAt = 0; // nanoseconds of the file system's own clock
    std::int64_t size = -1;

    bool operator==(const FileState&) const = default;
};
FileState stateOf(const std::filesystem::path& file); // no size where there is none

// What is to be remembered about the backups in one folder, in a small file that lies there and moves with them. Holds
// nothing of the notebook's. Where it is lost, the worst is one backup and one check more.
struct ShelfNotes {
    std::string mark;                  // the notebook's own here and in the second place; empty until it has one
    std::filesystem::path secondPlace; // empty where none is set
    FileState backedUp;                // the notebook when the last backup was begun
    std::optional<Instant> drilled;    // when the newest backup was last opened again
    std::map<std::string, BackupCheck> checks; // by the name of the file
    std::optional<BackupProblem> failure;      // of the last backup; gone with the next one
    std::optional<BackupProblem> secondFailure;

    bool operator==(const ShelfNotes&) const = default;
};

// Leaves out what it does not understand.
ShelfNotes readShelfNotes(const std::filesystem::path& folder);

// Makes the folder where it is missing. Throws Error::CannotSave.
void keepShelfNotes(const std::filesystem::path& folder, const ShelfNotes& notes);

} // namespace alongside
