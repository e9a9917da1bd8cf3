#include "faults/failing_drill.h"

#include "faults/failing_disk.h"
#include "kill/deeds.h"
#include "store/backups/make_backup.h"
#include "store/error.h"
#include "store/notebook.h"
#include "support/temporary_folder.h"

#include <string>

namespace alongside {
namespace {

bool staysSound(const BackupShelf& shelf) {
    const auto backups = backupsOn(shelf);
    return backups.size() == 1 && backups.front().isSound;
}

} // namespace

Tally drillOnFailingDisk(const Passphrase& key, int stride) {
    const TemporaryFolder folder;
    const auto file = folder / "mine.alongside";
    const auto shelf = shelfOf(file);
    std::filesystem::path backup;
    {
        auto notebook = Notebook::create(file, key, clockOfDeeds());
        notebook.keepDraft("meeting 1", std::string(100'000, 'x')); // over many pages
        backup = notebook.backUp(BackupCause::Asked);
    }
    Tally tally;
    FailingDisk disk(folder.path());
    for (const auto fault : {DiskFault::ErrorOnce, DiskFault::ErrorFromThenOn})
        for (int operation = 0; tally.wrong.empty(); operation += stride) {
            disk.failAt(operation, fault);
            try {
                drill(shelf, backup, key, clockOfDeeds().now());
            } catch (const Error&) {
                // It says that it could not look.
            }
            disk.heal();
            if (!disk.failed())
                break;
            ++tally.times;
            if (!staysSound(shelf))
                tally.wrong =
                    "a good backup counts as damaged after operation " + std::to_string(operation) + " failed";
        }
    return tally;
}

} // namespace alongside
