#include "actions/contact_actions.h"
#include "actions/next_step_actions.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"
#include "support/thrown.h"

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct TwoTeachers : OpenNotebook {
    TeacherId ana = put(notebook, aTeacher().named("Ana Ferrer"));
    TeacherId luis = put(notebook, aTeacher().named("Luis Ferreira"));

    const Tables& read() const { return notebook.read(); }
    Meeting held() const { return {aContact().with(ana).sharedNote("Fractions"), {promise()}, {}}; }
    NextStep promise() const { return aPromise().with(ana).what("Two exit slips"); }
    std::vector<NextStep> stepsOf(ContactId id) const { return read().nextSteps.madeAt(id); }
};

} // namespace

TEST_CASE_METHOD(TwoTeachers, "a logged meeting is stored with its next steps and wins as one deed", "[contact]") {
    auto meeting = held();
    meeting.newWins = {aWin().with(ana)};
    const auto id = logMeeting(notebook, meeting);
    CHECK(read().contacts.find(id)->sharedNote == "Fractions");
    REQUIRE(stepsOf(id).size() == 1);
    CHECK(stepsOf(id)[0].contact == id);
    CHECK(read().wins.ofTeacher(ana).size() == 1);
    CHECK(notebook.undoable() == Deed(Op::LogMeeting, ana));

    notebook.undo();
    CHECK_FALSE(read().contacts.find(id));
    CHECK(read().nextSteps.count() == 0);
    CHECK(read().wins.count() == 0);
    notebook.redo();
    CHECK(stepsOf(id).size() == 1);
}

TEST_CASE_METHOD(TwoTeachers, "steps and wins without a day get the meeting's, but never one to come", "[contact]") {
    auto past = held();
    past.contact.on = day("2026-11-12");
    past.nextSteps[0].madeOn = {};
    past.newWins = {aWin().with(ana)};
    past.newWins[0].seenOn = {};
    const auto logged = logMeeting(notebook, past);
    CHECK(stepsOf(logged)[0].madeOn == day("2026-11-12"));
    CHECK(read().wins.ofTeacher(ana)[0].seenOn == day("2026-11-12"));

    Meeting planned{aPlannedContact("2026-12-01").with(ana), {promise()}, {}};
    planned.nextSteps[0].madeOn = {};
    CHECK(stepsOf(logMeeting(notebook, planned))[0].madeOn == kToday);
    CHECK(notebook.undoable() == Deed(Op::PlanMeeting, ana));
}

TEST_CASE_METHOD(TwoTeachers, "a meeting held tomorrow is refused and leaves nothing", "[contact]") {
    auto meeting = held();
    meeting.contact.on = day("2026-11-21");
    CHECK(kindThrownBy([&] { logMeeting(notebook, meeting); }) == Error::Kind::Refused);
    CHECK(read().contacts.count() == 0);
    CHECK(read().nextSteps.count() == 0);
}

TEST_CASE_METHOD(TwoTeachers, "one bad next step or win refuses the whole meeting", "[contact]") {
    auto nobody = held();
    nobody.contact.with.clear();
    auto empty = held();
    empty.nextSteps.push_back(aPromise().with(ana).what("  "));
    auto early = held();
    early.nextSteps[0].dueOn = day("2026-11-19"); // before it was made
    auto win = held();
    win.newWins = {aWin().with(ana).what("")};
    for (const auto& meeting : {nobody, empty, early, win})
        CHECK(kindThrownBy([&] { logMeeting(notebook, meeting); }) == Error::Kind::Refused);
    CHECK(read().contacts.count() == 0);
    CHECK(read().nextSteps.count() == 0);
    CHECK(read().wins.count() == 0);
}

TEST_CASE_METHOD(TwoTeachers, "a team meeting counts for each teacher and its steps belong to their own", "[contact]") {
    Meeting team{aContact().with({ana, luis}).kind(ContactKind::Team),
                 {promise(), anActionStep().with(luis).what("Try wait time")},
                 {}};
    const auto id = logMeeting(notebook, team);
    CHECK(read().contacts.count() == 1);
    CHECK(read().contacts.withTeacher(ana).size() == 1);
    CHECK(read().contacts.withTeacher(luis).size() == 1);
    CHECK(read().nextSteps.ofTeacher(ana).size() == 1);
    CHECK(read().nextSteps.ofTeacher(luis)[0].what == "Try wait time");
    CHECK(meetingOf(read(), id)->nextSteps.size() == 2);
}

