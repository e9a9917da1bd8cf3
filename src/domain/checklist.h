#pragma once

#include "domain/id.h"
#include "domain/problem.h"
#include "domain/record_stamp.h"
#include "domain/words.h"

#include <optional>
#include <string>
#include <vector>

namespace alongside {

// The three strategies of the relational trust checklist.
enum class Strategy { Celebrate, Dependable, Empathy };

template <>
struct Words<Strategy> {
    static constexpr std::array<std::string_view, 3> list{"celebrate", "dependable", "empathy"};
};

// A tick of the checklist.
enum class TickState { Done, NotYet, NotFitting };

template <>
struct Words<TickState> {
    static constexpr std::array<std::string_view, 3> list{"done", "not-yet", "not-fitting"};
};

// One item of a period, in the words that it had then.
struct ChecklistItem {
    std::string code;
    std::string text;
    Strategy strategy = Strategy::Celebrate;
    TickState state = TickState::NotYet;
    std::string note;
    std::optional<Date> changedOn;

    bool operator==(const ChecklistItem&) const = default;
};

// The relational trust checklist of one teacher for one period, as a rule a calendar month.
struct Checklist {
    ChecklistId id;
    RecordStamp stamp;
    TeacherId teacher;
    DateSpan period;
    std::string note;
    std::vector<ChecklistItem> items;

    bool operator==(const Checklist&) const = default;
};

enum class ChecklistField { From, Until, Note, Items, ItemCode, ItemText, ItemNote };

Problems<ChecklistField> problemsIn(const Checklist& checklist);

} // namespace alongside
