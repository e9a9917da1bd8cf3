#include "actions/next_step_actions.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"
#include "support/thrown.h"

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct WithAna : OpenNotebook {
    TeacherId ana = put(notebook, aTeacher());

    NextStepId promised() { return addNextStep(notebook, aPromise().with(ana)); }
    NextStep step(NextStepId id) const { return notebook.read().nextSteps.find(id).value(); }
    Op lastOp() const { return notebook.undoable().value().op; }
};

} // namespace

TEST_CASE_METHOD(WithAna, "a next step without a day is made today", "[next_step]") {
    NextStep given = aPromise().with(ana);
    given.madeOn = {};
    CHECK(step(addNextStep(notebook, given)).madeOn == kToday);
    CHECK(notebook.undoable() == Deed(Op::AddNextStep, ana));
}

TEST_CASE_METHOD(WithAna, "a promise needs words, a kind and a day; an action step needs words only", "[next_step]") {
    auto refused = [&](const NextStep& given) {
        return kindThrownBy([&] { addNextStep(notebook, given); }) == Error::Kind::Refused;
    };
    CHECK(refused(aPromise().with(ana).what(" ")));
    CHECK(refused(aPromise().with(ana).but(&NextStep::kind, std::optional<StepKind>())));
    CHECK(refused(aPromise().with(ana).but(&NextStep::dueOn, std::optional<Date>())));
    CHECK(refused(aPromise().with(ana).dueOn("2026-11-19")));
    CHECK(refused(aPromise().with(ana).madeOn("2026-11-21")));
    CHECK(notebook.read().nextSteps.count() == 0);
    CHECK_FALSE(step(addNextStep(notebook, anActionStep().with(ana))).dueOn);
}

TEST_CASE_METHOD(WithAna, "a correction changes words but neither the day it was made nor the first due date",
                 "[next_step]") {
    const auto id = promised();
    auto corrected = step(id);
    corrected.what = "Three exit slips";
    corrected.fitted = true;
    corrected.madeOn = day("2026-11-02");
    corrected.dueOn = day("2026-12-24");
    correctNextStep(notebook, corrected);
    CHECK(step(id).what == "Three exit slips");
    CHECK(step(id).fitted);
    CHECK(step(id).madeOn == kToday);
    CHECK(step(id).dueOn == day("2026-11-27"));
}

TEST_CASE_METHOD(WithAna, "a step without a due date may be given its first one by a correction", "[next_step]") {
    const auto id = addNextStep(notebook, anActionStep().with(ana));
    auto corrected = step(id);
    corrected.dueOn = day("2026-12-01");
    correctNextStep(notebook, corrected);
    CHECK(step(id).dueOn == day("2026-12-01"));
}

TEST_CASE_METHOD(WithAna, "each way of closing is stored with its day and told by its name", "[next_step]") {
    for (const auto& [outcome, op] :
         {std::pair(StepState::Kept, Op::KeepNextStep), std::pair(StepState::Released, Op::ReleaseNextStep),
          std::pair(StepState::Missed, Op::MissNextStep)}) {
        const auto id = promised();
        settle(notebook, id, outcome, kToday);
        CHECK(step(id).state == outcome);
        CHECK(step(id).closedOn == kToday);
        CHECK(lastOp() == op);
        notebook.undo();
        CHECK(step(id).state == StepState::Open);
        CHECK_FALSE(step(id).closedOn);
    }
}

TEST_CASE_METHOD(WithAna, "nothing is closed before it was made or in the future", "[next_step]") {
    const auto id = promised();
    CHECK(kindThrownBy([&] { settle(notebook, id, StepState::Kept, day("2026-11-19")); }) == Error::Kind::Refused);
    CHECK(kindThrownBy([&] { settle(notebook, id, StepState::Kept, day("2026-11-21")); }) == Error::Kind::Refused);
    CHECK(step(id).state == StepState::Open);
}

TEST_CASE_METHOD(WithAna, "a closed step that is opened again is as if it had never been closed", "[next_step]") {
    const auto id = promised();
    auto before = step(id);
    settle(notebook, id, StepState::Missed, kToday);
    reopen(notebook, id);
    before.stamp = step(id).stamp;
    CHECK(step(id) == before);
    CHECK(lastOp() == Op::ReopenNextStep);
}

TEST_CASE_METHOD(WithAna, "a new date stands beside the first, which stays", "[next_step]") {
    const auto id = promised();
    postpone(notebook, id, day("2026-12-01"));
    time.today = day("2026-11-30");
    postpone(notebook, id, day("2026-12-04"));
    CHECK(step(id).dueOn == day("2026-11-27"));
    CHECK(currentDue(step(id)) == day("2026-12-04"));
    CHECK(step(id).renegotiations ==
          std::vector<Renegotiation>{{day("2026-11-20"), day("2026-12-01")}, {day("2026-11-30"), day("2026-12-04")}});
    CHECK(lastOp() == Op::MoveNextStep);
    notebook.undo();
    CHECK(currentDue(step(id)) == day("2026-12-01"));
}

TEST_CASE_METHOD(WithAna, "a date cannot be moved to a day that has passed", "[next_step]") {
    const auto id = promised();
    CHECK(kindThrownBy([&] { postpone(notebook, id, day("2026-11-19")); }) == Error::Kind::Refused);
    CHECK(step(id).renegotiations.empty());
}

TEST_CASE_METHOD(WithAna, "a step without a date gets its first one when it is moved", "[next_step]") {
    const auto id = addNextStep(notebook, anActionStep().with(ana));
    postpone(notebook, id, day("2026-12-01"));
    CHECK(step(id).dueOn == day("2026-12-01"));
    CHECK(step(id).renegotiations.empty());
}

TEST_CASE_METHOD(WithAna, "looking back is dated today and can be done again", "[next_step]") {
    const auto id = addNextStep(notebook, anActionStep().with(ana));
    lookBack(notebook, id, Verdict::Change);
    CHECK(step(id).lookBack == LookBack{kToday, Verdict::Change});
    lookBack(notebook, id, Verdict::Keep);
    CHECK(step(id).lookBack == LookBack{kToday, Verdict::Keep});
}

TEST_CASE_METHOD(WithAna, "a removed step rests in the bin and undo brings it back", "[next_step]") {
    const auto id = promised();
    removeNextStep(notebook, id);
    CHECK_FALSE(notebook.read().nextSteps.find(id));
    CHECK(notebook.read().nextSteps.inBin().size() == 1);
    notebook.undo();
    CHECK(notebook.read().nextSteps.find(id));
}

TEST_CASE_METHOD(WithAna, "no verb works on a step that is not there", "[next_step]") {
    const auto id = promised();
    const auto gone = step(id);
    removeNextStep(notebook, id);
    using enum Error::Kind;
    CHECK(kindThrownBy([&] { correctNextStep(notebook, gone); }) == NoSuchRecord);
    CHECK(kindThrownBy([&] { settle(notebook, id, StepState::Kept, kToday); }) == NoSuchRecord);
    CHECK(kindThrownBy([&] { reopen(notebook, id); }) == NoSuchRecord);
    CHECK(kindThrownBy([&] { postpone(notebook, id, day("2026-12-01")); }) == NoSuchRecord);
    CHECK(kindThrownBy([&] { lookBack(notebook, id, Verdict::Keep); }) == NoSuchRecord);
    CHECK(kindThrownBy([&] { removeNextStep(notebook, id); }) == NoSuchRecord);
}
