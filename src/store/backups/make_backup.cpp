#include "store/backups/make_backup.h"

#include "store/backup.h"
#include "store/backups/take_place.h"
#include "store/damage.h"
#include "store/giving_way.h"
#include "store/notebook_file.h"
#include "store/uuid.h"

#include <algorithm>
#include <fstream>

namespace alongside {
namespace {

namespace fs = std::filesystem;

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

// The shelf in the second place, with the notebook's mark on both.
BackupShelf secondShelf(const fs::path& notebook, const BackupShelf& first, ShelfNotes& notes) {
    if (notes.mark.empty()) {
        notes.mark = freshUuid();
        keepShelfNotes(first.folder, notes);
    }
    auto shelf = shelfIn(notes.secondPlace, notebook);
    if (auto there = readShelfNotes(shelf.folder); there.mark.empty()) {
        there.mark = notes.mark;
        keepShelfNotes(shelf.folder, there);
    }
    return shelf;
}

// A copy of the first one's bytes: the notebook may be written to again while a slow disk takes its time.
void copyToSecond(const fs::path& backup, const Passphrase& key, const BackupShelf& shelf, BackupCause cause,
                  Instant now, const Progress& progress) {
    progress.begin(Stage::Copy);
    const auto target = freeNameOn(shelf, cause, now);
    auto unfinished = target;
    unfinished += ".new";
    std::error_code failure;
    fs::remove(unfinished, failure);
    try {
        copyBytes(backup, unfinished, progress);
        auto first = openOfAnySchema(backup, key);
        insistOnWholeCopy(unfinished, key, first, progress, HowDeep::Rows);
        giveName(unfinished, target);
        syncFolderOf(target);
    } catch (...) {
        fs::remove(unfinished, failure);
        throw;
    }
}

bool isWithin(Instant moment, Instant now, std::chrono::seconds span) {
    return moment <= now && now - moment < span;
}

// What a key says that does not open a backup: where it must be the right one, that the backup is damaged.
enum class OtherKey { IsRefused, IsDamage };

std::vector<std::string> findingsOf(const fs::path& backup, const Passphrase& key, OtherKey other,
                                    const Progress& progress) {
    progress.begin(Stage::Check);
    try {
        auto database = openOfAnySchema(backup, key);
        database.heed(progress);
        return findingsIn(database);
    } catch (const Error& error) {
        const bool isOther = error.kind() == Error::Kind::WrongPassword || error.kind() == Error::Kind::PasswordNeeded;
        if (!tellsDamage(error) && !(isOther && other == OtherKey::IsDamage))
            throw;
        return {error.detail()};
    }
}

void insistOnReadable(const fs::path& file) {
    constexpr std::size_t kRoom = 1 << 16;
    std::ifstream stream(file, std::ios::binary);
    std::vector<char> room(kRoom);
    while (stream.read(room.data(), kRoom)) {
    }
    if (stream.bad() || !stream.eof())
        throw Error(Error::Kind::CannotOpen, file.string());
}

// SQLite takes for damage what a disk fails to read. What seems damaged is therefore read byte by byte, which tells a
// failing disk, and looked at again.
std::vector<std::string> lookedAtTwice(const fs::path& backup, const Passphrase& key, OtherKey other,
                                       const Progress& progress) {
    const auto findings = findingsOf(backup, key, other, progress);
    if (findings.empty())
        return findings;
    insistOnReadable(backup);
    return findingsOf(backup, key, other, progress);
}

// After these the notebook may have another key.
bool changesKey(const Backup& backup) {
    return backup.cause == BackupCause::Password || backup.cause == BackupCause::Restore;
}

// Throws Stopped where somebody wrote between copying and counting, which is no damage.
void writeBesideWriters(Database& database, const fs::path& target, const Passphrase& key, const Progress& progress) {
    const auto version = [&] { return database.number("PRAGMA data_version"); };
    const auto before = version();
    try {
        writeBackup(database, target, key, progress);
    } catch (const Error& error) {
        if (error.kind() != Error::Kind::Damaged || version() == before)
            throw;
        throw Stopped();
    }
}

using Write = void (*)(Database&, const fs::path&, const Passphrase&, const Progress&);

fs::path makeWith(Write write, Database& database, const fs::path& notebook, const Passphrase& key,
                  const BackupShelf& shelf, BackupCause cause, Instant now, const Progress& progress) {
    const auto state = stateOf(notebook);
    const auto target = freeNameOn(shelf, cause, now);
    try {
        write(database, target, key, progress);
    } catch (const Error& error) {
        auto notes = readShelfNotes(shelf.folder);
        notes.failure = {now, error.detail()};
        keepQuietly(shelf, notes);
        throw;
    }
    auto notes = readShelfNotes(shelf.folder); // only now: another second place may have been chosen meanwhile
    notes.backedUp = state;
    notes.failure.reset();
    notes.secondFailure.reset();
    keepQuietly(shelf, notes);
    thin(shelf, now);
    if (notes.secondPlace.empty())
        return target;
    try {
        std::error_code none;
        if (!fs::is_directory(notes.secondPlace, none))
            throw Error(Error::Kind::FileMissing, notes.secondPlace.string());
        const auto second = secondShelf(notebook, shelf, notes);
        copyToSecond(target, key, second, cause, now, progress);
        thin(second, now);
    } catch (const Error& error) {
        notes = readShelfNotes(shelf.folder);
        notes.secondFailure = {now, error.detail()};
        keepQuietly(shelf, notes);
    }
    return target;
}

} // namespace

fs::path makeBackup(Database& database, const fs::path& notebook, const Passphrase& key, const BackupShelf& shelf,
                    BackupCause cause, Instant now, const Progress& progress) {
    return makeWith(writeBackup, database, notebook, key, shelf, cause, now, progress);
}

fs::path makeBackupAside(const fs::path& notebook, const Passphrase& key, BackupCause cause, Instant now,
                         const Progress& progress) {
    auto database = Database::open(notebook, key, Access::ReadOnly);
    database.heed(progress, GivesWay::ToWriters);
    const auto begun = std::chrono::steady_clock::now();
    fs::path made;
    givingWay(progress, [&] { // a try may be much later than the one before
        const auto past = std::chrono::steady_clock::now() - begun;
        const auto moment = now + std::chrono::duration_cast<Instant::duration>(past);
        made = makeWith(writeBesideWriters, database, notebook, key, shelfOf(notebook), cause, moment, progress);
    });
    return made;
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
    auto findings = lookedAtTwice(backup, key, OtherKey::IsRefused, progress);
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
    auto findings = lookedAtTwice(backup, key, OtherKey::IsDamage, progress);
    auto notes = readShelfNotes(shelf.folder);
    notes.checks[backup.filename().string()] = {now, findings.empty()};
    notes.drilled = now;
    keepQuietly(shelf, notes);
    return findings;
}

} // namespace alongside
