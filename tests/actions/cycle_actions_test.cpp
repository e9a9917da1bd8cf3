#include "actions/contact_actions.h"
#include "actions/cycle_actions.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"
#include "support/thrown.h"

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Cycling : OpenNotebook {
    const TeacherId ana = put(notebook, aTeacher());

    CycleId started() { return startCycle(notebook, aCycle().with(ana).startedOn("2026-10-05")); }
    std::optional<Cycle> find(CycleId id) const { return notebook.read().cycles.find(id); }
};

} // namespace

TEST_CASE_METHOD(Cycling, "a started cycle runs until it is closed, its last day included", "[cycle]") {
    const auto id = started();
    CHECK(notebook.undoable() == Deed(Op::StartCycle, ana));
    CHECK_FALSE(runsOn(*find(id), day("2026-10-04")));
    CHECK(runsOn(*find(id), day("2026-10-05")));
    CHECK(runsOn(*find(id), day("2027-10-05")));
    closeCycle(notebook, id, day("2026-11-13"));
    CHECK(runsOn(*find(id), day("2026-11-13")));
    CHECK_FALSE(runsOn(*find(id), day("2026-11-14")));
    CHECK(notebook.undoable() == Deed(Op::CloseCycle, ana));
    notebook.undo();
    CHECK_FALSE(find(id)->endedOn);
}

TEST_CASE_METHOD(Cycling, "a cycle that was closed today is over, and its meetings of today are still its own",
                 "[cycle]") {
    const auto id = started();
    CHECK(standingOf(*find(id), day("2026-10-04")) == CycleStanding::Coming);
    CHECK(standingOf(*find(id), day("2026-10-05")) == CycleStanding::Running);
    closeCycle(notebook, id, kToday);
    CHECK(standingOf(*find(id), addDays(kToday, -1)) == CycleStanding::Running);
    CHECK(standingOf(*find(id), kToday) == CycleStanding::Over);
    const auto late = logMeeting(notebook, {aContact().with(ana), {}, {}});
    CHECK(notebook.read().contacts.find(late)->cycle == id);
}

TEST_CASE_METHOD(Cycling, "a cycle is closed once, and not on a day to come", "[cycle]") {
    const auto id = started();
    const auto close = [&](Date on) {
        Reflection page;
        page.text = "They ask each other now.";
        closeCycle(notebook, id, on, {{}, {page}});
    };
    CHECK(kindThrownBy([&] { close(addDays(kToday, 1)); }) == Error::Kind::Refused);
    CHECK_FALSE(find(id)->endedOn);
    close(kToday);
    CHECK(kindThrownBy([&] { close(kToday); }) == Error::Kind::Refused);
    CHECK(notebook.read().reflections.count() == 1);
    reopenCycle(notebook, id);
    close(kToday);
    CHECK(notebook.read().reflections.count() == 2);
}

TEST_CASE_METHOD(Cycling, "a cycle without a goal, or that ends before it begins, is refused", "[cycle]") {
    const auto noGoal = aCycle().with(ana).but(&Cycle::goal, "").made();
    const auto backwards = aCycle().with(ana).startedOn("2026-10-05").endedOn("2026-10-01").made();
    for (const auto& cycle : {noGoal, backwards})
        CHECK(kindThrownBy([&] { startCycle(notebook, cycle); }) == Error::Kind::Refused);
    CHECK(notebook.read().cycles.count() == 0);
    const auto id = started();
    CHECK(kindThrownBy([&] { closeCycle(notebook, id, day("2026-10-01")); }) == Error::Kind::Refused);
    CHECK_FALSE(find(id)->endedOn);
}

