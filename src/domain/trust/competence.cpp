#include "domain/trust/competence.h"

#include <algorithm>

namespace alongside::trust {
namespace {

constexpr int kTimeToLookBack = 10; // school days

bool isKeptInWindow(const NextStep& promise, const View& view) {
    return promise.state == StepState::Kept && promise.closedOn && view.inWindow(*promise.closedOn);
}

void addKeptPromises(Competence& found, const View& view) {
    for (const auto* promise : view.promises()) {
        if (!isKeptInWindow(*promise, view))
            continue;
        if (promise->offeredBeforeAsked)
            found.offeredAhead.push_back(promise->id);
        const bool isMaterial = promise->kind == StepKind::Bring || promise->kind == StepKind::Make;
        if (isMaterial)
            found.fitted.add(promise->fitted, promise->id);
        if (isMaterial || promise->kind == StepKind::Model)
            found.grounded.add(!promise->source.empty(), promise->id);
    }
}

bool isWithinACycle(Date day, const std::vector<Cycle>& cycles) {
    return std::any_of(cycles.begin(), cycles.end(), [day](const Cycle& cycle) { return runsOn(cycle, day); });
}

bool isHandsOn(ContactKind kind) {
    return kind == ContactKind::CoPlanning || kind == ContactKind::CoTeaching || kind == ContactKind::Modelling ||
           kind == ContactKind::StudentWork;
}

void addContacts(Competence& found, const View& view) {
    for (const auto* contact : view.contactsInWindow()) {
        if (isSubstantive(*contact) && isWithinACycle(contact->on, view.evidence().cycles))
            found.tiedToGoal.add(contact->goalLinked, contact->id);
        if (isHeld(*contact) && isHandsOn(contact->kind))
            found.handsOn.push_back(contact->id);
    }
}

void addActionSteps(Competence& found, const View& view) {
    for (const auto* step : view.actionSteps()) {
        if (step->madeOn < view.earlierFrom() || view.schoolDaysSince(step->madeOn) < kTimeToLookBack)
            continue;
        found.lookedBack.add(step->lookBack && view.hasCome(step->lookBack->on), step->id);
    }
}

} // namespace

Competence competenceIn(const View& view) {
    Competence found;
    found.promises = promisesIn(view, Dimension::Competence);
    found.oldestOpen.overdue = overduePromises(view);
    addKeptPromises(found, view);
    addContacts(found, view);
    addActionSteps(found, view);
    return found;
}

} // namespace alongside::trust