TEST_CASE_METHOD(TwoTeachers, "a correction adds, changes and takes away next steps as one deed", "[contact]") {
    auto meeting = held();
    meeting.nextSteps.push_back(promise());
    const auto id = logMeeting(notebook, meeting);
    auto corrected = *meetingOf(read(), id);
    const auto kept = corrected.nextSteps[0].id, dropped = corrected.nextSteps[1].id;
    corrected.contact.sharedNote = "Fractions and ratios";
    corrected.nextSteps[0].what = "Three exit slips";
    corrected.nextSteps[1] = anActionStep().with(ana).what("Try wait time");
    corrected.takenAway = {dropped};
    correctMeeting(notebook, corrected);

    CHECK(read().contacts.find(id)->sharedNote == "Fractions and ratios");
    CHECK(read().nextSteps.find(kept)->what == "Three exit slips");
    CHECK_FALSE(read().nextSteps.find(dropped));
    CHECK(read().nextSteps.inBin().size() == 1);
    CHECK(stepsOf(id).size() == 2);

    notebook.undo();
    CHECK(read().contacts.find(id)->sharedNote == "Fractions");
    CHECK(read().nextSteps.find(dropped));
    CHECK(stepsOf(id).size() == 2);
}

TEST_CASE_METHOD(TwoTeachers, "a correction never changes the first due date", "[contact]") {
    const auto id = logMeeting(notebook, held());
    auto corrected = *meetingOf(read(), id);
    corrected.nextSteps[0].dueOn = day("2026-12-24");
    correctMeeting(notebook, corrected);
    CHECK(stepsOf(id)[0].dueOn == day("2026-11-27"));
}

TEST_CASE_METHOD(TwoTeachers, "a correction leaves alone what became of a step meanwhile", "[contact]") {
    const auto id = logMeeting(notebook, held());
    auto stale = *meetingOf(read(), id);
    const auto step = stale.nextSteps[0].id;
    postpone(notebook, step, day("2026-12-02"));
    settle(notebook, step, StepState::Kept, kToday);
    auto kept = *read().nextSteps.find(step);
    stale.contact.sharedNote = "Ratios";
    SECTION("when it says the same about it") {
        correctMeeting(notebook, stale);
        CHECK(read().nextSteps.find(step) == kept);
    }
    SECTION("and takes whose it is, what and of what kind") {
        stale.contact.with = {ana, luis};
        stale.nextSteps[0].what = "Three exit slips";
        stale.nextSteps[0].kind = StepKind::Make;
        stale.nextSteps[0].teacher = luis;
        stale.nextSteps[0].fitted = true;
        correctMeeting(notebook, stale);
        kept.what = "Three exit slips";
        kept.kind = StepKind::Make;
        kept.teacher = luis;
        kept.stamp = read().nextSteps.find(step)->stamp;
        CHECK(read().nextSteps.find(step) == kept);
    }
    CHECK(read().contacts.find(id)->sharedNote == "Ratios");
}

TEST_CASE_METHOD(TwoTeachers, "a correction gives a due date to a step that had none", "[contact]") {
    const auto id = logMeeting(notebook, {aContact().with(ana), {anActionStep().with(ana)}, {}});
    auto corrected = *meetingOf(read(), id);
    corrected.nextSteps[0].dueOn = day("2026-12-04");
    correctMeeting(notebook, corrected);
    CHECK(stepsOf(id)[0].dueOn == day("2026-12-04"));
}

TEST_CASE_METHOD(TwoTeachers, "a step that was removed meanwhile stays in the bin", "[contact]") {
    const auto id = logMeeting(notebook, held());
    auto stale = *meetingOf(read(), id);
    const auto step = stale.nextSteps[0].id;
    removeNextStep(notebook, step);
    stale.nextSteps[0].what = "Three exit slips";
    stale.contact.sharedNote = "Ratios";
    SECTION("when the meeting is corrected") {
        correctMeeting(notebook, stale);
    }
    SECTION("when it is moved") {
        stale.contact.status = ContactStatus::MovedByCoach;
        moveMeeting(notebook, stale, day("2026-11-24"));
    }
    CHECK(stepsOf(id).empty());
    CHECK(read().nextSteps.findAnywhere(step)->what == "Two exit slips");
    CHECK(read().contacts.find(id)->sharedNote == "Ratios");
}

TEST_CASE_METHOD(TwoTeachers, "a correction takes away only what it names", "[contact]") {
    const auto id = logMeeting(notebook, held());
    auto stale = *meetingOf(read(), id);
    const auto first = stale.nextSteps[0].id;
    const auto meanwhile = addNextStep(notebook, aPromise().with(ana).at(id).what("Ask about the mentor"));
    const auto elsewhere = addNextStep(notebook, aPromise().with(ana));
    stale.nextSteps.clear();
    correctMeeting(notebook, stale);
    CHECK(stepsOf(id).size() == 2);
    stale.takenAway = {first, elsewhere};
    correctMeeting(notebook, stale);
    REQUIRE(stepsOf(id).size() == 1);
    CHECK(stepsOf(id)[0].id == meanwhile);
    CHECK(read().nextSteps.find(elsewhere));
}

