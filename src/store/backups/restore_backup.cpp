#include "store/backups/restore_backup.h"

#include "store/backup.h"
#include "store/backups/make_backup.h"
#include "store/error.h"
#include "store/file_lock.h"
#include "store/migrations.h"
#include "store/notebook_file.h"

#include <fcntl.h>
#include <fstream>
#include <unistd.h>
#include <vector>

namespace alongside {
namespace {

namespace fs = std::filesystem;

fs::path unfinishedOf(const fs::path& notebook) {
    auto path = notebook;
    path += ".restore";
    return path;
}

fs::path journalOf(const fs::path& notebook) {
    auto path = notebook;
    path += "-journal";
    return path;
}

void copyBytes(const fs::path& from, const fs::path& to, const Progress& progress) {
    makePrivateFile(to);
    std::ifstream source(from, std::ios::binary);
    std::ofstream target(to, std::ios::binary);
    std::vector<char> bytes(1 << 20);
    while (source.read(bytes.data(), static_cast<std::streamsize>(bytes.size())), source.gcount() > 0) {
        target.write(bytes.data(), source.gcount());
        progress.went(source.gcount());
    }
    if (!source.eof() || !target.flush())
        throw Error(Error::Kind::CannotSave, to.string());
    target.close();
    syncToDisk(to);
}

// What is to take the place, whole and checked where it will stand.
void bringBeside(const fs::path& unfinished, const fs::path& backup, const Passphrase& key, const Progress& progress) {
    std::error_code none;
    progress.begin(Stage::Read, static_cast<std::int64_t>(fs::file_size(backup, none)));
    copyBytes(backup, unfinished, progress);
    progress.begin(Stage::Check);
    auto database = openOfAnySchema(unfinished, key);
    database.heed(progress);
    if (const auto findings = findingsIn(database); !findings.empty())
        throw Error(Error::Kind::Damaged, findings.front());
}

// A damaged notebook, or one whose password nobody knows any more: every byte of it, and of the journal that a crash
// left beside it.
fs::path keepBytes(const fs::path& notebook, const BackupShelf& shelf, Instant now, const Progress& progress) {
    std::error_code failure;
    if (fs::create_directories(shelf.folder, failure))
        fs::permissions(shelf.folder, fs::perms::owner_all, failure);
    fs::path kept;
    do {
        kept = shelf.folder / backupFileName(shelf.notebook, {now, BackupCause::AsItWas});
        now += std::chrono::seconds(1);
    } while (fs::exists(kept, failure));
    progress.begin(Stage::Copy);
    try {
        if (fs::file_size(journalOf(notebook), failure) > 0 && !failure)
            copyBytes(journalOf(notebook), journalOf(kept), progress);
        copyBytes(notebook, kept, progress);
    } catch (...) {
        fs::remove(kept, failure);
        fs::remove(journalOf(kept), failure);
        throw;
    }
    return kept;
}

// For reading, unless a crash left something to be taken back first.
Database openAsItIs(const fs::path& notebook, const Passphrase& key) {
    try {
        return openOfAnySchema(notebook, key);
    } catch (const Error& error) {
        if (error.kind() != Error::Kind::ReadOnly)
            throw;
    }
    auto database = Database::open(notebook, key, Access::ReadWrite);
    insistOnKnown(database);
    return database;
}

fs::path keep(const fs::path& notebook, const Passphrase& key, Instant now, const Progress& progress) {
    const auto shelf = shelfOf(notebook);
    if (kindOfFile(notebook) == FileKind::Missing)
        return {};
    try {
        auto database = openAsItIs(notebook, key);
        database.heed(progress);
        if (findingsIn(database).empty())
            return makeBackup(database, notebook, key, shelf, BackupCause::Restore, now, progress);
    } catch (const Error& error) {
        if (error.kind() == Error::Kind::CannotSave || error.kind() == Error::Kind::DiskFull)
            throw;
    }
    return keepBytes(notebook, shelf, now, progress);
}

void syncFolderOf(const fs::path& file) {
    const auto folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

// The journal of what goes must never be played back into what comes. It is kept by now.
void takePlace(const fs::path& unfinished, const fs::path& notebook) {
    std::error_code failure;
    if (fs::remove(journalOf(notebook), failure))
        syncFolderOf(notebook);
    fs::rename(unfinished, notebook, failure);
    if (failure)
        throw Error(Error::Kind::CannotSave, notebook.string() + ": " + failure.message());
    syncToDisk(notebook);
}

} // namespace

void clearUnfinishedRestore(const fs::path& notebook) {
    std::error_code none;
    const auto unfinished = unfinishedOf(notebook);
    fs::remove(unfinished, none);
    fs::remove(journalOf(unfinished), none);
}

fs::path restoreBackup(const fs::path& notebook, const Passphrase& key, const fs::path& backup,
                       const Passphrase& backupKey, Instant now, const Progress& progress) {
    if (kindOfFile(backup) == FileKind::Missing)
        throw Error(Error::Kind::FileMissing, backup.string());
    const FileLock lock(notebook);
    clearUnfinishedRestore(notebook);
    const auto unfinished = unfinishedOf(notebook);
    try {
        bringBeside(unfinished, backup, backupKey, progress);
        auto kept = keep(notebook, key, now, progress);
        progress.goOn();
        progress.finish();
        takePlace(unfinished, notebook);
        clearUnfinishedRestore(notebook);
        return kept;
    } catch (...) {
        clearUnfinishedRestore(notebook);
        throw;
    }
}

} // namespace alongside
