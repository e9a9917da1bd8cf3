#include "actions/bin_actions.h"
#include "actions/teacher_actions.h"
#include "exchange/archive_export.h"
#include "store/error.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"
#include "support/temporary_folder.h"
#include "support/thrown.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <sstream>

using namespace alongside;
using namespace alongside::making;

namespace {

const std::string kHash(64, 'a');

struct Trailing : OpenNotebook {
    TeacherId ana = addTeacher(notebook, aTeacher().named("Ana Ruiz"));
    TeacherId ben = addTeacher(notebook, aTeacher().named("Ben Cole"));

    std::vector<TrailLine> lines(const TrailFilter& filter = {}) const {
        return notebook.read().trail.newestFirst(filter);
    }
    void leave(DocumentKind document, std::vector<TeacherId> about) {
        notebook.addToTrail({document, WayOut::Copied, std::move(about)}, kHash);
    }
};

} // namespace

TEST_CASE_METHOD(Trailing, "a line of the trail says when, what, how, about whom and with which hash", "[trail]") {
    const auto before = time.now;
    const Leaving what{DocumentKind::Summary, WayOut::Mailed, {ben, ana}, true};
    notebook.addToTrail(what, kHash);
    REQUIRE(lines().size() == 1);
    CHECK(lines().front().what == what);
    CHECK(lines().front().sha256 == kHash);
    CHECK(lines().front().leftAt > before);
    CHECK(lines().front().deletedSince == 0);
}

TEST_CASE_METHOD(Trailing, "the newest line comes first, and a filter by teacher and by document leaves the rest out",
                 "[trail]") {
    leave(DocumentKind::Agreement, {ana});
    leave(DocumentKind::Summary, {ana, ben});
    leave(DocumentKind::Archive, {});
    CHECK(lines().front().what.document == DocumentKind::Archive);
    CHECK(lines({ana, {}}).size() == 3); // an archive is of everybody
    REQUIRE(lines({ben, {}}).size() == 2);
    CHECK(lines({ben, {}}).back().what.about == std::vector{ana, ben}); // also the one who was not asked for
    CHECK(lines({ana, DocumentKind::Agreement}).size() == 1);
    CHECK(lines({ben, DocumentKind::Agreement}).empty());
    CHECK(lines({{}, DocumentKind::Archive}).size() == 1);
}

TEST_CASE_METHOD(Trailing, "what left of everybody was about each, and what was about others or nobody was not",
                 "[trail]") {
    for (const auto of : {DocumentKind::WinsTable, DocumentKind::Calendar, DocumentKind::Archive})
        leave(of, {});
    CHECK(lines({ana, {}}).size() == 3);
    CHECK(lines({ana, DocumentKind::Calendar}).size() == 1);
    leave(DocumentKind::Table, {ben});
    leave(DocumentKind::MyMonth, {});
    CHECK(lines({ana, {}}).size() == 3);
    CHECK(lines({ben, {}}).size() == 4);
    removeTeacher(notebook, ben);
    emptyBin(notebook);
    CHECK(lines({ana, {}}).size() == 3); // the table was about Ben alone
}

TEST_CASE_METHOD(Trailing, "every kind of document and every way out is kept as it is", "[trail]") {
    for (const auto document : everyValueOf<DocumentKind>())
        for (const auto way : everyValueOf<WayOut>()) {
            notebook.addToTrail({document, way, {}}, kHash);
            CHECK(lines().front().what == Leaving{document, way, {}});
        }
}

TEST_CASE_METHOD(Trailing, "the trail is told of, and undo passes it over", "[trail]") {
    std::vector<Changes> told;
    notebook.onChange([&](const Changes& changes) { told.push_back(changes); });
    leave(DocumentKind::Agreement, {ana});
    CHECK(told == std::vector{Changes{Area::Trail}});
    CHECK(notebook.undoable()->op == Op::AddTeacher);
    notebook.undo(); // Ben was never there
    CHECK(lines({ana, {}}).size() == 1);
    notebook.redo();
    CHECK(lines({ana, {}}).size() == 1);
}

TEST_CASE_METHOD(Trailing, "a teacher deleted for good is gone from the trail, and the line stays", "[trail]") {
    leave(DocumentKind::Summary, {ana, ben});
    removeTeacher(notebook, ben);
    CHECK(lines({ben, {}}).size() == 1); // in the bin: still known
    emptyBin(notebook);
    REQUIRE(lines().size() == 1);
    CHECK(lines().front().what.about == std::vector{ana});
    CHECK(lines().front().deletedSince == 1);
    CHECK(notebook.findings().empty());
}

