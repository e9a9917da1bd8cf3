#include "domain/trust/summary.h"
#include "support/relationship.h"

#include <catch2/catch_all.hpp>

using namespace alongside;
using namespace alongside::making;
using namespace alongside::trust;

TEST_CASE("a dimension's word follows from its statuses", "[trust][summary]") {
    using enum Status;
    struct Row {
        std::vector<Status> statuses;
        Summary expected;
    };
    const auto row =
        GENERATE(Row{{}, Summary::NotEnoughYet}, Row{{Strong, NotEnough}, Summary::NotEnoughYet},
                 Row{{NeedsCare, NotEnough}, Summary::NotEnoughYet}, Row{{Strong, Strong}, Summary::Strong},
                 Row{{Strong, Steady}, Summary::Strong}, Row{{Strong, Steady, Steady}, Summary::Growing},
                 Row{{Steady, Steady}, Summary::Growing}, Row{{Strong, Strong, Strong, NeedsCare}, Summary::Growing},
                 Row{{Strong, Strong, Strong, NeedsCare, NeedsCare}, Summary::NeedsCare},
                 Row{{NeedsCare, NeedsCare}, Summary::NeedsCare});
    CHECK(summaryOf(Dimension::Relational, row.statuses, {}) == row.expected);
}

TEST_CASE("a promise overdue by more than five school days decides its own dimension", "[trust][summary]") {
    const std::vector strong(3, Status::Strong);
    const auto with = [&](int schoolDays, Dimension dimension) {
        const std::vector<OverduePromise> overdue{{{1}, dimension, kToday, schoolDays}};
        return summaryOf(Dimension::Relational, strong, overdue);
    };
    CHECK(with(5, Dimension::Relational) == Summary::Strong);
    CHECK(with(6, Dimension::Relational) == Summary::NeedsCare);
    CHECK(with(6, Dimension::Competence) == Summary::Strong);
    const std::vector<OverduePromise> overdue{{{1}, Dimension::Relational, kToday, 60}};
    CHECK(summaryOf(Dimension::Relational, std::vector{Status::Strong}, overdue) == Summary::NotEnoughYet);
}

TEST_CASE("the agreement is heard in the communicative dimension only", "[trust][summary]") {
    Relationship relationship;
    for (const auto* on : {"2026-11-04", "2026-11-11", "2026-11-18"})
        relationship.add(aContact().on(on).readBack().nothingToDo().summarySentOn(on));
    CHECK(relationship.today().summaryOf(Dimension::Communicative) == Summary::Growing);
    relationship.add(anAgreement().acknowledgedOn("2026-09-10"));
    CHECK(relationship.today().summaryOf(Dimension::Communicative) == Summary::Strong);
    CHECK(relationship.today().summaryOf(Dimension::Relational) == Summary::NotEnoughYet);
    CHECK(relationship.today().summaryOf(Dimension::Competence) == Summary::NotEnoughYet);
}

TEST_CASE("an overdue promise of long before the window still asks for care", "[trust][summary]") {
    Relationship relationship;
    relationship.add(anAgreement().acknowledgedOn("2026-09-10"));
    for (const auto* on : {"2026-11-04", "2026-11-11", "2026-11-18"})
        relationship.add(aContact().on(on).readBack());
    relationship.add(aPromise().kind(StepKind::Reply).madeOn("2026-03-01").dueOn("2026-03-10"));
    const auto today = relationship.today();
    CHECK(today.communicative.promises.count.tally() == Tally{0, 0});
    CHECK(today.summaryOf(Dimension::Communicative) == Summary::NeedsCare);
}
