#pragma once

#include "power/recording_disk.h"
#include "store/database.h"
#include "support/whole_notebook.h"

#include <filesystem>
#include <string>
#include <vector>

namespace alongside {

// A coach's deeds on an empty notebook: what the disk was asked, and what the notebook must hold after each.
struct Recording {
    std::string before;               // the file of the empty notebook, which is on the disk
    std::vector<DiskStep> steps;      // of all deeds
    std::vector<WholeNotebook> after; // the n-th: after n deeds
};

// Does the deeds through the real core in a file at `file`, which is opened anew now and then.
Recording recordDeeds(const std::filesystem::path& file, const Passphrase& passphrase, int deeds, Care care);

} // namespace alongside
