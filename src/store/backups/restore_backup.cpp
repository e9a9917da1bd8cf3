#include "store/backups/restore_backup.h"

#include "store/backup.h"
#include "store/backups/make_backup.h"
#include "store/backups/take_place.h"
#include "store/error.h"
#include "store/file_lock.h"
#include "store/migrations.h"
#include "store/notebook_file.h"
#include "store/place/folder.h"
#include "store/rescue/keep_damaged.h"

#include <functional>

namespace alongside {
namespace {

namespace fs = std::filesystem;

// What is to take the place, whole and checked where it will stand.
void bringBeside(const fs::path& unfinished, const fs::path& backup, const Passphrase& key, const Progress& progress) {
    std::error_code none;
    progress.begin(Stage::Read, static_cast<std::int64_t>(fs::file_size(backup, none)));
    copyBytes(backup, unfinished, progress);
    progress.begin(Stage::Check);
    auto database = openOfAnySchema(unfinished, key);
    database.heed(progress);
    // As deep as when the backup was made.
    if (const auto findings = findingsIn(database, key ? HowDeep::Pages : HowDeep::SearchToo); !findings.empty())
        throw Error(Error::Kind::Damaged, findings.front());
}

// A damaged notebook, or one whose password nobody knows any more: every byte of it, and of the journal that a crash
// left beside it.
fs::path keepBytes(const fs::path& notebook, const BackupShelf& shelf, Instant now, const Progress& progress) {
    makePrivateFolder(shelf.folder);
    std::error_code failure;
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

fs::path putInPlace(const fs::path& notebook, const fs::path& backup, const Passphrase& backupKey,
                    const Progress& progress, const std::function<fs::path()>& keepFirst) {
    if (kindOfFile(backup) == FileKind::Missing)
        throw Error(Error::Kind::FileMissing, backup.string());
    const FileLock lock(notebook);
    clearUnfinishedRestore(notebook);
    const auto unfinished = besideFor(notebook);
    try {
        bringBeside(unfinished, backup, backupKey, progress);
        auto kept = keepFirst();
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

} // namespace

fs::path restoreBackup(const fs::path& notebook, const Passphrase& key, const fs::path& backup,
                       const Passphrase& backupKey, Instant now, const Progress& progress) {
    const auto file = followed(notebook);
    return putInPlace(file, backup, backupKey, progress, [&] { return keep(file, key, now, progress); });
}

fs::path restoreOverDamaged(const fs::path& notebook, const fs::path& backup, const Passphrase& backupKey, Date today,
                            const Progress& progress) {
    const auto file = followed(notebook);
    fs::path kept;
    try {
        return putInPlace(file, backup, backupKey, progress, [&] { return kept = keepDamaged(file, today, progress); });
    } catch (...) {
        if (!kept.empty())
            takeBackDamaged(file, kept);
        throw;
    }
}

} // namespace alongside
