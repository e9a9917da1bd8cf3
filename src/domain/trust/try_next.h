#pragma once

#include "domain/trust/communicative.h"
#include "domain/trust/indicator.h"
#include "domain/trust/relational.h"

#include <span>

namespace alongside {
namespace trust {

// Why something is suggested, the most pressing first.
enum class TryRule { OverduePromise, UnaskedVisit, AskAbout, StartAgreement, CheckIn, NeedsCare, TellWin };

// What a suggestion rests on.
using About = std::variant<Entry, Dimension, Indicator>;

// One thing to try next, with its evidence: the promise, visit or win, the dimension to ask about, the last meeting
// (or, where there is none, the teacher) to check in after, the teacher to start an agreement with, the count that
// needs care.
struct Suggestion {
    TryRule rule = TryRule::OverduePromise;
    About about;

    bool operator==(const Suggestion&) const = default;
};

inline constexpr std::size_t kMostSuggestions = 3;

// The rules read what the evaluation has found so far. Each speaks once, but for the counts that need care.
struct Findings {
    const Communicative& communicative;
    const Relational& relational;
    std::span<const OverduePromise> overdue;       // the longest first
    std::span<const Dimension> askAbout;           // in the order of the dimensions
    std::span<const Indicator> countsThatNeedCare; // in the order in which they are shown
};

std::vector<Suggestion> suggestionsFrom(const View& view, const Findings& findings);

} // namespace trust

template <>
struct Words<trust::TryRule> {
    static constexpr std::array<std::string_view, 7> list{
        "overdue-promise", "unasked-visit", "ask-about", "start-agreement", "check-in", "needs-care", "tell-win"};
};

} // namespace alongside
