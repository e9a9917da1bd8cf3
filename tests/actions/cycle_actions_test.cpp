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
