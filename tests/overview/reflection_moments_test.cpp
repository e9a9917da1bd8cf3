#include "actions/cycle_actions.h"
#include "actions/reflection_actions.h"
#include "overview/reflection_moments.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace alongside;
using namespace alongside::making;
using enum PromptMoment;

namespace {

// Thursday 19 November 2026: neither the end of a week nor of a month.
struct Midweek : OpenNotebook {
    const TeacherId ana = put(notebook, aTeacher());
    const TeacherId tom = put(notebook, aTeacher().named("Tom"));
    const std::vector<ReflectionPrompt> prompts{{"a", AfterContact, {}, "Who talked more?"},
                                                {"w", Week, {}, "Whom have I not seen?"},
                                                {"m1", Month, Dimension::Communicative, "What was unclear?"},
                                                {"m2", Month, Dimension::Relational, "Where unwelcome?"},
                                                {"b", BrokenPromise, {}, "When did I know?"},
                                                {"c", CycleEnd, {}, "What did students gain?"},
                                                {"d", LanesDiffer, {}, "What do I not see?"}};

    Midweek() {
        put(notebook, aCalendar());
        time.today = day("2026-11-19");
    }
    std::vector<DueMoment> due() const { return dueMoments(notebook.read(), prompts, notebook.today()); }
    std::vector<PromptMoment> moments() const {
        std::vector<PromptMoment> all;
        for (const auto& each : due())
            all.push_back(each.moment);
        return all;
    }
    void write(const char* prompt, std::optional<TeacherId> teacher = {}, std::optional<Dimension> dimension = {}) {
        reflect(notebook, aReflection()
                              .but(&Reflection::on, notebook.today())
                              .but(&Reflection::teacher, teacher)
                              .but(&Reflection::dimension, dimension)
                              .but(&Reflection::prompt, prompt)
                              .but(&Reflection::text, "words"));
    }
};

} // namespace

TEST_CASE_METHOD(Midweek, "in an ordinary week nothing asks to be written", "[moments]") {
    put(notebook, aContact().with(ana).on("2026-11-13"));
    put(notebook, aContact().with(ana).on("2026-11-19").kind(ContactKind::Hallway));
    put(notebook, aPlannedContact("2026-11-19").with(tom));
    CHECK(due().empty());
}

TEST_CASE_METHOD(Midweek, "a meeting of today or of the school day before asks, until a page is about its teacher",
                 "[moments]") {
    put(notebook, aContact().with(ana).on("2026-11-19"));
    put(notebook, aContact().with(ana).on("2026-11-19")); // asks once
    put(notebook, aContact().with(tom).on("2026-11-18"));
    put(notebook, aContact().with(tom).on("2026-11-17"));
    CHECK(due() ==
          std::vector<DueMoment>{{AfterContact, day("2026-11-19"), ana}, {AfterContact, day("2026-11-18"), tom}});
    write("", ana);
    CHECK(due() == std::vector<DueMoment>{{AfterContact, day("2026-11-18"), tom}});
    time.today = day("2026-11-20");
    write("anything", tom);
    write("Whom have I not seen?");
    CHECK(due().empty());
}

TEST_CASE_METHOD(Midweek, "Friday's meeting still asks on Monday, and one with several is about nobody alone",
                 "[moments]") {
    put(notebook, aContact().with({ana, tom}).on("2026-11-13"));
    time.today = day("2026-11-16");
    CHECK(due() == std::vector<DueMoment>{{AfterContact, day("2026-11-13")}});
    write("", tom);
    CHECK(due().empty());
}

TEST_CASE_METHOD(Midweek, "a page about nobody that has a question after meetings answers one with several",
                 "[moments]") {
    put(notebook, aContact().with({ana, tom}).on("2026-11-19"));
    put(notebook, aContact().with(ana).on("2026-11-18"));
    write("Whom have I not seen?");
    CHECK(due().size() == 2);
    write("Who talked more?");
    CHECK(due() == std::vector<DueMoment>{{AfterContact, day("2026-11-18"), ana}});
}

