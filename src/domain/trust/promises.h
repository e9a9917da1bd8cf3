#pragma once

#include "domain/trust/count.h"
#include "domain/trust/view.h"

namespace alongside {
namespace trust {

// What became of a promise whose day has come. Moved ahead: the new date was told by the day it was first due.
enum class PromiseClass { KeptOnTime, MovedAheadAndKept, KeptLate, MovedAheadOpen, OverdueOpen, DueToday, Missed };

} // namespace trust

template <>
struct Words<trust::PromiseClass> {
    static constexpr std::array<std::string_view, 7> list{
        "kept-on-time", "moved-ahead-and-kept", "kept-late", "moved-ahead-open", "overdue-open", "due-today", "missed"};
};

namespace trust {

// The state as of a day: a step that was closed later is open.
StepState stateOn(const NextStep& step, Date day);

// The due date as of a day: that of the last renegotiation up to then, else the first.
Date dueOn(const NextStep& promise, Date day);

// Empty for a promise that is released, or open before its day. The promise has a due date.
std::optional<PromiseClass> classOf(const NextStep& promise, Date asOf);

// The promises that were first due in the window. The count is kept on time of all that are neither open in good time
// nor released.
struct Promises {
    Count count;
    std::array<std::vector<NextStepId>, everyValueOf<PromiseClass>().size()> classes;

    const std::vector<NextStepId>& of(PromiseClass which) const { return classes[static_cast<std::size_t>(which)]; }
    bool operator==(const Promises&) const = default;
};

Promises promisesIn(const View& view, Dimension dimension);

// A promise past its day, whatever the window.
struct OverduePromise {
    NextStepId id;
    Dimension dimension = Dimension::Communicative;
    Date dueOn{};       // as first given
    int schoolDays = 0; // since then

    bool operator==(const OverduePromise&) const = default;
};

// The longest overdue first.
std::vector<OverduePromise> overduePromises(const View& view);

} // namespace trust
} // namespace alongside
