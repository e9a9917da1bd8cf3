#include "actions/cycle_actions.h"

#include "actions/insist_on.h"

#include <algorithm>

namespace alongside {
namespace {

template <class Table, class Id>
auto found(const Table& table, Id id) {
    auto record = table.find(id);
    if (!record)
        throw Error(Error::Kind::NoSuchRecord);
    return *std::move(record);
}

Cycle stored(const Notebook& notebook, CycleId id) {
    return found(notebook.read().cycles, id);
}

std::vector<NextStep> lookedBackOn(const Notebook& notebook, const LookingBack& lookingBack) {
    std::vector<NextStep> steps;
    for (const auto& [id, verdict] : lookingBack.steps) {
        auto& step = steps.emplace_back(found(notebook.read().nextSteps, id));
        step.lookBack = LookBack{notebook.today(), verdict};
        insistOn(problemsIn(step, notebook.today()));
    }
    return steps;
}

std::vector<Reflection> pagesOf(const Notebook& notebook, const LookingBack& lookingBack, const Cycle& cycle) {
    auto pages = lookingBack.pages;
    for (auto& page : pages) {
        page.teacher = cycle.teacher;
        page.on = *cycle.endedOn;
        insistOn(problemsIn(page, notebook.today()));
    }
    return pages;
}

void put(Notebook& notebook, Op op, const Cycle& cycle) {
    insistOn(problemsIn(cycle));
    notebook.perform({op, cycle.teacher}, [&](Tables& t) { t.cycles.correct(cycle); });
}

} // namespace

CycleId startCycle(Notebook& notebook, const Cycle& cycle) {
    insistOn(problemsIn(cycle));
    return notebook.perform({Op::StartCycle, cycle.teacher}, [&](Tables& t) { return t.cycles.add(cycle); });
}

void correctCycle(Notebook& notebook, const Cycle& cycle) {
    stored(notebook, cycle.id);
    put(notebook, Op::CorrectCycle, cycle);
}

void closeCycle(Notebook& notebook, CycleId id, Date on, const LookingBack& lookingBack) {
    auto cycle = stored(notebook, id);
    if (standingOf(cycle, notebook.today()) == CycleStanding::Over)
        throw Error(Error::Kind::Refused, "the cycle is over already");
    if (on > notebook.today())
        throw Error(Error::Kind::Refused, "a cycle is closed when its last day has come");
    cycle.endedOn = on;
    insistOn(problemsIn(cycle));
    const auto steps = lookedBackOn(notebook, lookingBack);
    const auto pages = pagesOf(notebook, lookingBack, cycle);
    notebook.perform({Op::CloseCycle, cycle.teacher}, [&](Tables& t) {
        t.cycles.correct(cycle);
        for (const auto& step : steps)
            t.nextSteps.correct(step);
        for (const auto& page : pages)
            t.reflections.add(page);
    });
}

void reopenCycle(Notebook& notebook, CycleId id) {
    auto cycle = stored(notebook, id);
    cycle.endedOn.reset();
    put(notebook, Op::ReopenCycle, cycle);
}

void removeCycle(Notebook& notebook, CycleId id) {
    const auto cycle = stored(notebook, id);
    notebook.perform({Op::RemoveCycle, cycle.teacher}, [&](Tables& t) { t.cycles.remove(id); });
}

void linkToCycle(Notebook& notebook, ContactId id, CycleId cycleId) {
    const auto cycle = stored(notebook, cycleId);
    auto contact = found(notebook.read().contacts, id);
    if (std::find(contact.with.begin(), contact.with.end(), cycle.teacher) == contact.with.end())
        throw Error(Error::Kind::Refused, "the cycle is another teacher's");
    contact.cycle = cycleId;
    notebook.perform({Op::LinkToCycle, cycle.teacher}, [&](Tables& t) { t.contacts.correct(contact); });
}

void unlinkFromCycle(Notebook& notebook, ContactId id) {
    auto contact = found(notebook.read().contacts, id);
    const auto cycle = contact.cycle ? notebook.read().cycles.find(*contact.cycle) : std::nullopt;
    contact.cycle.reset();
    const auto deed = cycle ? Deed(Op::UnlinkFromCycle, cycle->teacher) : Deed(Op::UnlinkFromCycle);
    notebook.perform(deed, [&](Tables& t) { t.contacts.correct(contact); });
}

void tieToGoal(Notebook& notebook, NextStepId id, bool tied) {
    auto step = found(notebook.read().nextSteps, id);
    step.goalLinked = tied;
    notebook.perform({tied ? Op::LinkToCycle : Op::UnlinkFromCycle, step.teacher},
                     [&](Tables& t) { t.nextSteps.correct(step); });
}

} // namespace alongside
