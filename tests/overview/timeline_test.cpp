#include "overview/timeline.h"
#include "support/makers.h"
#include "support/open_notebook.h"

#include <catch2/catch_all.hpp>

#include <algorithm>

using namespace alongside;
using namespace alongside::making;

namespace {

struct OneTeacher : OpenNotebook {
    TeacherId ana;
    TeacherId ben;

    OneTeacher() {
        write([&](Tables& t) {
            ana = t.teachers.add(aTeacher().named("Ana"));
            ben = t.teachers.add(aTeacher().named("Ben"));
        });
    }

    template <class Body>
    void write(Body&& body) {
        notebook.perform(Op::Import, body);
    }

    std::vector<TimelineEntry> timeline() const { return timelineOf(notebook.read(), ana); }
};

template <class What>
const What* whatOf(const TimelineEntry& entry) {
    return std::get_if<What>(&entry.what);
}

} // namespace

TEST_CASE_METHOD(OneTeacher, "the newest stands first, and a step after the meeting at which it was made",
                 "[timeline]") {
    write([&](Tables& t) {
        const auto meeting = t.contacts.add(aContact().with(ana).on("2026-11-12"));
        t.nextSteps.add(aPromise().with(ana).at(meeting).madeOn("2026-11-12").kept("2026-11-16"));
        t.wins.add(aWin().with(ana).seenOn("2026-11-18"));
        t.contacts.add(aContact().with({ana, ben}).on("2026-10-01"));
        t.contacts.add(aContact().with(ben).on("2026-11-19"));
    });
    const auto entries = timeline();
    REQUIRE(entries.size() == 5);
    CHECK(whatOf<Win>(entries[0]));
    CHECK(whatOf<ClosedStep>(entries[1]));
    CHECK(whatOf<Contact>(entries[2]));
    CHECK(whatOf<NextStep>(entries[3]));
    REQUIRE(whatOf<Contact>(entries[4]));
    CHECK(whatOf<Contact>(entries[4])->with == std::vector{ana, ben});
}

TEST_CASE_METHOD(OneTeacher, "two meetings on one day stand by their time, the later first", "[timeline]") {
    write([&](Tables& t) {
        t.contacts.add(aContact().with(ana).but(&Contact::start, std::chrono::minutes(600)));
        t.contacts.add(aContact().with(ana).but(&Contact::start, std::chrono::minutes(480)));
    });
    const auto entries = timeline();
    CHECK(whatOf<Contact>(entries[0])->start == std::chrono::minutes(600));
}

TEST_CASE_METHOD(OneTeacher, "each turn of an agreement is told once", "[timeline]") {
    write([&](Tables& t) {
        t.agreements.add(
            anAgreement().with(ana).startedOn("2026-09-01").discussedOn("2026-09-12").acknowledgedOn("2026-09-12"));
    });
    const auto entries = timeline();
    REQUIRE(entries.size() == 2);
    CHECK(whatOf<AgreementEvent>(entries[0])->became == AgreementState::Acknowledged);
    CHECK(whatOf<AgreementEvent>(entries[1])->became == AgreementState::Draft);
    CHECK(entries[1].on == day("2026-09-01"));
}

TEST_CASE_METHOD(OneTeacher, "a checklist stands on the day of its last tick, one without ticks nowhere",
                 "[timeline]") {
    write([&](Tables& t) {
        t.checklists.add(aChecklist()
                             .with(ana)
                             .item(Strategy::Celebrate, TickState::Done, day("2026-11-03"))
                             .item(Strategy::Empathy, TickState::NotFitting, day("2026-11-05"))
                             .item(Strategy::Empathy, TickState::NotYet));
        t.checklists.add(aChecklist().with(ana).period("2026-10-01", "2026-10-31"));
    });
    const auto entries = timeline();
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].on == day("2026-11-05"));
    CHECK(whatOf<CheckedPeriod>(entries[0])->done == 1);
}

TEST_CASE_METHOD(OneTeacher, "a moved date and a look back stand on their own days", "[timeline]") {
    write([&](Tables& t) {
        t.nextSteps.add(aPromise()
                            .with(ana)
                            .madeOn("2026-11-02")
                            .dueOn("2026-11-09")
                            .moved("2026-11-06", "2026-11-12")
                            .moved("2026-11-11", "2026-11-16")
                            .kept("2026-11-16")
                            .lookedBackOn("2026-11-19"));
    });
    const auto entries = timeline();
    REQUIRE(entries.size() == 5);
    CHECK(whatOf<LookedBackStep>(entries[0]));
    CHECK(entries[0].on == day("2026-11-19"));
    CHECK(whatOf<ClosedStep>(entries[1]));
    REQUIRE(whatOf<MovedStep>(entries[2]));
    CHECK(entries[2].on == day("2026-11-11"));
    CHECK(whatOf<MovedStep>(entries[2])->dueOn == day("2026-11-16"));
    REQUIRE(whatOf<MovedStep>(entries[3]));
    CHECK(entries[3].on == day("2026-11-06"));
    CHECK(whatOf<MovedStep>(entries[3])->dueOn == day("2026-11-12"));
    CHECK(whatOf<NextStep>(entries[4]));
}

