#include "overview/cycle_view.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Viewing : OpenNotebook {
    TeacherId ana = put(notebook, aTeacher());

    CycleId add(const Cycle& cycle) {
        return notebook.perform(Op::Import, [&](Tables& t) { return t.cycles.add(cycle); });
    }
    CycleView view(CycleId id) const {
        return cycleView(notebook.read(), *notebook.read().cycles.find(id), prompts, kToday);
    }
    ReflectionId write(const char* on, const char* prompt) {
        const Reflection page =
            aReflection().but(&Reflection::teacher, ana).but(&Reflection::on, day(on)).but(&Reflection::prompt, prompt);
        return notebook.perform(Op::Import, [&](Tables& t) { return t.reflections.add(page); });
    }
    const std::vector<ReflectionPrompt> prompts{{"gained", PromptMoment::CycleEnd, {}, "What did students gain?"},
                                                {"heard", PromptMoment::AfterContact, {}, "What did I hear?"}};
};

template <class Record>
std::vector<Id<Record>> idsOf(const std::vector<Record>& records) {
    std::vector<Id<Record>> ids;
    for (const auto& record : records)
        ids.push_back(record.id);
    return ids;
}

} // namespace

TEST_CASE_METHOD(Viewing, "a cycle shows what is linked to it, and what of its days could be", "[cycle]") {
    const auto id = add(aCycle().with(ana).startedOn("2026-11-02"));
    const auto linked = put(notebook, aContact().with(ana).on("2026-11-04").but(&Contact::cycle, id).made());
    const auto other = put(notebook, aContact().with(ana).on("2026-11-05").made());
    put(notebook, aContact().with(ana).on("2026-10-30").made()); // before it
    const auto atIt = put(notebook, aPromise().with(ana).at(linked).madeOn("2026-11-04").made());
    const auto tied =
        put(notebook, anActionStep().with(ana).madeOn("2026-11-05").but(&NextStep::goalLinked, true).made());
    const auto loose = put(notebook, anActionStep().with(ana).madeOn("2026-11-05").made());
    put(notebook, anActionStep().with(ana).madeOn("2026-10-30").but(&NextStep::goalLinked, true).made());
    const auto shown = view(id);
    CHECK(idsOf(shown.contacts) == std::vector{linked});
    CHECK(idsOf(shown.others) == std::vector{other});
    CHECK(idsOf(shown.steps) == std::vector{atIt, tied});
    CHECK(idsOf(shown.otherSteps) == std::vector{loose});
    CHECK(idsOf(toLookBackOn(shown)) == std::vector{tied}); // a promise is the coach's own
}

TEST_CASE_METHOD(Viewing, "the meetings of a cycle in the bin can be linked to another", "[cycle]") {
    const auto wrong = add(aCycle().with(ana).startedOn("2026-11-02"));
    const auto right = add(aCycle().with(ana).startedOn("2026-11-02"));
    const auto meeting = put(notebook, aContact().with(ana).on("2026-11-04").but(&Contact::cycle, wrong).made());
    CHECK(view(right).others.empty());
    notebook.perform(Op::RemoveCycle, [&](Tables& t) { t.cycles.remove(wrong); });
    CHECK(idsOf(view(right).others) == std::vector{meeting});
}

TEST_CASE_METHOD(Viewing, "of several cycles the one begun last runs, and none after its end", "[cycle]") {
    CHECK_FALSE(runningCycle(notebook.read(), ana, kToday));
    const auto first = add(aCycle().with(ana).startedOn("2026-09-07").endedOn("2026-10-30"));
    CHECK_FALSE(runningCycle(notebook.read(), ana, kToday));
    CHECK(runningCycle(notebook.read(), ana, day("2026-10-29"))->id == first);
    CHECK_FALSE(runningCycle(notebook.read(), ana, day("2026-10-30"))); // closed on that day
    CHECK(cycleFor(notebook.read(), {ana}, day("2026-10-30")) == first);
    const auto second = add(aCycle().with(ana).startedOn("2026-11-02"));
    CHECK(runningCycle(notebook.read(), ana, kToday)->id == second);
}

TEST_CASE_METHOD(Viewing, "a cycle is in the phase begun last, and ends with the last of them", "[cycle]") {
    Cycle cycle = aCycle().startedOn("2026-11-02");
    CHECK_FALSE(phaseOn(cycle, kToday));
    CHECK_FALSE(plannedEndOf(cycle));
    cycle.phases = {{"Identify", day("2026-11-02"), day("2026-11-06")},
                    {"Learn", day("2026-11-09"), day("2026-11-13")},
                    {"Improve", day("2026-11-23"), day("2026-12-04")}};
    CHECK_FALSE(phaseOn(cycle, day("2026-11-01")));
    CHECK(phaseOn(cycle, day("2026-11-02")) == 0);
    CHECK(phaseOn(cycle, kToday) == 1); // a week between two phases
    CHECK(phaseOn(cycle, day("2027-01-10")) == 2);
    CHECK(plannedEndOf(cycle) == day("2026-12-04"));
    cycle.phases[2].until.reset();
    CHECK_FALSE(plannedEndOf(cycle));
}

TEST_CASE_METHOD(Viewing, "the look back is what answers the questions for a cycle's end, on its last day or later",
                 "[cycle]") {
    const auto id = add(aCycle().with(ana).startedOn("2026-10-05").endedOn("2026-11-13"));
    write("2026-11-12", "What did students gain?"); // before it ended
    const auto then = write("2026-11-13", "What did students gain?");
    write("2026-11-13", "What did I hear?");
    write("2026-11-13", "");
    const auto later = write("2026-11-16", "What did students gain?");
    auto shown = idsOf(view(id).lookedBack);
    std::sort(shown.begin(), shown.end());
    CHECK(shown == std::vector{then, later});
    const auto next = add(aCycle().with(ana).startedOn("2026-11-14").endedOn("2026-11-16"));
    CHECK(idsOf(view(id).lookedBack) == std::vector{then});
    CHECK(idsOf(view(next).lookedBack) == std::vector{later});
}
