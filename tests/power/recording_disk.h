#pragma once

#include "disk/disk_calls.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace alongside {

// One change that was asked of the disk, or a sync, which makes what was asked before survive a power cut: that of a
// file its content, that of a folder the names in it. A file is a number, whatever names it has.
struct DiskStep {
    enum class Kind { Name, Rename, Unname, MakeFolder, Write, Cut, Sync, SyncFolder };
    Kind kind = Kind::Write;
    int file = 0;
    std::string name{};  // within the folder that is recorded
    std::string fresh{}; // of Rename
    std::int64_t at = 0; // of Write: where; of Cut: the new size
    std::string bytes{};
    int acknowledged = 0; // deeds that the program had said were done when it asked
};

// What a disk holds: which folders there are, which names the files have, and what is in them.
struct DiskContent {
    std::set<std::string> folders;
    std::map<std::string, int> names;
    std::map<int, std::string> files;
};

// While it lives, all that the core, the standard library and SQLite ask of the disk within the folder is done and
// recorded. One at a time.
class RecordingDisk : public DiskWatch {
public:
    explicit RecordingDisk(const std::filesystem::path& folder);
    RecordingDisk(const RecordingDisk&) = delete;
    RecordingDisk& operator=(const RecordingDisk&) = delete;
    ~RecordingDisk() override;

    void acknowledge() { ++acknowledged_; } // one more deed is said to be done
    const DiskContent& before() const { return before_; }
    const std::vector<DiskStep>& steps() const { return steps_; }

    void done(const DiskCall& call) override;

private:
    void opened(const DiskCall& call);
    std::string within(const std::string& path) const;
    void record(DiskStep step);

    std::string folder_;
    DiskContent before_;
    std::map<std::string, int> names_; // by now
    std::set<std::string> folders_;
    std::map<int, int> openAs_; // the file of a descriptor
    int files_ = 0;
    int acknowledged_ = 0;
    std::vector<DiskStep> steps_;
};

} // namespace alongside
