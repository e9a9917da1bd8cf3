#include "actions/win_actions.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"
#include "support/thrown.h"

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Winning : OpenNotebook {
    const TeacherId ana = put(notebook, aTeacher());

    WinId noted() { return noteWin(notebook, aWin().with(ana).seenOn("2026-11-18").what("Every table had a reason")); }
    std::optional<Win> find(WinId id) const { return notebook.read().wins.find(id); }
};

} // namespace

TEST_CASE_METHOD(Winning, "a noted win waits to be told", "[win]") {
    const auto id = noted();
    CHECK(find(id)->what == "Every table had a reason");
    CHECK_FALSE(find(id)->toldOn);
    CHECK(notebook.undoable() == Deed(Op::NoteWin, ana));
    notebook.undo();
    CHECK_FALSE(find(id));
}

TEST_CASE_METHOD(Winning, "a win without words or of tomorrow is refused and leaves nothing", "[win]") {
    for (const auto& win : {aWin().with(ana).what(" ").made(), aWin().with(ana).seenOn("2026-11-21").made()})
        CHECK(kindThrownBy([&] { noteWin(notebook, win); }) == Error::Kind::Refused);
    CHECK(notebook.read().wins.count() == 0);
}

TEST_CASE_METHOD(Winning, "telling a win keeps the day and the way, and one undo takes it back", "[win][undo]") {
    const auto id = noted();
    tell(notebook, id, kToday, "A note on the desk");
    CHECK(find(id)->toldOn == kToday);
    CHECK(find(id)->toldHow == "A note on the desk");
    CHECK(find(id)->seenOn == day("2026-11-18"));
    CHECK(notebook.undoable() == Deed(Op::TellWin, ana));
    notebook.undo();
    CHECK_FALSE(find(id)->toldOn);
    CHECK(find(id)->toldHow.empty());
}

TEST_CASE_METHOD(Winning, "a win is told between the day it was seen and today", "[win]") {
    const auto id = noted();
    CHECK(kindThrownBy([&] { tell(notebook, id, day("2026-11-17"), "Hallway"); }) == Error::Kind::Refused);
    CHECK(kindThrownBy([&] { tell(notebook, id, day("2026-11-21"), "Hallway"); }) == Error::Kind::Refused);
    CHECK_FALSE(find(id)->toldOn);
}

TEST_CASE_METHOD(Winning, "a corrected win keeps its record", "[win]") {
    const auto id = noted();
    auto win = *find(id);
    win.what = "Every table had two reasons";
    win.mayShare = true;
    correctWin(notebook, win);
    CHECK(find(id)->what == "Every table had two reasons");
    CHECK(find(id)->mayShare);
    CHECK(find(id)->stamp.uuid == win.stamp.uuid);
    CHECK(notebook.undoable() == Deed(Op::CorrectWin, ana));
    win.what.clear();
    CHECK(kindThrownBy([&] { correctWin(notebook, win); }) == Error::Kind::Refused);
    CHECK(find(id)->what == "Every table had two reasons");
}

TEST_CASE_METHOD(Winning, "a removed win rests in the bin and can be neither told, corrected nor removed", "[win]") {
    const auto id = noted();
    const auto stale = *find(id);
    removeWin(notebook, id);
    CHECK_FALSE(find(id));
    CHECK(notebook.read().wins.inBin().size() == 1);
    CHECK(kindThrownBy([&] { tell(notebook, id, kToday, ""); }) == Error::Kind::NoSuchRecord);
    CHECK(kindThrownBy([&] { correctWin(notebook, stale); }) == Error::Kind::NoSuchRecord);
    CHECK(kindThrownBy([&] { removeWin(notebook, id); }) == Error::Kind::NoSuchRecord);
    notebook.undo();
    CHECK(find(id) == stale);
}
