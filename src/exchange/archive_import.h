#pragma once

#include "exchange/import_bytes.h"
#include "store/notebook.h"

#include <cstddef>
#include <filesystem>

namespace alongside {

// What an import did, in records; the settings and the calendar count as one each.
struct ImportReport {
    int added = 0;
    int changed = 0;
    int unchanged = 0;                 // or kept, because the notebook's is newer
    int wentAlong = 0;                 // into the bin, with the teacher who is there
    std::filesystem::path backup = {}; // made before; empty where there was nothing to lose

    bool operator==(const ImportReport&) const = default;
};

// An import that writes more than this clears the history instead of being one step of undo.
inline constexpr std::size_t kMostRecordsToUndo = 2'000;

// Brings an archive (docs/file-format.md) into a notebook, in one transaction, and merges by id: a record that changed
// later replaces, an older one is kept. Two things are never overwritten: whose notebook it is, and the private note of
// a contact by an archive that was made without what is private. What is left of a teacher whom the archive or the
// notebook has in the bin goes there too, as when the teacher is removed. A notebook on disk that has records is backed
// up beside itself first. Throws Error::BadImport, with every refusal on a line of its own; then nothing was imported.
// Throws Stopped where it was to stop. What would come of it says previewArchive (archive_preview.h).
ImportReport importArchive(Notebook& notebook, const ImportBytes& archive);

} // namespace alongside
