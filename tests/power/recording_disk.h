#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace alongside {

enum class OnDisk { Notebook, Journal, Other };

// One thing that SQLite asked of the disk: files are made and deleted in their folder, and a sync of either makes what
// was asked of it before survive a power cut.
struct DiskStep {
    enum class Kind { Create, Delete, Write, Truncate, Sync, SyncFolder };
    Kind kind = Kind::Write;
    OnDisk file = OnDisk::Notebook;
    std::int64_t at = 0; // of Write: where; of Truncate: the new size
    std::string bytes;
    int acknowledged = 0; // deeds that the program had said were saved when it asked
};

// How careful SQLite is: as the core sets it, or secretly less while it tells the core that all is as it should be.
enum class Care { AsSet, Normal, Off };

// While it lives, everything SQLite does to a notebook, its journal and any other file is done and recorded. One at a
// time.
class RecordingDisk {
public:
    explicit RecordingDisk(Care care);
    RecordingDisk(const RecordingDisk&) = delete;
    RecordingDisk& operator=(const RecordingDisk&) = delete;
    ~RecordingDisk();

    void acknowledge(); // one more deed is said to be saved
    const std::vector<DiskStep>& steps() const;
};

} // namespace alongside