TEST_CASE_METHOD(OneTeacher, "a win told later stands twice, one told at once stands once", "[timeline]") {
    write([&](Tables& t) {
        t.wins.add(aWin().with(ana).seenOn("2026-11-10").toldOn("2026-11-13"));
        t.wins.add(aWin().with(ana).seenOn("2026-11-02").toldOn("2026-11-02"));
    });
    const auto entries = timeline();
    REQUIRE(entries.size() == 3);
    CHECK(whatOf<ToldWin>(entries[0]));
    CHECK(entries[0].on == day("2026-11-13"));
    CHECK(whatOf<Win>(entries[1]));
    CHECK(whatOf<Win>(entries[2]));
}

TEST_CASE_METHOD(OneTeacher, "a cycle stands on the day it began and, once it has one, on its last", "[timeline]") {
    write([&](Tables& t) {
        t.cycles.add(aCycle().with(ana).startedOn("2026-09-14").endedOn("2026-10-30").but(&Cycle::goal, "Reasons"));
        t.cycles.add(aCycle().with(ana).startedOn("2026-11-02"));
        t.cycles.add(aCycle().with(ben).startedOn("2026-11-03"));
    });
    const auto entries = timeline();
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].on == day("2026-11-02"));
    CHECK_FALSE(whatOf<CycleEvent>(entries[0])->hasEnded);
    CHECK(entries[1].on == day("2026-10-30"));
    CHECK(whatOf<CycleEvent>(entries[1])->hasEnded);
    CHECK(whatOf<CycleEvent>(entries[1])->goal == "Reasons");
    CHECK_FALSE(whatOf<CycleEvent>(entries[2])->hasEnded);
}

TEST_CASE_METHOD(OneTeacher, "what rests in the bin is on no timeline", "[timeline]") {
    write([&](Tables& t) {
        t.contacts.remove(t.contacts.add(aContact().with(ana)));
        t.nextSteps.remove(t.nextSteps.add(aPromise().with(ana)));
        t.wins.remove(t.wins.add(aWin().with(ana)));
    });
    CHECK(timeline().empty());
}

TEST_CASE_METHOD(OneTeacher, "contacts are counted by month and kind, the last twelve months", "[timeline]") {
    write([&](Tables& t) {
        for (const auto* on : {"2026-11-20", "2026-11-02", "2025-12-01", "2025-11-30"})
            t.contacts.add(aContact().with({ana, ben}).on(on));
        t.contacts.add(aContact().with(ana).on("2026-11-03").kind(ContactKind::Visit));
        t.contacts.add(aContact().with(ana).on("2026-11-03").kind(ContactKind::Hallway));
        t.contacts.add(aContact().with(ana).on("2026-11-04").status(ContactStatus::TeacherAbsent));
        t.contacts.add(aPlannedContact("2026-11-25").with(ana));
    });
    const auto months = contactsByMonth(notebook.read(), ana, kToday);
    CHECK(months.front().month == day("2025-12-01"));
    CHECK(months.front().meetings == 1);
    CHECK(months.back() == MonthOfContacts{day("2026-11-01"), 2, 1, 1});
    CHECK(months[5] == MonthOfContacts{day("2026-05-01"), 0, 0, 0});
}

TEST_CASE_METHOD(OneTeacher, "the latest entries are the timeline's first, whole, with what is told of the rest",
                 "[timeline]") {
    write([&](Tables& t) {
        t.contacts.add(aPlannedContact("2026-11-26").with({ana, ben}));
        const auto meeting =
            t.contacts.add(aContact().with({ana, ben}).on("2026-11-12").sharedNote("We read the plan."));
        t.nextSteps.add(aPromise().with(ana).at(meeting).madeOn("2026-11-12").kept("2026-11-16"));
        t.contacts.add(aContact().with(ana).on("2026-10-01").sharedNote("First visit."));
    });
    const auto all = timeline();
    REQUIRE(all.size() == 5);
    for (const std::size_t most : {std::size_t(0), std::size_t(3), std::size_t(9)}) {
        const auto entries = latestOf(notebook.read(), ana, most, kToday);
        CHECK(entries.inAll == all.size());
        REQUIRE(entries.latest.size() == std::min(most, all.size()));
        CHECK(std::equal(entries.latest.begin(), entries.latest.end(), all.begin()));
        CHECK(entries.lastLogged == day("2026-11-16")); // what is planned was not logged
    }
    CHECK_FALSE(latestOf(notebook.read(), ben, 4, day("2026-11-01")).lastLogged);
}
