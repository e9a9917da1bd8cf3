#include "actions/contact_actions.h"
#include "actions/library_actions.h"
#include "exchange/archive_export.h"
#include "exchange/archive_import.h"
#include "exchange/content.h"
#include "overview/move_shelf.h"
#include "store/error.h"
#include "support/archive_of.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"
#include "support/thrown.h"

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Library : OpenNotebook {
    const std::vector<LibraryMove> builtIn = contentIn("en").moves;

    ShelfMove onShelf(std::size_t place) const { return movesOnShelf(notebook.read(), builtIn)[place]; }
    int stored() const { return notebook.read().moves.count(); }
};

} // namespace

TEST_CASE_METHOD(Library, "a built-in move gets its record when it becomes a favourite, and undo takes it back",
                 "[library]") {
    const auto id = favour(notebook, onShelf(3).move, true);
    CHECK(stored() == 1);
    CHECK(notebook.read().moves.find(id)->stamp.uuid == builtIn[3].uuid);
    CHECK(onShelf(3).move.favourite);
    notebook.undo();
    CHECK(stored() == 0);
    CHECK_FALSE(onShelf(3).move.favourite);
    notebook.redo();
    CHECK(onShelf(3).move.favourite);
    CHECK(notebook.undoable() == Deed(Op::FavourMove));
    favour(notebook, onShelf(3).move, false);
    CHECK(stored() == 1);
    CHECK_FALSE(onShelf(3).move.favourite);
}

TEST_CASE_METHOD(Library, "a built-in move is reworded and goes back to its original words, a favourite throughout",
                 "[library]") {
    favour(notebook, onShelf(0).move, true);
    reword(notebook, onShelf(0).move, "In my words", "Never on Fridays");
    CHECK(onShelf(0).isReworded());
    CHECK(onShelf(0).move.words == "In my words");
    CHECK(onShelf(0).move.favourite);
    restoreWords(notebook, onShelf(0).move, builtIn[0]);
    CHECK_FALSE(onShelf(0).isReworded());
    CHECK(onShelf(0).move.whenNot == builtIn[0].whenNot);
    CHECK(onShelf(0).move.favourite);
    CHECK(stored() == 1);
    notebook.undo();
    CHECK(onShelf(0).move.words == "In my words");
}

TEST_CASE_METHOD(Library, "a move without words is refused and leaves nothing", "[library]") {
    CHECK(kindThrownBy([&] { reword(notebook, onShelf(0).move, " ", ""); }) == Error::Kind::Refused);
    CHECK(kindThrownBy([&] { addMove(notebook, Move{}); }) == Error::Kind::Refused);
    CHECK(stored() == 0);
}

TEST_CASE_METHOD(Library, "the coach's own move is added, corrected and removed, each with undo", "[library]") {
    const auto id = addMove(notebook, aMove());
    auto move = *notebook.read().moves.find(id);
    CHECK(move.own);
    move.words = "Other words";
    correctMove(notebook, move);
    CHECK(notebook.read().moves.find(id)->words == "Other words");
    removeMove(notebook, id);
    CHECK_FALSE(notebook.read().moves.find(id));
    notebook.undo();
    CHECK(notebook.read().moves.find(id)->words == "Other words");
    CHECK(kindThrownBy([&] { removeMove(notebook, {999}); }) == Error::Kind::NoSuchRecord);
}

TEST_CASE_METHOD(Library, "a built-in move whose record lies in the bin comes back as the library shows it",
                 "[library]") {
    reword(notebook, onShelf(0).move, "Forgotten words", "");
    const auto id = onShelf(0).move.id;
    removeMove(notebook, id);
    CHECK_FALSE(onShelf(0).move.id);
    CHECK(favour(notebook, onShelf(0).move, true) == id);
    CHECK(onShelf(0).move.favourite);
    CHECK(onShelf(0).move.words == builtIn[0].words);
}

TEST_CASE_METHOD(Library, "a move used at a meeting for the first time gets its record with the meeting", "[library]") {
    const auto ana = put(notebook, aTeacher());
    Meeting meeting{aContact().with(ana).made(), {}, {}};
    meeting.newMoves = {onShelf(2).move};
    const auto id = logMeeting(notebook, meeting);
    REQUIRE(notebook.read().contacts.find(id)->moves.size() == 1);
    CHECK(notebook.read().contacts.find(id)->moves[0] == onShelf(2).move.id);

    auto again = *meetingOf(notebook.read(), id);
    again.newMoves = {onShelf(5).move};
    correctMeeting(notebook, again);
    CHECK(notebook.read().contacts.find(id)->moves == std::vector<MoveId>{onShelf(2).move.id, onShelf(5).move.id});
    notebook.undo();
    notebook.undo();
    CHECK(stored() == 0);
    CHECK_FALSE(notebook.read().contacts.find(id));
}

TEST_CASE_METHOD(Library, "two notebooks that favour the same built-in move merge without doubling it", "[library]") {
    favour(notebook, onShelf(1).move, true);
    auto other = Notebook::inMemory(clockOf(time));
    favour(other, movesOnShelf(other.read(), builtIn)[1].move, true);
    importArchive(other, archiveOf(notebook));
    CHECK(other.read().moves.count() == 1);
    CHECK(movesOnShelf(other.read(), builtIn).size() == builtIn.size());
}

TEST_CASE_METHOD(Library, "a tool is added, corrected and removed, each with undo", "[library]") {
    const auto ana = put(notebook, aTeacher());
    const auto id = addTool(notebook, aTool());
    auto tool = *notebook.read().tools.find(id);
    tool.uses = {{ana, kToday}};
    correctTool(notebook, tool);
    CHECK(notebook.read().tools.find(id)->uses.size() == 1);
    notebook.undo();
    CHECK(notebook.read().tools.find(id)->uses.empty());
    removeTool(notebook, id);
    CHECK_FALSE(notebook.read().tools.find(id));
    notebook.undo();
    CHECK(notebook.read().tools.find(id));
    tool.uses = {{ana, day("2026-12-24")}}; // not yet
    CHECK(kindThrownBy([&] { correctTool(notebook, tool); }) == Error::Kind::Refused);
    CHECK(kindThrownBy([&] { addTool(notebook, Tool{}); }) == Error::Kind::Refused);
}
