#pragma once

#include "domain/dimension.h"
#include "domain/words.h"

namespace alongside {
namespace trust {

// Every practice and fact that the evaluation shows, by dimension and in the order in which they are shown.
enum class Indicator {
    AgreementInForce,
    SummarySent,
    ClearEnding,
    ChangesToldAhead,
    ReadBack,
    PromisesCommunicative,
    Rhythm,
    AppointmentsKept,
    WinsTold,
    WelcomePresence,
    CameBack,
    PromisesRelational,
    Checklist,
    TheyCame,
    PromisesCompetence,
    OldestOpen,
    Fitted,
    TiedToGoal,
    HandsOn,
    LookedBack,
    Grounded,
    OfferedAhead
};

constexpr Dimension dimensionOf(Indicator indicator) {
    if (indicator < Indicator::Rhythm)
        return Dimension::Communicative;
    return indicator < Indicator::PromisesCompetence ? Dimension::Relational : Dimension::Competence;
}

} // namespace trust

template <>
struct Words<trust::Indicator> {
    static constexpr std::array<std::string_view, 22> list{"agreement_in_force",
                                                           "summary_sent",
                                                           "clear_ending",
                                                           "changes_told_ahead",
                                                           "read_back",
                                                           "promises_communicative",
                                                           "rhythm",
                                                           "appointments_kept",
                                                           "wins_told",
                                                           "welcome_presence",
                                                           "came_back",
                                                           "promises_relational",
                                                           "checklist",
                                                           "they_came",
                                                           "promises_competence",
                                                           "oldest_open",
                                                           "fitted",
                                                           "tied_to_goal",
                                                           "hands_on",
                                                           "looked_back",
                                                           "grounded",
                                                           "offered_ahead"};
};

} // namespace alongside
