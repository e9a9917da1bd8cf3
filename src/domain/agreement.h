#pragma once

#include "domain/id.h"
#include "domain/problem.h"
#include "domain/record_stamp.h"
#include "domain/teacher.h"
#include "domain/words.h"

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace alongside {

// Who sends the summary of a meeting.
enum class SummaryBy { Coach, Teacher, None };

template <>
struct Words<SummaryBy> {
    static constexpr std::array<std::string_view, 3> list{"coach", "teacher", "none"};
};

// The two sides of an agreement, of a next step and of a win.
enum class Side { Coach, Teacher };

template <>
struct Words<Side> {
    static constexpr std::array<std::string_view, 2> list{"coach", "teacher"};
};

// One answer of the form: a tick, a number, words or several choices.
using Answer = std::variant<bool, double, std::string, std::vector<std::string>>;

// One side saying: we talked it through.
struct Acknowledgement {
    Side who = Side::Coach;
    std::string name;
    Date on{};

    bool operator==(const Acknowledgement&) const = default;
};

inline constexpr Range kVersions{1, 10'000};
inline constexpr Range kRhythms{1, 200};    // school days, here and below
inline constexpr Range kQuietTimes{1, 400}; // the longest
inline constexpr Range kWaits{0, 60};       // for an answer, a summary, a notice
inline constexpr Range kRungs{0, 4};

// One version of what coach and teacher agreed on how to work and talk with each other. The members with their own
// names are those that other parts of the program follow; counts of days are school days.
struct Agreement {
    AgreementId id;
    RecordStamp stamp;
    TeacherId teacher;
    int version = 1;
    Date startedOn{};
    std::optional<Date> discussedOn;
    std::optional<Date> acknowledgedOn;
    std::optional<Date> endedOn;
    std::optional<Date> reviewOn;
    std::optional<int> rhythm;
    std::optional<int> longestQuiet;
    std::optional<int> reply;
    SummaryBy summary = SummaryBy::Coach;
    std::optional<int> summaryWithin;
    std::optional<int> notice;
    std::optional<VisitRule> visits;
    std::optional<Recognition> recognition;
    int rung = 1; // how much the principal may hear, 0 (not even who is coached) to 4 (three-way)
    std::map<std::string, Answer> answers; // by "section.field"
    std::vector<Acknowledgement> acknowledgements;

    bool operator==(const Agreement&) const = default;
};

enum class AgreementState { Draft, Discussed, Acknowledged, Ended };

// The state as of a day; empty when the version did not exist yet.
std::optional<AgreementState> stateOn(const Agreement& agreement, Date day);

// The highest version whose state on the day is one that `fits`; null when there is none.
const Agreement* highestOn(const std::vector<Agreement>& versions, Date day, bool (*fits)(AgreementState));

// The version in effect on a day: the highest acknowledged one; null when there is none.
const Agreement* inEffectOn(const std::vector<Agreement>& versions, Date day);

enum class AgreementField {
    Version,
    StartedOn,
    DiscussedOn,
    AcknowledgedOn,
    EndedOn,
    ReviewOn,
    Rhythm,
    LongestQuiet,
    Reply,
    SummaryWithin,
    Notice,
    Rung,
    Answers,
    AcknowledgementName,
    AcknowledgementOn
};

Problems<AgreementField> problemsIn(const Agreement& agreement, Date today);

} // namespace alongside
