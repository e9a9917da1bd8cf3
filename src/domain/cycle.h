#pragma once

#include "domain/id.h"
#include "domain/problem.h"
#include "domain/record_stamp.h"
#include "domain/words.h"

#include <optional>
#include <string>
#include <vector>

namespace alongside {

// The coaching model that names a cycle's phases.
enum class CycleModel { Impact, BeforeDuringAfter, Own };

template <>
struct Words<CycleModel> {
    static constexpr std::array<std::string_view, 3> list{"impact", "before-during-after", "own"};
};

// A stage of a cycle.
struct Phase {
    std::string name;
    Date from{};
    std::optional<Date> until;

    bool operator==(const Phase&) const = default;
};

// A bounded partnership on one goal, usually four to eight weeks.
struct Cycle {
    CycleId id;
    RecordStamp stamp;
    TeacherId teacher;
    CycleModel model = CycleModel::Impact;
    std::string goal;
    std::string studentsWill;
    Date startedOn{};
    std::optional<Date> endedOn;
    std::vector<Phase> phases;

    bool operator==(const Cycle&) const = default;
};

// From its first day to its last; without a last one it goes on.
bool runsOn(const Cycle& cycle, Date day);

// Where a cycle stands today. One that was closed today is over, though today's meetings are still of its days.
enum class CycleStanding { Coming, Running, Over };

CycleStanding standingOf(const Cycle& cycle, Date today);

enum class CycleField { Goal, StudentsWill, StartedOn, EndedOn, PhaseName, PhaseFrom, PhaseUntil };

Problems<CycleField> problemsIn(const Cycle& cycle);

} // namespace alongside