TEST_CASE_METHOD(Trailing, "a line about a teacher who is not there is refused, and nothing is written", "[trail]") {
    CHECK_THROWS_AS(leave(DocumentKind::Summary, {ana, TeacherId{4711}}), Error);
    CHECK_THROWS_AS(notebook.addToTrail({DocumentKind::Summary, WayOut::Copied, {ana}}, "no hash"), Error);
    CHECK(lines().empty());
}

TEST_CASE_METHOD(Trailing, "no archive has the trail", "[trail]") {
    leave(DocumentKind::Agreement, {ana});
    std::ostringstream archive;
    exportArchive(notebook, Privacy::WithPrivate, archive);
    CHECK(archive.str().find(kHash) == std::string::npos);
    CHECK(archive.str().find("trail") == std::string::npos);
}

TEST_CASE_METHOD(Trailing, "the file itself refuses to change or delete a line of the trail", "[trail]") {
    const TemporaryFolder folder;
    const auto file = folder / "trail.alongside";
    {
        auto kept = Notebook::create(file, {}, clockOf(time));
        const auto carla = addTeacher(kept, aTeacher().named("Carla"));
        kept.addToTrail({DocumentKind::Agreement, WayOut::SavedPdf, {carla}}, kHash);
    }
    auto database = Database::open(file, {}, Access::ReadWrite);
    for (const auto* wrong : {"DELETE FROM trail", "UPDATE trail SET left_at = 1", "DELETE FROM trail_teacher",
                              "UPDATE trail_teacher SET teacher = NULL", "UPDATE trail_teacher SET teacher = teacher",
                              "INSERT OR REPLACE INTO trail SELECT id, 1, document, way, 1, sha256 FROM trail"}) {
        INFO(wrong);
        CHECK(kindThrownBy([&] { database.execute(wrong); }) == Error::Kind::CannotSave);
    }
    CHECK(database.number("SELECT count(*) FROM trail JOIN trail_teacher ON trail = trail.id") == 1);
}

TEST_CASE_METHOD(Trailing, "a mark of a list is undone and redone, and goes with its teacher", "[trail]") {
    const RosterMark mark{ana, "oneroster", day("2026-11-18"), {}};
    const RosterMark gone{ana, "oneroster", day("2026-11-18"), day("2026-11-20")};
    const RosterMark other{ana, "clever", day("2026-10-01"), {}};
    const auto put = [&](const RosterMark& each) {
        notebook.perform(Op::BringTeachers, [&](Tables& t) { t.rosterMarks.put(each); });
    };
    const auto& marks = notebook.read().rosterMarks;
    put(mark);
    put(other);
    put(gone);
    CHECK(marks.ofSource("oneroster") == std::vector{gone});
    CHECK(marks.ofTeacher(ana) == std::vector{other, gone});
    notebook.undo();
    CHECK(marks.ofSource("oneroster") == std::vector{mark});
    notebook.redo();
    CHECK(marks.ofSource("oneroster") == std::vector{gone});
    notebook.perform(Op::BringTeachers, [&](Tables& t) { t.rosterMarks.erase(ana, "clever"); });
    CHECK(marks.all() == std::vector{gone});
    removeTeacher(notebook, ana);
    emptyBin(notebook);
    CHECK(marks.all().empty());
}

TEST_CASE_METHOD(Trailing, "a choice of columns is kept once for the hash of its headings, outside undo", "[trail]") {
    notebook.rememberColumns("Ana Ruiz\nana@x.example", "name email"); // as earlier ones were: a person's row
    const auto& choices = notebook.read().columnChoices;
    notebook.rememberColumns(kHash, "name email");
    CHECK_FALSE(choices.columnsFor("Ana Ruiz\nana@x.example"));
    notebook.rememberColumns(kHash, "name -");
    CHECK(choices.columnsFor(kHash) == "name -");
    CHECK_FALSE(choices.columnsFor(std::string(64, 'b')));
    notebook.undo();
    CHECK(choices.columnsFor(kHash) == "name -");
}

TEST_CASE_METHOD(Trailing, "of what names nobody exactly the kinds that hold everybody are about each", "[trail]") {
    for (const auto document : everyValueOf<DocumentKind>()) {
        INFO(wordOf(document));
        const auto before = lines({ana, {}}).size();
        leave(document, {});
        CHECK((lines({ana, {}}).size() > before) == holdsEverybody(document));
    }
}
