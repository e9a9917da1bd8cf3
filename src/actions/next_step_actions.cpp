#include "actions/next_step_actions.h"

#include "actions/insist_on.h"

namespace alongside {
namespace {

// Changes the stored step and stores it again as one deed.
template <class Change>
void change(Notebook& notebook, Op op, NextStepId id, Change&& apply) {
    auto step = notebook.read().nextSteps.find(id);
    if (!step)
        throw Error(Error::Kind::NoSuchRecord);
    apply(*step);
    insistOn(problemsIn(*step, notebook.today()));
    notebook.perform({op, step->teacher}, [&](Tables& t) { t.nextSteps.correct(*step); });
}

Op opOf(StepState outcome) {
    switch (outcome) {
    case StepState::Kept:
        return Op::KeepNextStep;
    case StepState::Released:
        return Op::ReleaseNextStep;
    case StepState::Missed:
        return Op::MissNextStep;
    case StepState::Open:
        break;
    }
    return Op::ReopenNextStep;
}

} // namespace

NextStepId addNextStep(Notebook& notebook, NextStep step) {
    if (step.madeOn == Date{})
        step.madeOn = notebook.today();
    insistOn(problemsIn(step, notebook.today()));
    return notebook.perform({Op::AddNextStep, step.teacher}, [&](Tables& t) { return t.nextSteps.add(step); });
}

void correctNextStep(Notebook& notebook, const NextStep& corrected) {
    change(notebook, Op::CorrectNextStep, corrected.id, [&](NextStep& step) {
        const auto stored = step;
        step = corrected;
        step.madeOn = stored.madeOn;
        if (stored.dueOn)
            step.dueOn = stored.dueOn;
    });
}

void settle(Notebook& notebook, NextStepId id, StepState outcome, Date on) {
    change(notebook, opOf(outcome), id, [&](NextStep& step) {
        step.state = outcome;
        step.closedOn = on;
    });
}

void reopen(Notebook& notebook, NextStepId id) {
    change(notebook, Op::ReopenNextStep, id, [](NextStep& step) {
        step.state = StepState::Open;
        step.closedOn.reset();
    });
}

void postpone(Notebook& notebook, NextStepId id, Date dueOn) {
    change(notebook, Op::MoveNextStep, id, [&](NextStep& step) {
        if (step.dueOn)
            step.renegotiations.push_back({notebook.today(), dueOn});
        else
            step.dueOn = dueOn;
    });
}

void lookBack(Notebook& notebook, NextStepId id, Verdict verdict) {
    change(notebook, Op::LookBack, id, [&](NextStep& step) { step.lookBack = LookBack{notebook.today(), verdict}; });
}

void removeNextStep(Notebook& notebook, NextStepId id) {
    const auto step = notebook.read().nextSteps.find(id);
    if (!step)
        throw Error(Error::Kind::NoSuchRecord);
    notebook.perform({Op::RemoveNextStep, step->teacher}, [&](Tables& t) { t.nextSteps.remove(id); });
}

} // namespace alongside
