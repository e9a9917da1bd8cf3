#pragma once

#include "store/notebook.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace alongside {

// A notebook with a few deeds on disk, and what a work needs beside it.
struct Desk {
    std::filesystem::path file;
    std::filesystem::path backup; // of fewer deeds
    std::string archive;          // of other deeds
    Passphrase key;
    std::optional<Notebook> notebook; // while it is open

    std::filesystem::path shelf() const;
    void open();
};

// Something that is done to a notebook, in whole or not at all.
struct Work {
    const char* name;
    bool needsOpen = false;        // else it is done to the closed file, and opens what came of it
    bool changesWholeFile = false; // worth being killed in the middle
    bool needsEncryption = false;
    void (*prepare)(Desk&) = nullptr; // done before, and never disturbed
    void (*act)(Desk&) = nullptr;
    enum class Leaves { Nothing, Copy, CopyAsItWas, DamagedFile } leaves = Leaves::Nothing; // beside what is new
};

// Opening, deeds, undo, search, draft, backup, import, restore, an older notebook that climbs, a password that is set,
// changed and taken away, and the two ways to put something in the place of a damaged notebook.
const std::vector<Work>& allWorks();

// A planted fault: a restoring that writes over the notebook, page by page.
Work carelessRestore();

// Keys as they stand in place of a password, so that no time goes into deriving them.
Passphrase firstKey();
Passphrase secondKey();

// Makes the notebook of a desk, its backup and its archive in a folder that is empty.
Desk setUpDesk(const std::filesystem::path& folder, const Passphrase& key);

} // namespace alongside
