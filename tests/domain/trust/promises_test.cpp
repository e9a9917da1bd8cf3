#include "domain/trust/promises.h"
#include "support/relationship.h"

#include <catch2/catch_all.hpp>

using namespace alongside;
using namespace alongside::making;
using namespace alongside::trust;

namespace {

// Due on Monday 2 November.
NextStepMaker dueThen() {
    return aPromise().madeOn("2026-10-20").dueOn("2026-11-02");
}

NextStepMaker summaryDue(std::string_view due) {
    return aPromise().kind(StepKind::Summary).madeOn("2026-09-01").dueOn(due);
}

Tally communicativePromises(const Relationship& relationship, std::string_view asOf) {
    return relationship.asOf(asOf).communicative.promises.count.tally();
}

} // namespace

TEST_CASE("each promise has the first class that fits", "[trust][promises]") {
    struct Row {
        const char* what;
        NextStep promise;
        const char* asOf;
        std::optional<PromiseClass> expected;
    };
    using enum PromiseClass;
    const auto row = GENERATE(
        Row{"kept on its day", dueThen().kept("2026-11-02"), "2026-11-20", KeptOnTime},
        Row{"kept the day after", dueThen().kept("2026-11-03"), "2026-11-20", KeptLate},
        Row{"missed before its day", dueThen().missed("2026-10-30"), "2026-11-20", Missed},
        Row{"missed though moved ahead", dueThen().moved("2026-10-30", "2026-11-30").missed("2026-11-05"), "2026-11-20",
            Missed},
        Row{"kept on the first date though moved", dueThen().moved("2026-10-30", "2026-11-09").kept("2026-11-02"),
            "2026-11-20", KeptOnTime},
        Row{"moved on its day, kept on the new one", dueThen().moved("2026-11-02", "2026-11-09").kept("2026-11-09"),
            "2026-11-20", MovedAheadAndKept},
        Row{"moved ahead, kept after the new day", dueThen().moved("2026-11-02", "2026-11-09").kept("2026-11-10"),
            "2026-11-20", KeptLate},
        Row{"moved too late, kept on the new day", dueThen().moved("2026-11-03", "2026-11-09").kept("2026-11-09"),
            "2026-11-20", KeptLate},
        Row{"moved ahead, then once more too late: the last date holds",
            dueThen().moved("2026-11-02", "2026-11-05").moved("2026-11-06", "2026-11-12").kept("2026-11-11"),
            "2026-11-20", MovedAheadAndKept},
        Row{"moved ahead to an earlier day and kept between the two",
            dueThen().moved("2026-10-28", "2026-10-30").kept("2026-11-02"), "2026-11-20", KeptOnTime},
        Row{"open, moved ahead, new day not over", dueThen().moved("2026-11-02", "2026-11-20"), "2026-11-20",
            MovedAheadOpen},
        Row{"open, moved ahead, new day over", dueThen().moved("2026-11-02", "2026-11-19"), "2026-11-20", OverdueOpen},
        Row{"open, moved too late", dueThen().moved("2026-11-03", "2026-12-01"), "2026-11-20", OverdueOpen},
        Row{"open after its day", dueThen(), "2026-11-03", OverdueOpen},
        Row{"open on its day", dueThen(), "2026-11-02", DueToday},
        Row{"open on its day, moved to an earlier one", dueThen().moved("2026-10-28", "2026-10-30"), "2026-11-02",
            DueToday},
        Row{"open before its day", dueThen(), "2026-11-01", std::nullopt},
        Row{"released", dueThen().released("2026-11-10"), "2026-11-20", std::nullopt},
        Row{"released later than as-of", dueThen().released("2026-11-10"), "2026-11-09", OverdueOpen},
        Row{"kept later than as-of", dueThen().kept("2026-11-10"), "2026-11-09", OverdueOpen},
        Row{"missed later than as-of", dueThen().missed("2026-11-10"), "2026-11-09", OverdueOpen},
        Row{"moved later than as-of", dueThen().moved("2026-11-02", "2026-11-05").moved("2026-11-05", "2026-12-01"),
            "2026-11-04", MovedAheadOpen},
        Row{"the later move is not there yet",
            dueThen().moved("2026-11-02", "2026-11-03").moved("2026-11-05", "2026-12-01"), "2026-11-04", OverdueOpen});
    CAPTURE(row.what);
    CHECK(classOf(row.promise, day(row.asOf)) == row.expected);
}

