#pragma once

#include "power/recording_disk.h"

#include <array>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace alongside {

// What is found on the disk after a power cut.
struct FoundOnDisk {
    std::string notebook;
    std::string journal;
    bool hasJournal = false;
};

// A disk that keeps what was synced and may do with the rest what it likes: of each write keep all, nothing or some of
// its sectors of 512 bytes, of each change of a file's size or of the folder all or nothing.
class CutDisk {
public:
    explicit CutDisk(std::string notebook);

    void take(const DiskStep& step); // the power held on until after this one

    // A state that this moment can leave and that was not yet asked for; false when chance finds no other one. Of
    // four, one has everything and one nothing of what waits for a sync.
    bool cut(std::mt19937& chance, FoundOnDisk& found);

private:
    void settle(DiskStep::Kind kind, OnDisk file);

    FoundOnDisk durable_;
    std::vector<const DiskStep*> waiting_; // the steps that `take` was given, which must outlive this
    std::set<std::string> asked_;
};

} // namespace alongside
