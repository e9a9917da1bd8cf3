#include "exchange/content.h"
#include "overview/move_shelf.h"
#include "support/makers.h"
#include "support/open_notebook.h"

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Shelf : OpenNotebook {
    const std::vector<LibraryMove> builtIn = contentIn("en").moves;

    std::vector<ShelfMove> shelf() const { return movesOnShelf(notebook.read(), builtIn); }
    MoveId put(const Move& move) {
        return notebook.perform(Op::Import, [&](Tables& t) { return t.moves.add(move); });
    }
};

} // namespace

TEST_CASE_METHOD(Shelf, "an empty notebook's shelf holds the built-in moves, none of them stored", "[library]") {
    const auto moves = shelf();
    REQUIRE(moves.size() == builtIn.size());
    for (std::size_t i = 0; i < moves.size(); ++i) {
        CHECK(moves[i].builtIn == builtIn[i]);
        CHECK(moves[i].move.words == builtIn[i].words);
        CHECK(moves[i].move.stamp.uuid == builtIn[i].uuid);
        CHECK_FALSE(moves[i].move.id);
        CHECK_FALSE(moves[i].isReworded());
    }
}

TEST_CASE_METHOD(Shelf, "a record with a built-in move's uuid stands for it, and its words hold", "[library]") {
    const auto id = put(aMove().uuid(builtIn[4].uuid).but(&Move::words, std::string("As I say it")).made());
    const auto moves = shelf();
    CHECK(moves.size() == builtIn.size());
    CHECK(moves[4].move.id == id);
    CHECK(moves[4].isReworded());
}

TEST_CASE_METHOD(Shelf, "an older notebook's record stands for the built-in move whose words it has", "[library]") {
    const auto id = put(aMove().but(&Move::words, builtIn[7].words).but(&Move::favourite, true).made());
    const auto moves = shelf();
    CHECK(moves.size() == builtIn.size());
    CHECK(moves[7].move.id == id);
    CHECK(moves[7].move.favourite);
}

TEST_CASE_METHOD(Shelf, "the coach's own moves come last, even in a built-in one's words, and not from the bin",
                 "[library]") {
    const auto own = put(aMove().but(&Move::words, builtIn[0].words).but(&Move::own, true).made());
    const auto gone = put(aMove().but(&Move::own, true).made());
    notebook.perform(Op::Import, [&](Tables& t) { t.moves.remove(gone); });
    const auto moves = shelf();
    REQUIRE(moves.size() == builtIn.size() + 1);
    CHECK(moves.back().move.id == own);
    CHECK_FALSE(moves.back().builtIn);
}

TEST_CASE_METHOD(Shelf, "a move that was kept in another language is shown in this one, as nobody's rewording",
                 "[library]") {
    const auto spanish = contentIn("es").moves;
    auto kept = aMove().uuid(builtIn[4].uuid).made();
    kept.words = spanish[4].words;
    kept.whenNot = spanish[4].whenNot;
    const auto id = put(kept);
    CHECK(shelf()[4].move.id == id);
    CHECK(shelf()[4].move.words == builtIn[4].words);
    CHECK(shelf()[4].move.whenNot == builtIn[4].whenNot);
    CHECK_FALSE(shelf()[4].isReworded());
    CHECK(notebook.read().moves.find(id)->words == spanish[4].words);

    const auto older = put(aMove().but(&Move::words, spanish[7].words).but(&Move::whenNot, spanish[7].whenNot).made());
    CHECK(shelf().size() == builtIn.size());
    CHECK(shelf()[7].move.id == older);
    CHECK(shelf()[7].move.words == builtIn[7].words);
}

TEST_CASE_METHOD(Shelf, "words of another language that the coach changed are the coach's", "[library]") {
    const auto spanish = contentIn("es").moves;
    auto kept = aMove().uuid(builtIn[4].uuid).made();
    kept.words = spanish[4].words;
    kept.whenNot = "Nunca";
    put(kept);
    CHECK(shelf()[4].isReworded());
    CHECK(shelf()[4].move.words == spanish[4].words);
}
