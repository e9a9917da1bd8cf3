#include "store/rescue/keep_damaged.h"

#include "store/backups/take_place.h"
#include "store/error.h"
#include "store/notebook_file.h"
#include "store/place/name_beside.h"

#include <fstream>

namespace alongside {
namespace {

namespace fs = std::filesystem;

void giveSecondName(const fs::path& file, const fs::path& name, const Progress& progress) {
    std::error_code failure;
    fs::create_hard_link(file, name, failure);
    if (failure)
        copyBytes(file, name, progress);
}

} // namespace

fs::path keepDamaged(const fs::path& notebook, Date today, const Progress& progress) {
    const auto kept = nameBeside(notebook, kDamagedBeside, today);
    progress.begin(Stage::Copy);
    std::error_code none;
    try {
        giveSecondName(notebook, kept, progress);
        if (fs::file_size(journalOf(notebook), none) > 0 && !none)
            giveSecondName(journalOf(notebook), journalOf(kept), progress);
        syncToDisk(kept);
    } catch (...) {
        fs::remove(kept, none);
        fs::remove(journalOf(kept), none);
        throw;
    }
    return kept;
}

void takeBackDamaged(const fs::path& notebook, const fs::path& kept) {
    std::error_code none;
    if (!fs::equivalent(notebook, kept, none))
        return;
    fs::remove(journalOf(kept), none);
    fs::remove(kept, none);
}

std::vector<fs::path> keptDamaged(const fs::path& notebook) {
    return namedBeside(notebook, kDamagedBeside);
}

void letGoDamaged(const fs::path& kept) {
    std::error_code failure;
    fs::remove(kept, failure);
    if (failure)
        throw Error(Error::Kind::CannotSave, kept.string() + ": " + failure.message());
    fs::remove(journalOf(kept), failure);
    fs::remove(reportBeside(kept), failure);
}

fs::path reportBeside(const fs::path& kept) {
    return fs::path(kept).replace_extension(".txt");
}

void writeReport(const fs::path& kept, const std::string& words) {
    const auto path = reportBeside(kept);
    makePrivateFile(path);
    std::ofstream stream(path, std::ios::binary);
    if (!(stream << words).flush())
        throw Error(Error::Kind::CannotSave, path.string());
}

} // namespace alongside
