#include "cli/commands.h"
#include "cli/opening.h"
#include "cli/password.h"
#include "store/backups/backup_preview.h"
#include "store/backups/restore_backup.h"
#include "store/error.h"

#include <iostream>

namespace alongside::cli {
namespace {

namespace fs = std::filesystem;

void print(const char* which, const fs::path& file, const BackupPreview& preview) {
    std::cout << which << ": " << file.string() << "\n  last changed "
              << (preview.newest ? toText(*preview.newest) : "never") << "; teachers " << preview.teachers
              << ", meetings " << preview.meetings << ", next steps " << preview.nextSteps << ", wins " << preview.wins
              << ", agreements " << preview.agreements << ", cycles " << preview.cycles << ", reflections "
              << preview.reflections << '\n';
}

// The notebook may be damaged, missing, or have another password: that is what backups are for.
void printNow(const fs::path& notebook, const Passphrase& key) {
    try {
        print("notebook", notebook, previewOf(notebook, key));
    } catch (const Error& error) {
        std::cout << "notebook: " << notebook.string() << "\n  cannot be read: " << error.detail() << '\n';
    }
}

} // namespace

int backup(const Arguments& arguments, const Clock& clock) {
    const auto notebook = openToRead(arguments, arguments.file(0), clock);
    std::cout << notebook.backUp(arguments.file(1)).string() << '\n';
    return 0;
}

int restore(const Arguments& arguments, const Clock& clock) {
    const fs::path backup = arguments.file(0), notebook = arguments.file(1);
    const auto password = passwordFor(backup, arguments);
    print("backup", backup, previewOf(backup, password));
    printNow(notebook, password);
    if (!arguments.has("--replace")) {
        std::cout << "nothing was changed; --replace puts the backup in the notebook's place\n";
        return 0;
    }
    const auto kept = restoreBackup(notebook, password, backup, password, clock.now());
    std::cout << "restored";
    if (!kept.empty())
        std::cout << "; the notebook as it was is kept in " << kept.string();
    std::cout << '\n';
    return 0;
}

} // namespace alongside::cli
