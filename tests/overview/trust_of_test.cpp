#include "overview/trust_of.h"
#include "support/any_relationship.h"
#include "support/open_notebook.h"
#include "support/put.h"

#include <catch2/catch_all.hpp>
#include <rapidcheck.h>

using namespace alongside;
using namespace alongside::making;
using trust::Tally;

namespace {

// Stores contacts and steps for two teachers, every third contact with both, and draws the rest from rapidcheck.
void fill(Tables& tables, const Relationship& drawn) {
    for (const auto* name : {"Ana Ferrer", "Ben Okafor"})
        tables.teachers.add(aTeacher().named(name).but(&Teacher::startedOn, drawn.evidence.startedOn));
    std::int64_t count = 0;
    for (const auto& fact : drawn.evidence.contacts) {
        Contact contact = aContact().on(fact.on).kind(fact.kind).status(fact.status).welcome(fact.welcome);
        contact.askedBy = fact.askedBy;
        contact.planned = fact.planned;
        contact.readBack = fact.readBack;
        contact.hardMoment = fact.hardMoment;
        contact.nothingToDo = fact.nothingToDo;
        contact.goalLinked = fact.goalLinked;
        contact.noticeOn = fact.noticeOn;
        contact.summarySentOn = fact.summarySentOn;
        contact.with = {TeacherId{1 + ++count % 2}};
        if (count % 3 == 0)
            contact.with = {{2}, {1}};
        tables.contacts.add(contact);
    }
    const auto withTurn = [&](auto record) {
        record.id = {};
        record.teacher = TeacherId{1 + ++count % 2};
        return record;
    };
    for (const auto& step : drawn.evidence.steps)
        tables.nextSteps.add(withTurn(step));
    for (const auto& win : drawn.evidence.wins)
        tables.wins.add(withTurn(win));
    for (const auto& cycle : drawn.evidence.cycles)
        tables.cycles.add(withTurn(cycle));
    for (const auto& pulse : drawn.evidence.pulses)
        tables.pulses.add(withTurn(pulse));
    for (const auto& agreement : drawn.evidence.agreements)
        tables.agreements.add(withTurn(agreement));
    for (const auto& checklist : drawn.evidence.checklists)
        tables.checklists.add(withTurn(checklist));
}

// Everything that is stored of one teacher, left out nothing.
Relationship wholeOf(const Tables& tables, TeacherId teacher) {
    Relationship whole;
    whole.calendar = tables.calendar.current();
    whole.settings = tables.settings.current();
    whole.evidence.teacher = teacher;
    whole.evidence.startedOn = tables.teachers.find(teacher)->startedOn;
    const auto addIts = [&](const auto& records) {
        for (const auto& record : records)
            if (record.teacher == teacher)
                whole.add(record);
    };
    for (const auto& contact : tables.contacts.all())
        if (std::find(contact.with.begin(), contact.with.end(), teacher) != contact.with.end())
            whole.add(contact);
    addIts(tables.nextSteps.all());
    addIts(tables.wins.all());
    addIts(tables.cycles.all());
    addIts(tables.pulses.all());
    addIts(tables.agreements.all());
    addIts(tables.checklists.all());
    return whole;
}

} // namespace

TEST_CASE("what is read for the trust evaluation says the same as all that is stored", "[trust][overview][property]") {
    CHECK(rc::check([] {
        OpenNotebook open;
        const auto drawn = anyRelationship();
        open.notebook.perform(Op::Import, [&](Tables& tables) { fill(tables, drawn); });
        const Date asOf = anyDayOfHistory();
        const auto& tables = open.notebook.read();
        const auto together = trustOfAll(tables, tables.teachers.byName(), asOf);
        for (std::size_t i = 0; i < 2; ++i) {
            const auto expected = wholeOf(tables, together[i].teacher).asOf(asOf);
            RC_ASSERT(together[i] == expected);
            RC_ASSERT(trustOf(tables, together[i].teacher, asOf) == expected);
        }
    }));
}

TEST_CASE_METHOD(OpenNotebook,
                 "a promise made at a meeting of several is owed to one and ends the meeting for that one",
                 "[trust][overview]") {
    notebook.perform(Op::Import, [](Tables& tables) {
        const auto ana = tables.teachers.add(aTeacher().named("Ana Ferrer"));
        const auto ben = tables.teachers.add(aTeacher().named("Ben Okafor"));
        const auto meeting = tables.contacts.add(aContact().on("2026-11-12").with({ana, ben}));
        tables.nextSteps.add(aPromise().with(ana).at(meeting).madeOn("2026-11-12").dueOn("2026-11-16"));
    });
    const auto& tables = notebook.read();
    const auto ana = trustOf(tables, {1}, kToday);
    const auto ben = trustOf(tables, {2}, kToday);
    CHECK(ana.competence.oldestOpen.overdue.size() == 1);
    CHECK(ben.competence.oldestOpen.overdue.empty());
    CHECK(ana.communicative.clearEnding.tally() == Tally{1, 1});
    CHECK(ben.communicative.clearEnding.tally() == Tally{0, 1});
}

TEST_CASE_METHOD(OpenNotebook, "what rests in the bin says nothing", "[trust][overview]") {
    const auto before = [&] { return trustOf(notebook.read(), {1}, kToday); };
    notebook.perform(Op::Import, [](Tables& tables) { tables.teachers.add(aTeacher()); });
    const auto empty = before();
    notebook.perform(Op::Import, [](Tables& tables) {
        const auto contact = tables.contacts.add(aContact().on("2026-09-01"));
        const auto step = tables.nextSteps.add(aPromise().madeOn("2026-10-01").dueOn("2026-10-08"));
        const auto win = tables.wins.add(aWin().seenOn("2026-10-01"));
        const auto agreement = tables.agreements.add(anAgreement().acknowledgedOn("2026-09-01"));
        tables.contacts.remove(contact);
        tables.nextSteps.remove(step);
        tables.wins.remove(win);
        tables.agreements.remove(agreement);
    });
    CHECK(before() == empty);
}

TEST_CASE_METHOD(OpenNotebook, "a past day is evaluated as it stood then", "[trust][overview]") {
    put(notebook, aTeacher().made());
    put(notebook, aPromise().kind(StepKind::Reply).madeOn("2026-10-20").dueOn("2026-10-27").kept("2026-11-10").made());
    const auto& tables = notebook.read();
    CHECK(trustOf(tables, {1}, day("2026-11-09")).competence.oldestOpen.overdue.size() == 1);
    CHECK(trustOf(tables, {1}, day("2026-11-10")).competence.oldestOpen.overdue.empty());
    CHECK(trustOf(tables, {1}, day("2026-10-19")).communicative.promises.classes ==
          trust::Assessment{}.communicative.promises.classes);
}

TEST_CASE_METHOD(OpenNotebook, "a chosen first day makes the window, and the one before as long", "[trust][overview]") {
    put(notebook, aCalendar());
    put(notebook, aTeacher().made());
    put(notebook, aContact().on("2026-09-04").made());
    const auto since = trustSince(notebook.read(), {1}, day("2026-09-01"), kToday);
    CHECK(since.windows.now == DateSpan{day("2026-09-01"), kToday});
    CHECK(since.windows.schoolDays == 54);
    CHECK(since.communicative.readBack.tally() == Tally{0, 1});
    CHECK(trustOf(notebook.read(), {1}, kToday).communicative.readBack.tally() == Tally{0, 0});
}

TEST_CASE_METHOD(OpenNotebook, "of a teacher who is not there nothing is found", "[trust][overview]") {
    CHECK(trustOf(notebook.read(), {99}, kToday) == trust::Assessment{});
}
