#include "actions/checklist_actions.h"
#include "exchange/content.h"
#include "overview/checklist_period.h"
#include "overview/trust_of.h"
#include "store/error.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Ticking : OpenNotebook {
    const ChecklistTemplate form = contentIn("en").checklist;
    const TeacherId ana = put(notebook, aTeacher());

    Checklist november() { return checklistFor(notebook.read(), ana, kToday, form); }
    ChecklistItem item(const std::string& code) {
        const auto items = november().items;
        return *std::find_if(items.begin(), items.end(), [&](const ChecklistItem& each) { return each.code == code; });
    }
};

} // namespace

TEST_CASE_METHOD(Ticking, "the first tick stores the period, the next ones go into it", "[checklist]") {
    const auto id = tick(notebook, november(), "celebrate-1", TickState::Done);
    CHECK(november().id == id);
    CHECK(tick(notebook, november(), "empathy-4", TickState::NotFitting) == id);
    CHECK(item("celebrate-1").state == TickState::Done);
    CHECK(item("celebrate-1").changedOn == kToday);
    CHECK(item("empathy-4").state == TickState::NotFitting);
    CHECK(item("empathy-5").state == TickState::NotYet);
    CHECK_FALSE(item("empathy-5").changedOn);
    CHECK(notebook.read().checklists.ofTeacher(ana).size() == 1);
}

TEST_CASE_METHOD(Ticking, "a tick can be taken back", "[checklist][undo]") {
    tick(notebook, november(), "celebrate-1", TickState::Done);
    time.today = day("2026-11-23");
    tick(notebook, november(), "celebrate-1", TickState::NotYet);
    CHECK(item("celebrate-1").state == TickState::NotYet);
    CHECK(item("celebrate-1").changedOn == day("2026-11-23"));
    notebook.undo();
    CHECK(item("celebrate-1").changedOn == kToday);
    notebook.undo();
    CHECK(notebook.read().checklists.ofTeacher(ana).empty());
}

TEST_CASE_METHOD(Ticking, "a note does not touch the tick: the days between are evaluated as before", "[checklist]") {
    tick(notebook, november(), "celebrate-1", TickState::Done);
    const auto doneOn = [&](const char* date) {
        const auto ticks = trustOf(notebook.read(), ana, day(date)).relational.checklist;
        return ticks.byStrategy[static_cast<std::size_t>(Strategy::Celebrate)].done;
    };
    REQUIRE(doneOn("2026-11-23") == 1);
    time.today = day("2026-11-25");
    noteOn(notebook, november(), "celebrate-1", "The number talk");
    CHECK(doneOn("2026-11-23") == 1);
    CHECK(item("celebrate-1").changedOn == kToday);
    CHECK(item("celebrate-1").note == "The number talk");
}

TEST_CASE_METHOD(Ticking, "ticks do not carry over, and an old period can still be changed", "[checklist]") {
    const auto october = [&] { return checklistFor(notebook.read(), ana, day("2026-10-31"), form); };
    tick(notebook, october(), "celebrate-1", TickState::Done);
    CHECK(item("celebrate-1").state == TickState::NotYet);
    noteOn(notebook, october(), "celebrate-1", "The number talk");
    CHECK(october().items.front().note == "The number talk");
    CHECK(october().items.front().state == TickState::Done);
}

TEST_CASE_METHOD(Ticking, "an old period keeps the words that it had", "[checklist]") {
    tick(notebook, november(), "celebrate-1", TickState::Done);
    auto reworded = form;
    reworded.items.front().text = "Other words";
    reworded.items.pop_back();
    const auto kept = checklistFor(notebook.read(), ana, kToday, reworded);
    CHECK(kept.items.size() == form.items.size());
    CHECK(kept.items.front().text == form.items.front().text);
}

TEST_CASE_METHOD(Ticking, "an item that the period does not have is refused", "[checklist]") {
    CHECK_THROWS_AS(tick(notebook, november(), "celebrate-99", TickState::Done), Error);
    CHECK_THROWS_AS(noteOn(notebook, november(), "celebrate-1", std::string(kLongestText + 1, 'x')), Error);
    CHECK(notebook.read().checklists.ofTeacher(ana).empty());
}
