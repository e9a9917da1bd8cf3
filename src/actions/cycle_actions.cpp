#include "actions/cycle_actions.h"

#include "actions/insist_on.h"

namespace alongside {
namespace {

Cycle stored(const Notebook& notebook, CycleId id) {
    auto cycle = notebook.read().cycles.find(id);
    if (!cycle)
        throw Error(Error::Kind::NoSuchRecord);
    return *cycle;
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

void closeCycle(Notebook& notebook, CycleId id, Date on) {
    auto cycle = stored(notebook, id);
    cycle.endedOn = on;
    put(notebook, Op::CloseCycle, cycle);
}

} // namespace alongside
