#include "exchange/archive_import.h"

#include "exchange/archive_holds.h"
#include "exchange/archive_merge.h"
#include "exchange/archive_preview.h"
#include "store/backups/backup_name.h"

namespace alongside {

namespace fs = std::filesystem;

namespace {

bool isOneStep(ComingArchive& coming, const Notebook& notebook) {
    if (!coming.isIntoEmpty())
        return previewOf(coming, notebook).isOneStep;
    auto added = coming.count(); // all of them
    eachNewHold(coming, notebook.read(), [&](const Hold&) { ++added; });
    return added <= kMostRecordsToUndo;
}

} // namespace

ImportReport importArchive(Notebook& notebook, const ImportBytes& archive) {
    const auto& progress = notebook.progress();
    ComingArchive coming(archive, notebook);
    coming.check();
    const auto records = static_cast<std::int64_t>(coming.count());
    progress.begin(Stage::Check, records);
    const bool canUndo = isOneStep(coming, notebook);
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
    if (canUndo)
        notebook.perform(Op::Import, writeToTheEnd);
    else if (coming.isIntoEmpty())
        notebook.performIntoEmpty(Op::Import, write);
    else
        notebook.performLarge(Op::Import, writeToTheEnd);
    report.backup = backup;
    return report;
}

} // namespace alongside
