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

BinRecord briefOf(const Teacher& record);
BinRecord briefOf(const School& record);
BinRecord briefOf(const Contact& record);
BinRecord briefOf(const NextStep& record);
BinRecord briefOf(const Win& record);
BinRecord briefOf(const Agreement& record);
BinRecord briefOf(const Cycle& record);
BinRecord briefOf(const Checklist& record);
BinRecord briefOf(const Pulse& record);
BinRecord briefOf(const Reflection& record);
BinRecord briefOf(const Tool& record);
BinRecord briefOf(const Move& record);
BinRecord briefOf(const Coach& record);

} // namespace alongside
