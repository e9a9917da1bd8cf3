#include "store/keys/change_password.h"

#include "store/backup.h"
#include "store/backups/make_backup.h"
#include "store/error.h"
#include "store/file_lock.h"
#include "store/keys/cipher_format.h"
#include "store/notebook_file.h"
#include "store/query.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace alongside {
namespace {

namespace fs = std::filesystem;

fs::path unfinishedOf(const fs::path& notebook) {
    auto path = notebook;
    path += ".rekey";
    return path;
}

// The content of a file that another one is about to replace, in order to overwrite it afterwards. As far as it goes: a
// solid-state disk, or a file system that copies what it writes, keeps the old blocks for a while.
class Remains {
public:
    explicit Remains(const fs::path& file) : descriptor_(::open(file.c_str(), O_WRONLY | O_CLOEXEC)) {}
    Remains(const Remains&) = delete;
    Remains& operator=(const Remains&) = delete;
    ~Remains() {
        if (descriptor_ >= 0)
            ::close(descriptor_);
    }

    void overwrite() const {
        if (struct stat status{}; ::fstat(descriptor_, &status) != 0 || status.st_nlink > 0)
            return; // another name for the same file is somebody's own copy
        constexpr std::array<char, 65536> zeros{};
        auto left = ::lseek(descriptor_, 0, SEEK_END);
        ::lseek(descriptor_, 0, SEEK_SET);
        while (left > 0) {
            const auto written =
                ::write(descriptor_, zeros.data(), std::min<std::size_t>(zeros.size(), static_cast<std::size_t>(left)));
            if (written <= 0)
                return;
            left -= written;
        }
        ::fsync(descriptor_);
    }

private:
    int descriptor_;
};

// Everything, the search index and the triggers too, through SQLCipher's own export.
void writeWith(const Passphrase& fresh, Database& database, const fs::path& unfinished) {
    Query(database, "ATTACH ? AS fresh KEY ?").with(unfinished.string(), fresh.value_or(SecretText())).run();
    if (fresh)
        database.execute(cipherFormat("fresh"));
    database.execute("PRAGMA foreign_keys=OFF; SELECT sqlcipher_export('fresh')");
    for (const std::string pragma : {"user_version", "application_id"})
        database.execute("PRAGMA fresh." + pragma + "=" + std::to_string(database.number("PRAGMA main." + pragma)));
    database.execute("DETACH fresh");
}

} // namespace

void clearUnfinishedChange(const fs::path& notebook) {
    std::error_code none;
    const auto unfinished = unfinishedOf(notebook);
    fs::remove(unfinished, none);
    fs::remove(unfinished.string() + "-journal", none);
}

fs::path changePassword(const fs::path& path, const Passphrase& old, const Passphrase& fresh, const fs::path& folder,
                        Instant now, const Progress& progress) {
    const auto notebook = followed(path);
    if (!canEncrypt())
        throw Error(Error::Kind::NoEncryption, notebook.string());
    if (kindOfFile(notebook) == FileKind::Missing)
        throw Error(Error::Kind::FileMissing, notebook.string());
    const FileLock lock(notebook);
    clearUnfinishedChange(notebook);
    const auto unfinished = unfinishedOf(notebook);
    const auto kind = kindOfFile(notebook);
    if (kind == FileKind::Other) // for the disk does not give it just now: it was open before. What is overwritten
                                 // below must be in the clear for sure
        throw Error(Error::Kind::CannotOpen, notebook.string());
    const bool wasEncrypted = kind == FileKind::Encrypted;
    const BackupShelf shelf{folder, notebook.stem().string()};
    fs::path kept;
    try {
        auto database = openNotebookFile(notebook, old, Access::ReadWrite, [&](Database& older) {
            makeBackup(older, notebook, wasEncrypted ? old : Passphrase{}, shelf, BackupCause::Update, now);
        });
        database.heed(progress);
        if (wasEncrypted)
            kept = makeBackup(database, notebook, old, shelf, BackupCause::Password, now, progress);
        makePrivateFile(unfinished);
        writeWith(fresh, database, unfinished);
        syncToDisk(unfinished);
        insistOnWholeCopy(unfinished, fresh, database, progress);
        progress.goOn();
        progress.finish();
    } catch (...) {
        clearUnfinishedChange(notebook);
        throw;
    }
    const Remains remains(notebook);
    try {
        giveName(unfinished, notebook);
    } catch (...) {
        clearUnfinishedChange(notebook);
        throw;
    }
    // Until the folder knows of the new file, a power cut may bring the old one back: it must still be whole then.
    if (syncFolderOf(notebook) && !wasEncrypted)
        remains.overwrite();
    clearUnfinishedChange(notebook);
    return kept;
}

} // namespace alongside