TEST_CASE("a promise counts in the window of its first due date", "[trust][promises]") {
    Relationship relationship;
    relationship.add(summaryDue("2026-09-18").kept("2026-11-02"))
        .add(summaryDue("2026-09-20").moved("2026-09-15", "2026-11-16"))
        .add(summaryDue("2026-09-21").kept("2026-09-21"))
        .add(summaryDue("2026-11-20").kept("2026-11-20"))
        .add(summaryDue("2026-11-23").kept("2026-11-20"));
    const auto today = relationship.today();
    CHECK(today.communicative.promises.count.tally() == Tally{2, 2});
    CHECK(today.communicative.promises.count.previous == Tally{0, 1});
}

TEST_CASE("open in good time and released promises stay out of n, the others are all in it", "[trust][promises]") {
    Relationship relationship;
    relationship.add(summaryDue("2026-11-02").kept("2026-11-02").id(1))
        .add(summaryDue("2026-11-02").moved("2026-11-02", "2026-11-04").kept("2026-11-04").id(2))
        .add(summaryDue("2026-11-02").kept("2026-11-04").id(3))
        .add(summaryDue("2026-11-02").moved("2026-10-30", "2026-11-27").id(4))
        .add(summaryDue("2026-11-02").id(5))
        .add(summaryDue("2026-11-20").id(6))
        .add(summaryDue("2026-11-02").missed("2026-11-03").id(7))
        .add(summaryDue("2026-11-02").released("2026-11-03").id(8));
    const auto promises = relationship.today().communicative.promises;
    CHECK(promises.count.tally() == Tally{1, 5});
    CHECK(promises.count.yes == std::vector<Entry>{NextStepId{1}});
    CHECK(promises.count.no == std::vector<Entry>{NextStepId{2}, NextStepId{3}, NextStepId{5}, NextStepId{7}});
    using Ids = std::vector<NextStepId>;
    CHECK(promises.of(PromiseClass::KeptOnTime) == Ids{{1}});
    CHECK(promises.of(PromiseClass::MovedAheadAndKept) == Ids{{2}});
    CHECK(promises.of(PromiseClass::KeptLate) == Ids{{3}});
    CHECK(promises.of(PromiseClass::MovedAheadOpen) == Ids{{4}});
    CHECK(promises.of(PromiseClass::OverdueOpen) == Ids{{5}});
    CHECK(promises.of(PromiseClass::DueToday) == Ids{{6}});
    CHECK(promises.of(PromiseClass::Missed) == Ids{{7}});
}

TEST_CASE("as of a day in the past only what was true then counts", "[trust][promises]") {
    Relationship relationship;
    relationship.add(summaryDue("2026-11-02").kept("2026-11-06")).add(summaryDue("2026-11-04").released("2026-11-09"));
    CHECK(communicativePromises(relationship, "2026-11-01") == Tally{0, 0});
    CHECK(communicativePromises(relationship, "2026-11-03") == Tally{0, 1});
    CHECK(communicativePromises(relationship, "2026-11-05") == Tally{0, 2});
    CHECK(communicativePromises(relationship, "2026-11-09") == Tally{0, 1});
}

TEST_CASE("a promise speaks to the dimension of its kind, and the teacher's steps to none", "[trust][promises]") {
    struct Row {
        StepKind kind;
        Dimension dimension;
    };
    using enum StepKind;
    const auto row =
        GENERATE(Row{Reply, Dimension::Communicative}, Row{Summary, Dimension::Communicative},
                 Row{Notice, Dimension::Communicative}, Row{BeThere, Dimension::Relational},
                 Row{ComeBack, Dimension::Relational}, Row{Visit, Dimension::Relational},
                 Row{Bring, Dimension::Competence}, Row{Make, Dimension::Competence}, Row{Model, Dimension::Competence},
                 Row{FindOut, Dimension::Competence}, Row{Introduce, Dimension::Competence});
    Relationship relationship;
    const auto made = [&](NextStepMaker step) { return step.kind(row.kind).madeOn("2026-10-01").dueOn("2026-11-02"); };
    relationship.add(made(aPromise()).kept("2026-11-02")).add(made(anActionStep()).kept("2026-11-02"));
    const auto today = relationship.today();
    const auto expected = [&](Dimension dimension) { return dimension == row.dimension ? Tally{1, 1} : Tally{0, 0}; };
    CHECK(today.communicative.promises.count.tally() == expected(Dimension::Communicative));
    CHECK(today.relational.promises.count.tally() == expected(Dimension::Relational));
    CHECK(today.competence.promises.count.tally() == expected(Dimension::Competence));
}
