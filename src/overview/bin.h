#pragma once

#include "overview/bin_record.h"

#include <map>
#include <optional>
#include <vector>

namespace alongside {

// Why an entry cannot come back yet.
enum class Obstacle {
    TeacherInBin, // of something of theirs that was removed before they were
    VersionTaken  // the teacher has another agreement of that version by now
};

// What one deed removed: first what it was about, then what went along. With a teacher stands also what is left of
// them, so that nobody is deleted for good without it.
struct BinEntry {
    Instant removedAt{};
    std::vector<BinRecord> records;
    std::optional<Obstacle> obstacle{};

    bool operator==(const BinEntry&) const = default;
};

// Newest first.
std::vector<BinEntry> binOf(const Tables& tables);

std::optional<BinEntry> binEntry(const Tables& tables, Instant removedAt);

// How many of each kind went along when this teacher, who is in the bin, was removed. The bin itself is not read.
std::map<BinKind, int> goneAlongWith(const Tables& tables, TeacherId teacher);

// What is still there and about nobody but this teacher in the bin, as an archive that contradicts itself leaves it.
std::vector<BinRecord> leftOf(const Tables& tables, TeacherId teacher);

// When the first of these records was written.
std::optional<Instant> writtenSince(const Tables& tables, const std::vector<BinRecord>& records);

// All that is gone when these entries are: their records, and those in other entries that cannot be without them.
std::vector<BinRecord> goneWith(const std::vector<BinEntry>& bin, const std::vector<BinEntry>& entries);

} // namespace alongside
