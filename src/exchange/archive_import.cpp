#include "exchange/archive_import.h"

#include "exchange/archive_merge.h"
#include "exchange/archive_preview.h"
#include "exchange/json_reader.h"
#include "store/backups/backup_name.h"
#include "store/error.h"

#include <fstream>

namespace alongside {

namespace fs = std::filesystem;

std::string readImportFile(const fs::path& file) {
    std::error_code failure;
    if (!fs::exists(file, failure))
        throw Error(Error::Kind::FileMissing, file.string());
    std::ifstream stream(file, std::ios::binary);
    if (!stream || !fs::is_regular_file(file, failure))
        throw Error(Error::Kind::CannotOpen, file.string());
    const auto size = fs::file_size(file, failure);
    if (size > kLargestImport)
        throw Error(Error::Kind::BadImport, "/ (line 1): is larger than 64 MB");
    std::string content(static_cast<std::size_t>(size), '\0');
    stream.read(content.data(), static_cast<std::streamsize>(content.size()));
    if (static_cast<std::size_t>(stream.gcount()) != content.size())
        throw Error(Error::Kind::CannotOpen, file.string());
    return content;
}

ImportReport importArchive(Notebook& notebook, std::string_view text) {
    const auto& progress = notebook.progress();
    Refusals refusals;
    const auto root = readJson(text, refusals, progress);
    refusals.throwIfAny();
    ComingArchive coming(root, notebook);
    coming.check();
    const auto records = static_cast<std::int64_t>(coming.count());
    progress.begin(Stage::Check, records);
    const bool isOneStep = coming.isIntoEmpty() ? coming.count() <= kMostRecordsToUndo // all of them are added
                                                : previewOf(coming, notebook).isOneStep;
    fs::path backup;
    if (!coming.isIntoEmpty())
        backup = notebook.backUp(BackupCause::Import);
    ImportReport report;
    progress.begin(Stage::Work, records);
    const auto write = [&](Tables& t) { report = merge(coming, t, notebook.now()); };
    const auto writeToTheEnd = [&](Tables& t) {
        write(t);
        progress.begin(Stage::Finish);
    };
    if (isOneStep)
        notebook.perform(Op::Import, writeToTheEnd);
    else if (coming.isIntoEmpty())
        notebook.performIntoEmpty(Op::Import, write);
    else
        notebook.performLarge(Op::Import, writeToTheEnd);
    report.backup = backup;
    return report;
}

} // namespace alongside
