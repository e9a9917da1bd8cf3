#pragma once

#include "store/database.h"

#include <filesystem>
#include <functional>

namespace alongside {

enum class FileKind { Missing, Plain, Encrypted, Other };

// What a file looks like from outside: an encrypted one is whole pages of noise, which other kinds of file are not.
FileKind kindOfFile(const std::filesystem::path& file);

// Makes an empty file that only its owner may read. Throws Error::FileExists, Error::CannotOpen.
void makePrivateFile(const std::filesystem::path& file);

// Throws Error::FileExists where something has that name, Error::CannotOpen where the disk does not say.
void insistOnNoFile(const std::filesystem::path& file);

// Gives a finished file its name, in place of what had it. Throws Error::CannotSave.
void giveName(const std::filesystem::path& finished, const std::filesystem::path& file);

// Writes the file, and the folder's entry for it, to the disk itself. Throws Error::CannotSave.
void syncToDisk(const std::filesystem::path& file);

// The same for the folder's entry alone, after a rename: the file is in its place by then, so what the system says
// against it is no failure of the work. Whether it was done.
bool syncFolderOf(const std::filesystem::path& file);

// The file itself where `file` is a symbolic link to it: what takes its place must not take the link's.
std::filesystem::path followed(const std::filesystem::path& file);

// Opens what is there, having told apart the ways in which it cannot be: throws Error FileMissing, NotANotebook,
// PasswordNeeded, WrongPassword, NoEncryption, ReadOnly, CannotOpen, Damaged, NewerSchema. The newest schema on return;
// `beforeClimbing` is called before an older one is changed.
Database openNotebookFile(const std::filesystem::path& file, const Passphrase& passphrase, Access access,
                          const std::function<void(Database&)>& beforeClimbing);

// For reading only, whatever known schema it has. Throws as openNotebookFile does.
Database openOfAnySchema(const std::filesystem::path& file, const Passphrase& passphrase);

// Makes a new notebook at `file`, whole or not at all. Throws Error FileExists, CannotOpen, NoEncryption, DiskFull.
void makeNotebookFile(const std::filesystem::path& file, const Passphrase& passphrase);

} // namespace alongside
