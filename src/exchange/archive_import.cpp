#include "exchange/archive_import.h"

#include "exchange/archive_merge.h"
#include "exchange/json_reader.h"
#include "store/error.h"

#include <fstream>
#include <sstream>

namespace alongside {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostRecordsToUndo = 2'000;

} // namespace

std::string readImportFile(const fs::path& file) {
    std::error_code failure;
    if (!fs::exists(file, failure))
        throw Error(Error::Kind::FileMissing, file.string());
    std::ifstream stream(file, std::ios::binary);
    if (!stream || !fs::is_regular_file(file, failure))
        throw Error(Error::Kind::CannotOpen, file.string());
    if (fs::file_size(file, failure) > kLargestImport)
        throw Error(Error::Kind::BadImport, "/ (line 1): is larger than 64 MB");
    std::ostringstream content;
    content << stream.rdbuf();
    return std::move(content).str();
}

ImportReport importArchive(Notebook& notebook, std::string_view text) {
    Refusals refusals;
    const auto root = readJson(text, refusals);
    refusals.throwIfAny();
    ArchiveMerge merge(root, notebook);
    merge.check();
    fs::path backup;
    if (!merge.intoEmpty() && !notebook.file().empty())
        backup = notebook.backUp(notebook.file().parent_path());
    ImportReport report;
    if (merge.count() > kMostRecordsToUndo)
        notebook.performLarge(Op::Import, [&](Tables& t) { report = merge.into(t); });
    else
        notebook.perform(Op::Import, [&](Tables& t) { report = merge.into(t); });
    report.backup = backup;
    return report;
}

} // namespace alongside
