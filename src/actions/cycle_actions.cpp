#include "actions/cycle_actions.h"

#include "actions/insist_on.h"

namespace alongside {

CycleId startCycle(Notebook& notebook, const Cycle& cycle) {
    insistOn(problemsIn(cycle));
    return notebook.perform({Op::StartCycle, cycle.teacher}, [&](Tables& t) { return t.cycles.add(cycle); });
}

void correctCycle(Notebook& notebook, const Cycle& cycle) {
    insistOn(problemsIn(cycle));
    notebook.perform({Op::CorrectCycle, cycle.teacher}, [&](Tables& t) { t.cycles.correct(cycle); });
}

void closeCycle(Notebook& notebook, CycleId id, Date on) {
    auto cycle = notebook.read().cycles.find(id);
    if (!cycle)
        throw Error(Error::Kind::NoSuchRecord);
    cycle->endedOn = on;
    insistOn(problemsIn(*cycle));
    notebook.perform({Op::CloseCycle, cycle->teacher}, [&](Tables& t) { t.cycles.correct(*cycle); });
}

} // namespace alongside