TEST_CASE_METHOD(Cycling, "a corrected cycle keeps its record", "[cycle]") {
    const auto id = started();
    auto cycle = *find(id);
    cycle.goal = "Every student gives a reason";
    cycle.phases = {{"Identify", day("2026-10-05"), day("2026-10-09")}};
    correctCycle(notebook, cycle);
    CHECK(find(id)->goal == "Every student gives a reason");
    CHECK(find(id)->phases == cycle.phases);
    CHECK(notebook.undoable() == Deed(Op::CorrectCycle, ana));
    cycle.phases[0].until = day("2026-10-01");
    CHECK(kindThrownBy([&] { correctCycle(notebook, cycle); }) == Error::Kind::Refused);
    CHECK(find(id)->phases[0].until == day("2026-10-09"));
}

TEST_CASE_METHOD(Cycling, "a cycle that is not there can be neither corrected nor closed", "[cycle]") {
    const auto id = started();
    const auto stale = *find(id);
    notebook.perform(Op::RemoveTeacher, [&](Tables& t) { t.cycles.remove(id); });
    CHECK(kindThrownBy([&] { correctCycle(notebook, stale); }) == Error::Kind::NoSuchRecord);
    CHECK(kindThrownBy([&] { closeCycle(notebook, id, kToday); }) == Error::Kind::NoSuchRecord);
    CHECK_FALSE(find(id));
}

TEST_CASE_METHOD(Cycling, "closing with a look back is one deed, and one step of undo", "[cycle]") {
    const auto id = started();
    const auto tried = put(notebook, anActionStep().with(ana).madeOn("2026-10-06").made());
    const auto left = put(notebook, anActionStep().with(ana).madeOn("2026-10-07").made());
    Reflection page;
    page.prompt = "What did students gain?";
    page.text = "They ask each other now.";
    closeCycle(notebook, id, day("2026-11-13"), {{{tried, Verdict::Change}}, {page}});
    CHECK(find(id)->endedOn == day("2026-11-13"));
    CHECK(notebook.read().nextSteps.find(tried)->lookBack == LookBack{kToday, Verdict::Change});
    CHECK_FALSE(notebook.read().nextSteps.find(left)->lookBack);
    const auto pages = notebook.read().reflections.ofTeacher(ana);
    REQUIRE(pages.size() == 1);
    CHECK(pages[0].text == "They ask each other now.");
    CHECK(pages[0].on == day("2026-11-13"));
    notebook.undo();
    CHECK_FALSE(find(id)->endedOn);
    CHECK_FALSE(notebook.read().nextSteps.find(tried)->lookBack);
    CHECK(notebook.read().reflections.count() == 0);
}

TEST_CASE_METHOD(Cycling, "a look back with something wrong closes nothing", "[cycle]") {
    const auto id = started();
    CHECK(kindThrownBy([&] {
              closeCycle(notebook, id, kToday, {{{NextStepId{99}, Verdict::Keep}}, {}});
          }) == Error::Kind::NoSuchRecord);
    CHECK(kindThrownBy([&] { closeCycle(notebook, id, kToday, {{}, {Reflection{}}}); }) == Error::Kind::Refused);
    CHECK_FALSE(find(id)->endedOn);
}

TEST_CASE_METHOD(Cycling, "a closed cycle goes on, and a removed one leaves its meetings", "[cycle]") {
    const auto id = started();
    closeCycle(notebook, id, kToday);
    reopenCycle(notebook, id);
    CHECK_FALSE(find(id)->endedOn);
    const auto contact = put(notebook, aContact().with(ana).but(&Contact::cycle, id).made());
    removeCycle(notebook, id);
    CHECK_FALSE(find(id));
    CHECK(notebook.read().contacts.find(contact));
    notebook.undo();
    CHECK(find(id));
    CHECK(notebook.read().contacts.find(contact)->cycle == id);
}

