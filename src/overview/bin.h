#pragma once

#include "domain/date.h"
#include "store/tables.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace alongside {

// What can rest in the bin; a record may be of use only while those of an earlier kind are there.
enum class BinKind {
    Teacher,
    School,
    Meeting,
    NextStep,
    Win,
    Agreement,
    Cycle,
    Checklist,
    Pulse,
    Reflection,
    Tool,
    Move,
    Colleague
};

// One record in the bin, as far as it takes to name it.
struct BinRecord {
    BinKind kind = BinKind::Teacher;
    std::int64_t id = 0;
    std::string words;      // a name, a goal, what was promised; empty where its day names it
    std::optional<Date> on; // of a meeting, a checklist's first day, ...
    int version = 0;        // of an agreement
    std::vector<TeacherId> teachers{};

    bool operator==(const BinRecord&) const = default;
};

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

// What is still there and about nobody but this teacher in the bin, as an archive that contradicts itself leaves it.
std::vector<BinRecord> leftOf(const Tables& tables, TeacherId teacher);

// All that is gone when these entries are: their records, and those in other entries that cannot be without them.
std::vector<BinRecord> goneWith(const std::vector<BinEntry>& bin, const std::vector<BinEntry>& entries);

} // namespace alongside
