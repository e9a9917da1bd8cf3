#pragma once

#include "power/recording_disk.h"

#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace alongside {

// A disk that keeps what was synced and may do with the rest what it likes: of each write keep all, nothing or some of
// its sectors of 512 bytes, of each change of a file's size or of a name all or nothing.
class CutDisk {
public:
    explicit CutDisk(DiskContent before) : durable_(std::move(before)) {}

    void take(const DiskStep& step); // the power held on until after this one

    // A state that this moment can leave and that no moment with as many acknowledged deeds left before; false when
    // chance finds no other one. Of four, one has everything and one nothing of what waits for a sync.
    bool cut(std::mt19937& chance, int acknowledged, DiskContent& found);

    DiskContent withAll() const; // that waits for a sync

private:
    void settle(const DiskStep& sync);
    std::string fates(std::mt19937& chance) const; // of each step that waits, and of each sector of a torn write
    DiskContent after(const std::string& fates) const;

    DiskContent durable_;
    std::vector<const DiskStep*> waiting_; // the steps that `take` was given, which must outlive this
    std::set<std::string> asked_;          // of this moment
    std::set<std::pair<int, std::size_t>> left_;
};

// What can be reached by its names: of a file in a folder that is not there, nothing.
std::map<std::string, std::string> filesOn(const DiskContent& disk);

} // namespace alongside
