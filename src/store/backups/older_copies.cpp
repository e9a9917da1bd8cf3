#include "store/backups/older_copies.h"

#include "store/error.h"
#include "store/keys/raw_key.h"
#include "store/notebook_file.h"
#include "store/place/name_beside.h"
#include "store/rescue/page_reader.h"

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
    for (const auto& shelf : shelvesOf(notebook))
        for (auto& backup : backupsOn(shelf)) {
            if (isEncrypted && kindOfFile(backup.file) == FileKind::Plain) // a damaged one may be neither
                older.inTheClear.push_back({shelf, std::move(backup)});
            else if (backup.isEncrypted && !(isEncrypted && saltIn(backup.file) == salt))
                older.otherPassword.push_back({shelf, std::move(backup)});
        }
    if (!isEncrypted)
        return older;
    for (auto& file : namedBeside(notebook, kDamagedBeside))
        if (holdsPlainPages(file))
            older.damagedInTheClear.push_back(std::move(file));
    for (auto& file : namedBeside(notebook, kKeptBeside))
        if (kindOfFile(file) == FileKind::Plain)
            older.notebooksInTheClear.push_back(std::move(file));
    return older;
}

} // namespace alongside
