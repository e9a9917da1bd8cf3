#include "store/backups/backup_shelf.h"

#include "store/backups/backup_thinning.h"
#include "store/error.h"
#include "store/notebook_file.h"

#include <algorithm>

namespace alongside {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::hours kUnfinishedFor{24};

Instant writtenAt(const fs::path& file) {
    return std::chrono::floor<std::chrono::seconds>(Instant::clock::time_point(
        std::chrono::duration_cast<Instant::clock::duration>(std::chrono::nanoseconds(stateOf(file).writtenAt))));
}

Backup backupAt(const fs::path& file, const ShelfNotes& notes) {
    Backup backup;
    backup.file = file;
    if (const auto name = readBackupFileName(file.filename().string())) {
        backup.made = name->made;
        backup.cause = name->cause;
    } else {
        backup.made = writtenAt(file);
    }
    std::error_code none;
    backup.size = fs::file_size(file, none);
    const auto kind = kindOfFile(file);
    backup.isEncrypted = kind == FileKind::Encrypted;
    backup.isSound = (kind == FileKind::Encrypted || kind == FileKind::Plain) && backup.cause != BackupCause::AsItWas;
    if (const auto check = notes.checks.find(file.filename().string()); check != notes.checks.end()) {
        backup.checked = check->second.at;
        backup.isSound = backup.isSound && check->second.isWhole;
    }
    return backup;
}

// Every file of the folder, by its own name and not by what a link leads to.
std::vector<fs::path> filesIn(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code failure;
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end; entry.increment(failure))
        if (std::error_code none; fs::is_regular_file(entry->symlink_status(none)))
            files.push_back(entry->path());
    return files;
}

template <class Goes>
void clearUnfinished(const BackupShelf& shelf, Goes&& goes) {
    for (const auto& file : filesIn(shelf.folder)) {
        const auto name = file.filename().string();
        const bool isUnfinished = name.ends_with(".alongside.new") || name.ends_with(".alongside.new-journal");
        std::error_code none;
        if (isUnfinished && goes(file))
            fs::remove(file, none);
    }
}

} // namespace

bool Backup::mustStay() const {
    return !cause || cause == BackupCause::Update || cause == BackupCause::AsItWas;
}

BackupShelf shelfOf(const fs::path& notebook) {
    const auto name = notebook.stem().string();
    return {notebook.parent_path() / (name + " backups"), name};
}

BackupShelf shelfIn(const fs::path& place, const fs::path& notebook) {
    const auto own = shelfOf(notebook);
    const auto mark = readShelfNotes(own.folder).mark;
    auto folder = place / own.folder.filename();
    for (int number = 2;; ++number) {
        const auto found = readShelfNotes(folder).mark;
        if (found.empty() || found == mark)
            return {folder, own.notebook};
        folder = place / (own.folder.filename().string() + " " + std::to_string(number));
    }
}

std::vector<BackupShelf> shelvesOf(const fs::path& notebook) {
    std::vector<BackupShelf> shelves{shelfOf(notebook)};
    if (const auto second = readShelfNotes(shelves.front().folder).secondPlace; !second.empty())
        shelves.push_back(shelfIn(second, notebook));
    return shelves;
}

std::vector<Backup> backupsOn(const BackupShelf& shelf) {
    const auto notes = readShelfNotes(shelf.folder);
    std::vector<Backup> backups;
    for (const auto& file : filesIn(shelf.folder))
        if (file.extension() == ".alongside")
            backups.push_back(backupAt(file, notes));
    std::ranges::sort(
        backups, [](const Backup& a, const Backup& b) { return a.made != b.made ? a.made > b.made : a.file < b.file; });
    return backups;
}

void letGo(const BackupShelf& shelf, const Backup& backup) {
    std::error_code failure;
    fs::remove(backup.file, failure);
    if (failure)
        throw Error(Error::Kind::CannotSave, backup.file.string() + ": " + failure.message());
    auto journal = backup.file;
    journal += "-journal"; // of a damaged notebook
    fs::remove(journal, failure);
    auto notes = readShelfNotes(shelf.folder);
    if (notes.checks.erase(backup.file.filename().string()) > 0)
        keepShelfNotes(shelf.folder, notes);
}

void clearUnfinishedBackups(const fs::path& notebook) {
    clearUnfinished(shelfOf(notebook), [](const fs::path&) { return true; });
}

void thin(const BackupShelf& shelf, Instant now) {
    clearUnfinished(shelf, [&](const fs::path& file) { return writtenAt(file) + kUnfinishedFor < now; });
    const auto backups = backupsOn(shelf);
    std::vector<BackupMark> marks;
    for (const auto& backup : backups)
        marks.push_back({backup.made, backup.isSound, backup.mustStay()});
    for (const auto i : backupsToLetGo(marks, now)) {
        try {
            letGo(shelf, backups[i]);
        } catch (const Error&) {
            // It stays for another time: a backup too many harms nobody.
        }
    }
}

void setSecondPlace(const fs::path& notebook, const fs::path& place) {
    const auto shelf = shelfOf(notebook);
    std::error_code none;
    if (!place.empty() && !fs::is_directory(place, none))
        throw Error(Error::Kind::CannotOpen, place.string());
    if (!place.empty() &&
        (fs::equivalent(place, shelf.folder, none) || fs::equivalent(place, shelf.folder.parent_path(), none)))
        throw Error(Error::Kind::Refused, place.string());
    if (place.string().find('\n') != std::string::npos)
        throw Error(Error::Kind::CannotOpen, place.string());
    auto notes = readShelfNotes(shelf.folder);
    notes.secondPlace = place;
    notes.secondFailure.reset();
    keepShelfNotes(shelf.folder, notes);
}

} // namespace alongside
