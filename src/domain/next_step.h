#pragma once

#include "domain/agreement.h"
#include "domain/dimension.h"
#include "domain/id.h"
#include "domain/problem.h"
#include "domain/record_stamp.h"
#include "domain/words.h"

#include <optional>
#include <string>
#include <vector>

namespace alongside {

// What the coach promised to do; it decides which dimension of trust the promise speaks to.
enum class StepKind { Reply, Summary, Notice, BeThere, ComeBack, Visit, Bring, Make, Model, FindOut, Introduce };

template <>
struct Words<StepKind> {
    static constexpr std::array<std::string_view, 11> list{"reply",     "summary",  "notice",   "be-there",
                                                           "come-back", "visit",    "bring",    "make",
                                                           "model",     "find-out", "introduce"};
};

// What became of a next step.
enum class StepState { Open, Kept, Released, Missed };

template <>
struct Words<StepState> {
    static constexpr std::array<std::string_view, 4> list{"open", "kept", "released", "missed"};
};

// What the look back at a tried step said.
enum class Verdict { Keep, Change, Drop };

template <>
struct Words<Verdict> {
    static constexpr std::array<std::string_view, 3> list{"keep", "change", "drop"};
};

// A new due date, told on a day. The first due date stays what it was.
struct Renegotiation {
    Date on{};
    Date dueOn{};

    bool operator==(const Renegotiation&) const = default;
};

// Looking back at what was tried.
struct LookBack {
    Date on{};
    Verdict verdict = Verdict::Keep;

    bool operator==(const LookBack&) const = default;
};

// Something agreed on: a promise when the coach owes it, an action step when the teacher chose it.
struct NextStep {
    NextStepId id;
    RecordStamp stamp;
    TeacherId teacher;
    std::optional<ContactId> contact; // at which it was agreed
    Side owner = Side::Coach;
    std::string what;
    std::optional<StepKind> kind; // a promise always has one
    Date madeOn{};
    std::optional<Date> dueOn; // as first given; it never changes. A promise always has one
    std::vector<Renegotiation> renegotiations;
    StepState state = StepState::Open;
    std::optional<Date> closedOn;
    bool fitted = false; // to this teacher's class
    bool offeredBeforeAsked = false;
    bool goalLinked = false;
    std::string source;
    std::optional<LookBack> lookBack;

    bool operator==(const NextStep&) const = default;
};

bool isPromise(const NextStep& step);

// The date that holds now: the last renegotiated one, else the first.
std::optional<Date> currentDue(const NextStep& step);

// Open, and the date that holds now has passed.
bool isOverdue(const NextStep& step, Date today);

Dimension dimensionOf(StepKind kind);

enum class NextStepField {
    Teacher,
    Owner,
    What,
    Kind,
    MadeOn,
    DueOn,
    RenegotiatedOn,
    RenegotiatedDue,
    State,
    ClosedOn,
    Source,
    LookBackOn
};

Problems<NextStepField> problemsIn(const NextStep& step, Date today);

} // namespace alongside
