#include "cli/commands.h"
#include "cli/opening.h"
#include "cli/password.h"
#include "cli/wording.h"
#include "exchange/archive_import.h"
#include "exchange/leaving/archive_leaving.h"
#include "store/error.h"
#include "store/notebook_file.h"

#include <iostream>

namespace alongside::cli {

int importInto(const Arguments& arguments, const Clock& clock) {
    const std::filesystem::path file = arguments.file(1);
    const auto archive = ImportBytes::ofFile(arguments.file(0));
    ImportReport report;
    if (kindOfFile(file) == FileKind::Missing) {
        makeNotebook(arguments, file, clock, [&](Notebook& notebook) { report = importArchive(notebook, archive); });
    } else {
        auto notebook = Notebook::open(file, passwordFor(file, arguments), clock);
        report = importArchive(notebook, archive);
    }
    if (!report.backup.empty())
        std::cerr << "alongside-cli: the notebook as it was before is kept in " << report.backup.string() << '\n';
    if (report.wentAlong > 0)
        std::cerr << "alongside-cli: records that went into the bin with their teacher: " << report.wentAlong << '\n';
    std::cout << "{\"added\": " << report.added << ", \"changed\": " << report.changed
              << ", \"unchanged\": " << report.unchanged << "}\n";
    return 0;
}

// It opens the notebook for writing, because nothing leaves without its line in the trail.
int exportFrom(const Arguments& arguments, const Clock& clock) {
    const std::filesystem::path file = arguments.file(0);
    const auto privacy = arguments.has("--with-private") ? Privacy::WithPrivate : Privacy::WithoutPrivate;
    try {
        auto notebook = Notebook::open(file, passwordFor(file, arguments), clock);
        if (const auto archive = arguments.option("-o"))
            letArchiveLeave(notebook, *archive, privacy);
        else
            letArchiveLeave(notebook, std::cout, privacy);
    } catch (const Error& error) {
        if (error.kind() != Error::Kind::ReadOnly)
            throw;
        std::cerr << "alongside-cli: " << textOf(error)
                  << "; what is exported gets a line in the notebook's trail first, so nothing was exported\n";
        return 1;
    }
    return 0;
}

} // namespace alongside::cli
