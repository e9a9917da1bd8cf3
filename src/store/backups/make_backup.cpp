#include "store/backups/make_backup.h"

#include "store/backup.h"
#include "store/error.h"
#include "store/notebook_file.h"

#include <algorithm>

namespace alongside {
namespace {

namespace fs = std::filesystem;

constexpr int kMostTries = 3;
constexpr std::chrono::hours kBetweenBackups{1};
constexpr std::chrono::days kBetweenDrills{7};

// A name that no backup has yet: two within one second are told apart by the next.
fs::path freeNameOn(const BackupShelf& shelf, BackupCause cause, Instant now) {
    std::error_code none;
    auto path = shelf.folder / backupFileName(shelf.notebook, {now, cause});
    while (fs::exists(path, none))
        path = shelf.folder / backupFileName(shelf.notebook, {now += std::chrono::seconds(1), cause});
    return path;
}

// A backup stands even where nothing can be noted about it.
void keepQuietly(const BackupShelf& shelf, const ShelfNotes& notes) {
    try {
        keepShelfNotes(shelf.folder, notes);
    } catch (const Error&) {
    }
}

void writeSecond(Database& database, const fs::path& notebook, const Passphrase& key, const fs::path& place,
                 BackupCause cause, Instant now, const Progress& progress) {
    std::error_code none;
    if (!fs::is_directory(place, none))
        throw Error(Error::Kind::FileMissing, place.string());
    const auto shelf = shelfIn(place, notebook);
    writeBackup(database, freeNameOn(shelf, cause, now), key, progress);
    thin(shelf, now);
}

bool isWithin(Instant moment, Instant now, std::chrono::seconds span) {
    return moment <= now && now - moment < span;
}

// After these the notebook may have another key.
bool changesKey(const Backup& backup) {
    return backup.cause == BackupCause::Password || backup.cause == BackupCause::Restore;
}

} // namespace

fs::path makeBackup(Database& database, const fs::path& notebook, const Passphrase& key, const BackupShelf& shelf,
                    BackupCause cause, Instant now, const Progress& progress) {
    const auto state = stateOf(notebook);
    const auto target = freeNameOn(shelf, cause, now);
    auto notes = readShelfNotes(shelf.folder);
    try {
        writeBackup(database, target, key, progress);
    } catch (const Error& error) {
        notes.failure = {now, error.detail()};
        keepQuietly(shelf, notes);
        throw;
    }
    notes.backedUp = state;
    notes.failure.reset();
    notes.secondFailure.reset();
    keepQuietly(shelf, notes);
    thin(shelf, now);
    if (notes.secondPlace.empty())
        return target;
    try {
        writeSecond(database, notebook, key, notes.secondPlace, cause, now, progress);
    } catch (const Error& error) {
        notes = readShelfNotes(shelf.folder);
        notes.secondFailure = {now, error.detail()};
        keepQuietly(shelf, notes);
    }
    return target;
}

fs::path makeBackupAside(const fs::path& notebook, const Passphrase& key, BackupCause cause, Instant now,
                         const Progress& progress) {
    auto database = Database::open(notebook, key, Access::ReadOnly);
    database.heed(progress);
    const auto version = [&] { return database.number("PRAGMA data_version"); };
    for (int tries = 1;; ++tries) {
        const auto before = version();
        try {
            return makeBackup(database, notebook, key, shelfOf(notebook), cause, now, progress);
        } catch (const Error& error) {
            // What was done between copying and counting is no damage.
            if (error.kind() != Error::Kind::Damaged || version() == before || tries == kMostTries)
                throw;
        }
    }
}

bool isBackupDue(const fs::path& notebook, BackupMoment moment, Instant now) {
    const auto shelf = shelfOf(notebook);
    const auto backups = backupsOn(shelf);
    const auto notes = readShelfNotes(shelf.folder);
    const auto isOfLate = [&](const Backup& backup) {
        return backup.isSound && isWithin(backup.made, now, kBetweenBackups);
    };
    if (std::ranges::none_of(backups, &Backup::isSound) && !notes.failure)
        return true;
    if (stateOf(notebook) == notes.backedUp && !notes.failure)
        return false;
    return moment == BackupMoment::AtClosing || (std::ranges::none_of(backups, isOfLate) &&
                                                 !(notes.failure && isWithin(notes.failure->at, now, kBetweenBackups)));
}

std::vector<std::string> checkBackup(const BackupShelf& shelf, const fs::path& backup, const Passphrase& key,
                                     Instant now, const Progress& progress) {
    progress.begin(Stage::Check);
    std::vector<std::string> findings;
    try {
        auto database = openOfAnySchema(backup, key);
        database.heed(progress);
        findings = findingsIn(database);
    } catch (const Error& error) {
        if (error.kind() != Error::Kind::Damaged && error.kind() != Error::Kind::NotANotebook)
            throw;
        findings.push_back(error.detail());
    }
    auto notes = readShelfNotes(shelf.folder);
    notes.checks[backup.filename().string()] = {now, findings.empty()};
    keepQuietly(shelf, notes);
    return findings;
}

std::optional<fs::path> backupToDrill(const BackupShelf& shelf, Instant now) {
    const auto drilled = readShelfNotes(shelf.folder).drilled;
    if (drilled && isWithin(*drilled, now, kBetweenDrills))
        return std::nullopt;
    for (const auto& backup : backupsOn(shelf)) {
        if (changesKey(backup))
            return std::nullopt;
        if (backup.cause && backup.cause != BackupCause::AsItWas)
            return backup.file;
    }
    return std::nullopt;
}

std::vector<std::string> drill(const BackupShelf& shelf, const fs::path& backup, const Passphrase& key, Instant now,
                               const Progress& progress) {
    std::vector<std::string> findings;
    try {
        findings = checkBackup(shelf, backup, key, now, progress);
    } catch (const Error& error) {
        if (error.kind() != Error::Kind::WrongPassword && error.kind() != Error::Kind::PasswordNeeded)
            throw;
        findings.push_back(error.detail());
    }
    auto notes = readShelfNotes(shelf.folder);
    notes.checks[backup.filename().string()] = {now, findings.empty()};
    notes.drilled = now;
    keepQuietly(shelf, notes);
    return findings;
}

} // namespace alongside