TEST_CASE_METHOD(TwoTeachers, "a step of somebody who was not at the meeting is refused", "[contact]") {
    auto meeting = held();
    meeting.nextSteps.push_back(promise());
    meeting.nextSteps.back().teacher = luis;
    CHECK(kindThrownBy([&] { logMeeting(notebook, meeting); }) == Error::Kind::Refused);
    CHECK(read().contacts.count() == 0);
    const auto id = logMeeting(notebook, held());
    auto corrected = *meetingOf(read(), id);
    corrected.nextSteps[0].teacher = luis;
    CHECK(kindThrownBy([&] { correctMeeting(notebook, corrected); }) == Error::Kind::Refused);
    CHECK(stepsOf(id)[0].teacher == ana);
    corrected.contact.with = {ana, luis};
    correctMeeting(notebook, corrected);
    CHECK(stepsOf(id)[0].teacher == luis);
}

TEST_CASE_METHOD(TwoTeachers, "logging what was planned keeps the record and is told as logging", "[contact]") {
    const auto id = logMeeting(notebook, {aPlannedContact("2026-11-20").with(ana), {}, {}});
    auto meeting = *meetingOf(read(), id);
    meeting.contact.status = ContactStatus::Held;
    correctMeeting(notebook, meeting);
    CHECK(read().contacts.count() == 1);
    CHECK(read().contacts.find(id)->status == ContactStatus::Held);
    CHECK(read().contacts.find(id)->planned);
    CHECK(notebook.undoable() == Deed(Op::LogMeeting, ana));
    correctMeeting(notebook, meeting);
    CHECK(notebook.undoable() == Deed(Op::CorrectMeeting, ana));
}

TEST_CASE_METHOD(TwoTeachers, "a moved meeting keeps its record on the first day and is planned anew", "[contact]") {
    auto planned = aPlannedContact("2026-11-20").with(ana).kind(ContactKind::Visit).sharedNote("Look at table talk");
    const auto id = logMeeting(notebook, {planned, {}, {}});
    auto meeting = *meetingOf(read(), id);
    meeting.contact.status = ContactStatus::MovedByCoach;
    meeting.contact.noticeOn = kToday;
    const auto anew = moveMeeting(notebook, meeting, day("2026-11-24"));

    CHECK(read().contacts.find(id)->on == kToday);
    CHECK(read().contacts.find(id)->status == ContactStatus::MovedByCoach);
    const auto next = read().contacts.find(anew);
    REQUIRE(next);
    CHECK(next->on == day("2026-11-24"));
    CHECK(next->status == ContactStatus::Planned);
    CHECK(next->planned);
    CHECK(next->kind == ContactKind::Visit);
    CHECK(next->with == std::vector{ana});
    CHECK(next->sharedNote.empty());

    notebook.undo();
    CHECK(read().contacts.find(id)->status == ContactStatus::Planned);
    CHECK_FALSE(read().contacts.find(anew));
}

TEST_CASE_METHOD(TwoTeachers, "a removed meeting takes its open steps along, closed ones stay, undo brings all back",
                 "[contact]") {
    auto meeting = held();
    meeting.nextSteps.push_back(aPromise().with(ana).what("Kept already").kept("2026-11-20"));
    const auto id = logMeeting(notebook, meeting);
    removeMeeting(notebook, id);
    CHECK_FALSE(read().contacts.find(id));
    CHECK(read().contacts.inBin().size() == 1);
    REQUIRE(read().nextSteps.all().size() == 1);
    CHECK(read().nextSteps.all()[0].what == "Kept already");
    CHECK(notebook.undoable() == Deed(Op::RemoveMeeting, ana));
    notebook.undo();
    CHECK(read().contacts.find(id));
    CHECK(stepsOf(id).size() == 2);
}

TEST_CASE_METHOD(TwoTeachers, "a summary is sent on a day from the meeting's up to today", "[contact]") {
    auto meeting = held();
    meeting.contact.on = day("2026-11-18");
    const auto id = logMeeting(notebook, meeting);
    CHECK(kindThrownBy([&] { sendSummary(notebook, id, day("2026-11-17")); }) == Error::Kind::Refused);
    CHECK(kindThrownBy([&] { sendSummary(notebook, id, day("2026-11-21")); }) == Error::Kind::Refused);
    sendSummary(notebook, id, kToday);
    CHECK(read().contacts.find(id)->summarySentOn == kToday);
}

TEST_CASE_METHOD(TwoTeachers, "what is not there can be neither corrected, moved, removed nor sent", "[contact]") {
    const auto id = logMeeting(notebook, held());
    const auto meeting = *meetingOf(read(), id);
    removeMeeting(notebook, id);
    CHECK(kindThrownBy([&] { correctMeeting(notebook, meeting); }) == Error::Kind::NoSuchRecord);
    CHECK(kindThrownBy([&] { moveMeeting(notebook, meeting, day("2026-11-24")); }) == Error::Kind::NoSuchRecord);
    CHECK(kindThrownBy([&] { removeMeeting(notebook, id); }) == Error::Kind::NoSuchRecord);
    CHECK(kindThrownBy([&] { sendSummary(notebook, id, kToday); }) == Error::Kind::NoSuchRecord);
    CHECK_FALSE(meetingOf(read(), id));
}
