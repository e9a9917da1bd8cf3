#include "store/backups/older_copies.h"

#include "store/error.h"
#include "store/keys/raw_key.h"
#include "store/notebook_file.h"

namespace alongside {
namespace {

std::optional<Salt> saltIn(const std::filesystem::path& file) {
    try {
        return saltOf(file);
    } catch (const Error&) {
        return std::nullopt; // gone meanwhile, or not to be read
    }
}

} // namespace

OlderCopies olderCopiesOf(const std::filesystem::path& notebook) {
    OlderCopies older;
    const bool isEncrypted = kindOfFile(notebook) == FileKind::Encrypted;
    const auto salt = saltIn(notebook);
    std::vector<BackupShelf> shelves{shelfOf(notebook)};
    if (const auto place = readShelfNotes(shelves.front().folder).secondPlace; !place.empty())
        shelves.push_back(shelfIn(place, notebook));
    for (const auto& shelf : shelves)
        for (auto& backup : backupsOn(shelf)) {
            if (isEncrypted && kindOfFile(backup.file) == FileKind::Plain) // a damaged one may be neither
                older.inTheClear.push_back({shelf, std::move(backup)});
            else if (backup.isEncrypted && !(isEncrypted && saltIn(backup.file) == salt))
                older.otherPassword.push_back({shelf, std::move(backup)});
        }
    return older;
}

} // namespace alongside
