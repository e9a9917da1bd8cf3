#pragma once

#include "exchange/archive_coming.h"
#include "exchange/archive_import.h"

#include <array>
#include <variant>
#include <vector>

namespace alongside {

// What would come of the records of one kind.
struct PartComing {
    ArchivePart part{};
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int kept = 0;      // as they are here, because that is newer
    int wentAlong = 0; // into the bin with their teacher; the notebook's own too

    bool operator==(const PartComing&) const = default;
};

// What would come of an archive, before anything is written.
struct ArchivePreview {
    ArchiveOrigin origin;
    std::vector<PartComing> parts; // of which it holds something, or which it touches
    int holds = 0;                 // that would come
    bool changesSettings = false;
    bool changesCalendar = false;
    bool changesTemplates = false;
    bool isIntoEmpty = false;
    bool isOneStep = true; // of undo; else it clears the history
    ImportReport report{}; // as importArchive then gives it, but for the backup
    int kept() const;      // of report.unchanged
    bool changesAny() const;

    bool operator==(const ArchivePreview&) const = default;
};

// Why nothing of an archive can come.
struct ArchiveRefused {
    std::vector<Refusal> first; // fifty at most
    std::size_t count = 0;      // of all
};

// What importArchive would do. Writes nothing. Throws Stopped.
std::variant<ArchivePreview, ArchiveRefused> previewArchive(const Notebook& notebook, const ImportBytes& archive);

// The same of an archive that was read and checked already.
ArchivePreview previewOf(ComingArchive& coming, const Notebook& notebook);

} // namespace alongside
