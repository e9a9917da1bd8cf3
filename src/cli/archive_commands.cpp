#include "cli/commands.h"
#include "cli/opening.h"
#include "cli/password.h"
#include "exchange/archive_export.h"
#include "exchange/archive_import.h"
#include "store/notebook_file.h"

#include <iostream>

namespace alongside::cli {

int importInto(const Arguments& arguments, const Clock& clock) {
    const std::filesystem::path file = arguments.file(1);
    const auto archive = readImportFile(arguments.file(0));
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

int exportFrom(const Arguments& arguments, const Clock& clock) {
    const auto notebook = openToRead(arguments, arguments.file(0), clock);
    const auto privacy = arguments.has("--with-private") ? Privacy::WithPrivate : Privacy::WithoutPrivate;
    if (const auto file = arguments.option("-o"))
        exportArchiveTo(*file, notebook, privacy);
    else
        exportArchive(notebook, privacy, std::cout);
    return 0;
}

} // namespace alongside::cli
