#pragma once

#include "power/careless_disk.h"
#include "power/recording_disk.h"
#include "store/database.h"
#include "support/whole_notebook.h"

#include <filesystem>
#include <string>
#include <vector>

namespace alongside {

// A coach's deeds on an empty notebook: what the disk was asked, and what the notebook must hold after each.
struct Recording {
    DiskContent before; // with the empty notebook
    std::vector<DiskStep> steps;
    std::vector<WholeNotebook> after; // the n-th: after n deeds
};

// Does the deeds through the real core in a file of this name in an empty folder, which is opened anew now and then.
// Throws logic_error where what was recorded does not make what is in the folder then: something was not heard.
Recording recordDeeds(const std::filesystem::path& folder, const char* name, const Passphrase& passphrase, int deeds,
                      Care care);

// Throws logic_error where the steps do not make of `before` what is in the folder.
void insistOnAll(const DiskContent& before, const std::vector<DiskStep>& steps, const std::filesystem::path& folder);

} // namespace alongside
