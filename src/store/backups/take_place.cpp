#include "store/backups/take_place.h"

#include "store/error.h"
#include "store/notebook_file.h"
#include "store/rescue/keep_damaged.h"

#include <cerrno>
#include <fstream>
#include <vector>

namespace alongside {

namespace fs = std::filesystem;

fs::path besideFor(const fs::path& notebook) {
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
    errno = 0;
    while (source.read(bytes.data(), static_cast<std::streamsize>(bytes.size())), source.gcount() > 0) {
        target.write(bytes.data(), source.gcount());
        progress.went(source.gcount());
    }
    if (!source.eof() || !target.flush())
        throw Error(errno == ENOSPC ? Error::Kind::DiskFull : Error::Kind::CannotSave, to.string());
    target.close();
    syncToDisk(to);
}

void takePlace(const fs::path& finished, const fs::path& notebook) {
    std::error_code failure;
    if (fs::remove(journalOf(notebook), failure))
        syncFolderOf(notebook);
    giveName(finished, notebook);
    syncFolderOf(notebook);
}

void clearUnfinishedRestore(const fs::path& notebook) {
    std::error_code none;
    const auto unfinished = besideFor(notebook).string();
    for (const char* part : {"", "-journal", ".rescue", ".rescue-journal", ".rescue.new", ".rescue.new-journal"})
        fs::remove(unfinished + part, none);
    for (const auto& kept : keptDamaged(notebook))
        takeBackDamaged(notebook, kept);
}

} // namespace alongside