TEST_CASE_METHOD(Cycling, "a meeting is linked to a cycle of one who was there, and unlinked", "[cycle]") {
    const auto id = started();
    const auto ben = put(notebook, aTeacher().named("Ben"));
    const auto both = put(notebook, aContact().with({ben, ana}).made());
    const auto ticked = put(notebook, aContact().with(ana).but(&Contact::goalLinked, true).made());
    const auto bens = put(notebook, aContact().with(ben).made());
    linkToCycle(notebook, both, id);
    CHECK(notebook.read().contacts.find(both)->cycle == id);
    CHECK_FALSE(notebook.read().contacts.find(both)->goalLinked); // the tick is the coach's
    CHECK(notebook.undoable() == Deed(Op::LinkToCycle, ana));
    CHECK(kindThrownBy([&] { linkToCycle(notebook, bens, id); }) == Error::Kind::Refused);
    unlinkFromCycle(notebook, both);
    CHECK_FALSE(notebook.read().contacts.find(both)->cycle);
    CHECK(notebook.undoable() == Deed(Op::UnlinkFromCycle, ana)); // whose cycle it is, not who stands first
    linkToCycle(notebook, ticked, id);
    unlinkFromCycle(notebook, ticked);
    CHECK(notebook.read().contacts.find(ticked)->goalLinked);
}

TEST_CASE_METHOD(Cycling, "tying a next step to the goal and untying it are two deeds", "[cycle]") {
    const auto step = put(notebook, anActionStep().with(ana).made());
    tieToGoal(notebook, step, true);
    CHECK(notebook.undoable() == Deed(Op::LinkToCycle, ana));
    tieToGoal(notebook, step, false);
    CHECK(notebook.undoable() == Deed(Op::UnlinkFromCycle, ana));
    CHECK_FALSE(notebook.read().nextSteps.find(step)->goalLinked);
}

TEST_CASE_METHOD(Cycling, "a meeting planned before the cycle began is part of it once it is logged",
                 "[cycle][contact]") {
    time.today = day("2026-10-01");
    const auto planned = logMeeting(notebook, {aPlannedContact("2026-10-07").with(ana), {}, {}});
    const auto id = started();
    time.today = day("2026-10-07");
    auto held = *meetingOf(notebook.read(), planned);
    held.contact.status = ContactStatus::Held;
    correctMeeting(notebook, held);
    CHECK(notebook.read().contacts.find(planned)->cycle == id);
    unlinkFromCycle(notebook, planned);
    auto corrected = *meetingOf(notebook.read(), planned);
    corrected.contact.sharedNote = "Groups of three";
    correctMeeting(notebook, corrected);
    CHECK_FALSE(notebook.read().contacts.find(planned)->cycle); // a correction does not take it back
}

TEST_CASE_METHOD(Cycling, "a meeting logged or planned while one cycle runs is part of it", "[cycle][contact]") {
    const auto id = started();
    const auto ben = put(notebook, aTeacher().named("Ben"));
    const auto cycleOf = [&](const Contact& contact) {
        return notebook.read().contacts.find(logMeeting(notebook, {contact, {}, {}}))->cycle;
    };
    CHECK(cycleOf(aContact().with(ana)) == id);
    CHECK(cycleOf(aContact().with({ana, ben})) == id);
    CHECK(cycleOf(aPlannedContact("2026-11-24").with(ana)) == id);
    CHECK_FALSE(cycleOf(aContact().with(ana).kind(ContactKind::Hallway)));
    CHECK_FALSE(cycleOf(aContact().with(ana).on("2026-10-02"))); // before it began
    CHECK_FALSE(cycleOf(aContact().with(ben)));
    startCycle(notebook, aCycle().with(ben).startedOn("2026-11-02"));
    CHECK_FALSE(cycleOf(aContact().with({ana, ben}))); // of two it belongs to neither
}

TEST_CASE_METHOD(Cycling, "a meeting that was with somebody else after all leaves the cycle", "[cycle][contact]") {
    const auto id = started();
    const auto ben = put(notebook, aTeacher().named("Ben"));
    const auto meeting = logMeeting(notebook, {aContact().with(ana), {}, {}});
    REQUIRE(notebook.read().contacts.find(meeting)->cycle == id);
    auto corrected = *meetingOf(notebook.read(), meeting);
    corrected.contact.with = {ben};
    correctMeeting(notebook, corrected);
    CHECK_FALSE(notebook.read().contacts.find(meeting)->cycle);
}
