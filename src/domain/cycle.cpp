#include "domain/cycle.h"

namespace alongside {

bool runsOn(const Cycle& cycle, Date day) {
    return cycle.startedOn <= day && (!cycle.endedOn || day <= *cycle.endedOn);
}

CycleStanding standingOf(const Cycle& cycle, Date today) {
    if (cycle.endedOn && *cycle.endedOn <= today)
        return CycleStanding::Over;
    return cycle.startedOn <= today ? CycleStanding::Running : CycleStanding::Coming;
}

Problems<CycleField> problemsIn(const Cycle& cycle) {
    using enum CycleField;
    ProblemList<CycleField> list;
    list.add(Goal, faultInNeededText(cycle.goal));
    list.add(StudentsWill, faultInText(cycle.studentsWill));
    list.add(StartedOn, faultInDate(cycle.startedOn));
    if (cycle.endedOn) {
        list.add(EndedOn, faultInDate(*cycle.endedOn));
        list.addIf(*cycle.endedOn < cycle.startedOn, EndedOn, Fault::BeforeStart);
    }
    for (std::size_t i = 0; i < cycle.phases.size(); ++i) {
        const auto& phase = cycle.phases[i];
        list.add(PhaseName, faultInName(phase.name), i);
        list.add(PhaseFrom, faultInDate(phase.from), i);
        if (phase.until)
            list.add(PhaseUntil, faultInDate(*phase.until), i);
        list.addIf(phase.until && *phase.until < phase.from, PhaseUntil, Fault::BeforeStart, i);
    }
    return list.take();
}

} // namespace alongside
