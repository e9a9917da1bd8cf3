#include "domain/next_step.h"

namespace alongside {
namespace {

using enum NextStepField;

void addClosing(ProblemList<NextStepField>& list, const NextStep& step, Date today) {
    const bool open = step.state == StepState::Open;
    list.addIf(open && step.closedOn, ClosedOn, Fault::NotTogether);
    list.addIf(!open && !step.closedOn, ClosedOn, Fault::Missing);
    if (!step.closedOn)
        return;
    list.add(ClosedOn, faultInPastDate(*step.closedOn, today));
    list.addIf(*step.closedOn < step.madeOn, ClosedOn, Fault::BeforeStart);
}

void addRenegotiations(ProblemList<NextStepField>& list, const NextStep& step, Date today) {
    list.addIf(!step.renegotiations.empty() && !step.dueOn, DueOn, Fault::Missing);
    for (std::size_t i = 0; i < step.renegotiations.size(); ++i) {
        const auto& [on, dueOn] = step.renegotiations[i];
        list.add(RenegotiatedOn, faultInPastDate(on, today), i);
        list.addIf(on < (i == 0 ? step.madeOn : step.renegotiations[i - 1].on), RenegotiatedOn, Fault::BeforeStart, i);
        list.add(RenegotiatedDue, faultInDate(dueOn), i);
        list.addIf(dueOn < on, RenegotiatedDue, Fault::BeforeStart, i);
    }
}

} // namespace

bool isPromise(const NextStep& step) {
    return step.owner == Side::Coach;
}

std::optional<Date> currentDue(const NextStep& step) {
    return step.renegotiations.empty() ? step.dueOn : step.renegotiations.back().dueOn;
}

bool isOverdue(const NextStep& step, Date today) {
    const auto due = currentDue(step);
    return step.state == StepState::Open && due && *due < today;
}

Dimension dimensionOf(StepKind kind) {
    switch (kind) {
    case StepKind::Reply:
    case StepKind::Summary:
    case StepKind::Notice:
        return Dimension::Communicative;
    case StepKind::BeThere:
    case StepKind::ComeBack:
    case StepKind::Visit:
        return Dimension::Relational;
    case StepKind::Bring:
    case StepKind::Make:
    case StepKind::Model:
    case StepKind::FindOut:
    case StepKind::Introduce:
        break;
    }
    return Dimension::Competence;
}

Problems<NextStepField> problemsIn(const NextStep& step, Date today) {
    ProblemList<NextStepField> list;
    list.add(What, faultInNeededText(step.what));
    list.addIf(isPromise(step) && !step.kind, Kind, Fault::Missing);
    list.add(MadeOn, faultInPastDate(step.madeOn, today));
    list.addIf(isPromise(step) && !step.dueOn, DueOn, Fault::Missing);
    if (step.dueOn) {
        list.add(DueOn, faultInDate(*step.dueOn));
        list.addIf(*step.dueOn < step.madeOn, DueOn, Fault::BeforeStart);
    }
    addRenegotiations(list, step, today);
    addClosing(list, step, today);
    list.add(Source, faultInText(step.source));
    if (step.lookBack) {
        list.add(LookBackOn, faultInPastDate(step.lookBack->on, today));
        list.addIf(step.lookBack->on < step.madeOn, LookBackOn, Fault::BeforeStart);
    }
    return list.take();
}

} // namespace alongside
