#include "domain/trust/promises.h"

#include <algorithm>
#include <tuple>

namespace alongside::trust {
namespace {

// The last by its day; of two on one day the one that was added last.
const Renegotiation* lastRenegotiation(const NextStep& promise, Date day) {
    const Renegotiation* last = nullptr;
    for (const auto& renegotiation : promise.renegotiations)
        if (renegotiation.on <= day && (!last || renegotiation.on >= last->on))
            last = &renegotiation;
    return last;
}

bool isMovedAhead(const NextStep& promise, Date asOf) {
    const Date latest = std::min(*promise.dueOn, asOf);
    return std::any_of(promise.renegotiations.begin(), promise.renegotiations.end(),
                       [&](const Renegotiation& renegotiation) { return renegotiation.on <= latest; });
}

PromiseClass classOfKept(const NextStep& promise, Date asOf) {
    if (*promise.closedOn <= *promise.dueOn)
        return PromiseClass::KeptOnTime;
    const bool inNewTime = isMovedAhead(promise, asOf) && *promise.closedOn <= dueOn(promise, asOf);
    return inNewTime ? PromiseClass::MovedAheadAndKept : PromiseClass::KeptLate;
}

std::optional<PromiseClass> classOfOpen(const NextStep& promise, Date asOf) {
    if (isMovedAhead(promise, asOf) && dueOn(promise, asOf) >= asOf)
        return PromiseClass::MovedAheadOpen;
    if (*promise.dueOn < asOf)
        return PromiseClass::OverdueOpen;
    if (*promise.dueOn == asOf)
        return PromiseClass::DueToday;
    return std::nullopt;
}

} // namespace

StepState stateOn(const NextStep& step, Date day) {
    return step.closedOn && *step.closedOn <= day ? step.state : StepState::Open;
}

Date dueOn(const NextStep& promise, Date day) {
    const auto* last = lastRenegotiation(promise, day);
    return last ? last->dueOn : *promise.dueOn;
}

std::optional<PromiseClass> classOf(const NextStep& promise, Date asOf) {
    switch (stateOn(promise, asOf)) {
    case StepState::Missed:
        return PromiseClass::Missed;
    case StepState::Kept:
        return classOfKept(promise, asOf);
    case StepState::Open:
        return classOfOpen(promise, asOf);
    case StepState::Released:
        break;
    }
    return std::nullopt;
}

Promises promisesIn(const View& view, Dimension dimension) {
    Promises promises;
    for (const auto* promise : view.promises()) {
        if (dimensionOf(*promise->kind) != dimension || !view.inWindow(*promise->dueOn))
            continue;
        const auto which = classOf(*promise, view.asOf());
        if (!which)
            continue;
        promises.classes[static_cast<std::size_t>(*which)].push_back(promise->id);
        if (which != PromiseClass::MovedAheadOpen && which != PromiseClass::DueToday)
            promises.count.add(which == PromiseClass::KeptOnTime, promise->id);
    }
    return promises;
}

std::vector<OverduePromise> overduePromises(const View& view) {
    std::vector<OverduePromise> overdue;
    for (const auto* promise : view.promises())
        if (classOf(*promise, view.asOf()) == PromiseClass::OverdueOpen)
            overdue.push_back(
                {promise->id, dimensionOf(*promise->kind), *promise->dueOn, view.schoolDaysSince(*promise->dueOn)});
    std::sort(overdue.begin(), overdue.end(), [](const OverduePromise& a, const OverduePromise& b) {
        return std::tie(a.dueOn, a.id) < std::tie(b.dueOn, b.id);
    });
    return overdue;
}

} // namespace alongside::trust