TEST_CASE_METHOD(Midweek, "the week asks from its last school day on, once", "[moments]") {
    time.today = day("2026-11-20");
    CHECK(moments() == std::vector{Week});
    time.today = day("2026-11-22"); // Sunday
    CHECK(due() == std::vector<DueMoment>{{Week, day("2026-11-20")}});
    write("Whom have I not seen?");
    CHECK(due().empty());
    time.today = day("2026-11-23");
    CHECK(due().empty());
    time.today = day("2026-11-27");
    CHECK(moments() == std::vector{Week, Month, Month, Month}); // last week's page does not count
}

TEST_CASE_METHOD(Midweek, "in a week of holidays nothing asks about the week", "[moments]") {
    time.today = day("2026-10-16");
    CHECK(due().empty());
}

TEST_CASE_METHOD(Midweek, "the month asks by dimension from its third last school day on", "[moments]") {
    time.today = day("2026-11-25");
    CHECK(due().empty());
    time.today = day("2026-11-26");
    CHECK(moments() == std::vector{Month, Month, Month});
    write("What was unclear?", {}, Dimension::Communicative);
    REQUIRE(due().size() == 2);
    CHECK(due().front().dimension == Dimension::Relational);
}

TEST_CASE_METHOD(Midweek, "a promise that broke asks for ten school days, whether it is missed or still open",
                 "[moments]") {
    put(notebook, aPromise().with(ana).madeOn("2026-11-10").dueOn("2026-11-16"));
    put(notebook, aPromise().with(tom).madeOn("2026-11-10").dueOn("2026-11-19")); // due today
    REQUIRE(moments() == std::vector{BrokenPromise});
    CHECK(due().front().teacher == ana);
    CHECK(due().front().on == day("2026-11-16"));
    write("When did I know?", tom); // about somebody else
    CHECK(moments() == std::vector{BrokenPromise});
    write("When did I know?", ana);
    CHECK(due().empty());
    put(notebook, aPromise().with(tom).madeOn("2026-11-02").dueOn("2026-11-17").missed("2026-11-18"));
    time.today = day("2026-11-19");
    CHECK(due().empty()); // today's page about Tom's promise came after its day
}

TEST_CASE_METHOD(Midweek, "a cycle that has just ended asks, unless its look back was written", "[moments]") {
    const Cycle cycle = aCycle().but(&Cycle::teacher, ana).but(&Cycle::startedOn, day("2026-09-14"));
    const auto id = startCycle(notebook, cycle);
    CHECK(due().empty());
    closeCycle(notebook, id, day("2026-11-18"), {});
    REQUIRE(moments() == std::vector{CycleEnd});
    CHECK(due().front().what == cycle.goal);
    notebook.undo();
    LookingBack lookingBack;
    lookingBack.pages.push_back(aReflection().but(&Reflection::prompt, "What did students gain?"));
    closeCycle(notebook, id, day("2026-11-18"), lookingBack);
    CHECK(due().empty());
}

TEST_CASE_METHOD(Midweek, "where the log is high and the teacher says rarely, it asks about that dimension",
                 "[moments]") {
    for (int i = 0; i < 5; ++i)
        put(notebook,
            aPromise().with(ana).kind(StepKind::Bring).madeOn("2026-11-02").dueOn("2026-11-10").kept("2026-11-09"));
    notebook.perform(Op::RecordPulse, [&](Tables& t) {
        t.pulses.add(aPulse().with(ana).on("2026-11-12").says(PulseItem::Comp1, PulseAnswer::Rarely));
    });
    CHECK(due() == std::vector<DueMoment>{{LanesDiffer, day("2026-11-12"), ana, Dimension::Competence}});
    write("What do I not see?", ana, Dimension::Relational);
    CHECK(due().size() == 1);
    write("What do I not see?", ana, Dimension::Competence);
    CHECK(due().empty());
}

TEST_CASE_METHOD(Midweek, "a page that answers the question in another language counts as well", "[moments]") {
    auto both = prompts;
    both[1].elsewhere = {"¿A quién no he visto?"};
    time.today = day("2026-11-20");
    REQUIRE(moments() == std::vector{Week});
    write("¿A quién no he visto?");
    CHECK(moments() == std::vector{Week}); // as long as nobody says what it means
    CHECK(dueMoments(notebook.read(), both, notebook.today()).empty());
}
