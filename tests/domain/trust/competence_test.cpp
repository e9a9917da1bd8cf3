#include "domain/trust/competence.h"
#include "support/relationship.h"

#include <catch2/catch_all.hpp>

using namespace alongside;
using namespace alongside::making;
using namespace alongside::trust;

namespace {

NextStepMaker keptOn(StepKind kind, std::string_view on) {
    return aPromise().kind(kind).madeOn("2026-08-03").dueOn("2026-08-10").kept(on);
}

} // namespace

TEST_CASE("promises past their day are counted whatever the window and kind", "[trust][oldest]") {
    Relationship relationship;
    CHECK(relationship.today().competence.oldestOpen.oldest() == std::nullopt);
    const auto due = [](std::string_view on) { return aPromise().madeOn("2026-05-01").dueOn(on); };
    relationship.add(due("2026-11-16").id(1))
        .add(due("2026-06-01").id(2).kind(StepKind::Reply))
        .add(due("2026-11-20").id(3))
        .add(due("2026-10-01").id(4).moved("2026-09-30", "2026-11-23"))
        .add(due("2026-10-02").id(5).moved("2026-10-05", "2026-11-23"))
        .add(due("2026-10-02").id(6).released("2026-11-02"))
        .add(anActionStep().madeOn("2026-05-01").dueOn("2026-05-08"));
    const auto open = relationship.today().competence.oldestOpen;
    REQUIRE(open.overdue.size() == 3);
    CHECK(open.overdue[0] == OverduePromise{{2}, Dimension::Communicative, day("2026-06-01"), 119});
    CHECK(open.overdue[1].id == NextStepId{5});
    CHECK(open.overdue[2] == OverduePromise{{1}, Dimension::Competence, day("2026-11-16"), 4});
    CHECK(open.oldest() == 119);
}

TEST_CASE("a promise that fell due on Friday is overdue on Sunday by no school day", "[trust][oldest]") {
    Relationship relationship;
    relationship.add(aPromise().dueOn("2026-11-20"));
    CHECK(relationship.asOf("2026-11-22").competence.oldestOpen.oldest() == 0);
    CHECK(relationship.asOf("2026-11-22").competence.promises.of(PromiseClass::OverdueOpen).size() == 1);
}

TEST_CASE("what was brought counts when it was kept in the window, whenever it was due", "[trust]") {
    using enum StepKind;
    struct Row {
        const char* what;
        NextStep step;
        Tally fitted;
        Tally grounded;
        std::size_t ahead;
    };
    const auto row = GENERATE(
        Row{"brought, fitted, with its source",
            keptOn(Bring, "2026-09-21").fitted().source("An article"),
            {1, 1},
            {1, 1},
            0},
        Row{"made as it came", keptOn(Make, "2026-11-20"), {0, 1}, {0, 1}, 0},
        Row{"modelled with its source", keptOn(Model, "2026-11-02").source("A book").fitted(), {0, 0}, {1, 1}, 0},
        Row{"found out, offered ahead",
            keptOn(FindOut, "2026-11-02").offeredBeforeAsked().source("A book"),
            {0, 0},
            {0, 0},
            1},
        Row{"replied, offered ahead", keptOn(Reply, "2026-11-02").offeredBeforeAsked(), {0, 0}, {0, 0}, 1},
        Row{"kept before the window", keptOn(Bring, "2026-09-20").offeredBeforeAsked(), {0, 0}, {0, 0}, 0},
        Row{"kept tomorrow", keptOn(Bring, "2026-11-21").offeredBeforeAsked(), {0, 0}, {0, 0}, 0},
        Row{"missed",
            aPromise().madeOn("2026-10-01").missed("2026-11-02").fitted().offeredBeforeAsked(),
            {0, 0},
            {0, 0},
            0},
        Row{"the teacher's own step",
            anActionStep().madeOn("2026-10-01").kept("2026-11-02").fitted().offeredBeforeAsked(),
            {0, 0},
            {0, 0},
            0});
    CAPTURE(row.what);
    const auto found = Relationship().add(row.step).today().competence;
    CHECK(found.fitted.tally() == row.fitted);
    CHECK(found.grounded.tally() == row.grounded);
    CHECK(found.offeredAhead.size() == row.ahead);
}

TEST_CASE("meetings within a cycle count as tied to its goal or not, by their day", "[trust][goal]") {
    const auto tallyOn = [](std::string_view on) {
        return Relationship()
            .add(aCycle().startedOn("2026-10-05").endedOn("2026-10-30"))
            .add(aCycle().startedOn("2026-11-09"))
            .add(aContact().on(on).goalLinked())
            .add(aContact().on(on))
            .add(aContact().on(on).goalLinked().kind(ContactKind::Hallway))
            .today()
            .competence.tiedToGoal.tally();
    };
    CHECK(tallyOn("2026-10-02") == Tally{0, 0});
    CHECK(tallyOn("2026-10-05") == Tally{1, 2});
    CHECK(tallyOn("2026-10-30") == Tally{1, 2});
    CHECK(tallyOn("2026-11-02") == Tally{0, 0});
    CHECK(tallyOn("2026-11-20") == Tally{1, 2});
}

TEST_CASE("a day within two cycles counts its meeting once", "[trust][goal]") {
    Relationship relationship;
    relationship.add(aCycle()).add(aCycle()).add(aContact().goalLinked());
    CHECK(relationship.today().competence.tiedToGoal.tally() == Tally{1, 1});
}

TEST_CASE("working side by side is counted as a fact", "[trust]") {
    using enum ContactKind;
    Relationship relationship;
    for (const auto kind : everyValueOf<ContactKind>())
        relationship.add(aContact().kind(kind));
    relationship.add(aContact().kind(Modelling).status(ContactStatus::Planned))
        .add(aContact().kind(CoTeaching).on("2026-09-18"));
    CHECK(relationship.today().competence.handsOn.size() == 4);
}

TEST_CASE("action steps of two windows are looked back at after ten school days", "[trust][lookback]") {
    struct Row {
        const char* what;
        NextStep step;
        Tally expected;
        Tally previous;
    };
    const auto made = [](std::string_view on) { return anActionStep().madeOn(on); };
    const auto row = GENERATE_COPY(
        Row{"ten school days old, looked back", made("2026-11-06").lookedBackOn("2026-11-20"), {1, 1}, {0, 0}},
        Row{"ten school days old", made("2026-11-06"), {0, 1}, {0, 0}},
        Row{"nine school days old, looked back", made("2026-11-09").lookedBackOn("2026-11-20"), {0, 0}, {0, 0}},
        Row{"looked back tomorrow", made("2026-11-06").lookedBackOn("2026-11-21"), {0, 1}, {0, 0}},
        Row{"made on the previous window's first day", made("2026-07-27").lookedBackOn("2026-10-01"), {1, 1}, {0, 1}},
        Row{"made before the previous window", made("2026-07-26").lookedBackOn("2026-09-20"), {0, 0}, {1, 1}},
        Row{"made on the earlier window's first day", made("2026-06-01"), {0, 0}, {0, 1}},
        Row{"made before the earlier window", made("2026-05-31"), {0, 0}, {0, 0}},
        Row{"released", made("2026-10-01").released("2026-10-02"), {0, 1}, {0, 0}},
        Row{"a promise", aPromise().madeOn("2026-10-01").lookedBackOn("2026-10-20"), {0, 0}, {0, 0}});
    CAPTURE(row.what);
    const auto lookedBack = Relationship().add(row.step).today().competence.lookedBack;
    CHECK(lookedBack.tally() == row.expected);
    CHECK(lookedBack.previous == row.previous);
}
