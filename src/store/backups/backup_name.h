#pragma once

#include "domain/date.h"
#include "domain/words.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace alongside {

// Why a backup was made.
enum class BackupCause {
    Routine,  // something had changed
    Asked,    // the coach asked for it
    Import,   // before other records came in
    Deleting, // before something was deleted for good
    Restore,  // before another backup took the notebook's place
    Password, // before the password was changed
    Update,   // before a newer version of the program changed the tables
    AsItWas,  // no backup, but every byte of a notebook that could not be opened or was damaged
};

// As they stand in the name of the file.
template <>
struct Words<BackupCause> {
    static constexpr std::array<std::string_view, 8> list{"",
                                                          "asked for",
                                                          "before import",
                                                          "before deleting",
                                                          "before restore",
                                                          "before new password",
                                                          "before update",
                                                          "as it was"};
};

// What the name of a backup tells.
struct BackupName {
    Instant made{};
    BackupCause cause = BackupCause::Routine;

    bool operator==(const BackupName&) const = default;
};

// "NAME 2026-11-22 190500 before import.alongside"; the moment is in UTC.
std::string backupFileName(std::string_view notebook, const BackupName& name);

// Empty where the file was named by somebody else.
std::optional<BackupName> readBackupFileName(std::string_view file);

} // namespace alongside
