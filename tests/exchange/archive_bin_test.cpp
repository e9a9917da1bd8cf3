#include "actions/bin_actions.h"
#include "actions/teacher_actions.h"
#include "exchange/archive_export.h"
#include "exchange/archive_import.h"
#include "support/archive_of.h"
#include "support/full_records.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"
#include "support/whole_notebook.h"

#include <catch2/catch_all.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

// Two notebooks of one coach, alike to begin with.
struct TwoNotebooks : OpenNotebook {
    TeacherId ana = put(notebook, aTeacher().named("Ana Ruiz"));
    TeacherId ben = put(notebook, aTeacher().named("Ben Cole"));
    ContactId together = put(notebook, aContact().with({ana, ben}).on("2026-11-12"));
    Notebook other = Notebook::inMemory(clockOf(time));

    TwoNotebooks() { importArchive(other, archiveOf(notebook)); }

    TeacherId there(TeacherId id) const {
        return *other.read().teachers.keyOf(notebook.read().teachers.findAnywhere(id)->stamp.uuid);
    }
    Instant momentOf(TeacherId id) const { return *notebook.read().teachers.findAnywhere(id)->stamp.removedAt; }
};

} // namespace

TEST_CASE_METHOD(TwoNotebooks, "a teacher removed elsewhere takes along what was written here since",
                 "[archive][bin]") {
    put(notebook, aContact().with(ana).on("2026-11-16"));
    put(notebook, aPromise().with(ana));
    put(notebook, aWin().with(ana));
    put(notebook, aWin().with(ben));
    const auto before = wholeOf(notebook.read());
    removeTeacher(other, there(ana));

    CHECK(importArchive(notebook, archiveOf(other)).wentAlong == 3);
    const auto bin = binOf(notebook.read());
    REQUIRE(bin.size() == 1);
    CHECK(bin[0].removedAt == momentOf(ana));
    CHECK(bin[0].records.size() == 4);
    CHECK(notebook.read().contacts.find(together)); // Ben was there too
    CHECK(notebook.read().wins.ofTeacher(ben).size() == 1);
    CHECK(importArchive(notebook, archiveOf(other)).wentAlong == 0);

    restore(notebook, bin[0].removedAt);
    CHECK(binOf(notebook.read()).empty());
    CHECK(notebook.read().contacts.withTeacher(ana).size() == 2);
    for (int i = 0; i < 2; ++i) // the restoring, and the import
        notebook.undo();
    CHECK(wholeOf(notebook.read()) == before);

    importArchive(notebook, archiveOf(other));
    emptyBin(notebook);
    CHECK_FALSE(notebook.read().teachers.findAnywhere(ana));
    CHECK(notebook.findings().empty());
}

TEST_CASE_METHOD(TwoNotebooks, "what an archive brings of a teacher who is in the bin here goes there too",
                 "[archive][bin]") {
    removeTeacher(notebook, ana);
    put(other, aWin().with(there(ana)));
    put(other, aContact().with(there(ana)));
    const auto report = importArchive(notebook, archiveOf(other));
    CHECK(report.added == 2);
    CHECK(report.wentAlong == 2);
    CHECK(notebook.read().wins.ofTeacher(ana).empty());
    REQUIRE(binOf(notebook.read()).size() == 1);
    restore(notebook, momentOf(ana));
    CHECK(notebook.read().wins.ofTeacher(ana).size() == 1);
    CHECK(notebook.read().contacts.withTeacher(ana).size() == 2);
}

TEST_CASE_METHOD(TwoNotebooks, "a meeting of two who were removed elsewhere goes with the second of them",
                 "[archive][bin]") {
    notebook.perform(Op::CorrectMeeting, [&](Tables& t) {
        auto meeting = *t.contacts.find(together);
        meeting.sharedNote = "Written here";
        t.contacts.correct(meeting);
    });
    removeTeacher(other, there(ana));
    removeTeacher(other, there(ben));
    notebook.perform(Op::CorrectMeeting, [&](Tables& t) { t.contacts.correct(*t.contacts.find(together)); });
    CHECK(importArchive(notebook, archiveOf(other)).wentAlong == 1);
    const auto meeting = notebook.read().contacts.findAnywhere(together);
    CHECK(meeting->stamp.removedAt == momentOf(ben));
    CHECK(meeting->sharedNote == "Written here");
    restore(notebook, momentOf(ana));
    CHECK(notebook.read().contacts.find(together));
}

TEST_CASE_METHOD(TwoNotebooks, "whatever is about a removed teacher goes along, of every kind of record",
                 "[archive][bin]") {
    auto full = Notebook::inMemory(clockOf(time));
    const auto keys = addFullRecords(full);
    auto away = Notebook::inMemory(clockOf(time));
    importArchive(away, archiveOf(full));
    for (const auto& teacher : away.read().teachers.all())
        removeTeacher(away, teacher.id);
    full.perform(Op::Import, [&](Tables& t) { // all of it changed here since
        const auto touch = [](auto& table) {
            for (const auto& record : table.all())
                table.correct(record);
        };
        touch(t.contacts), touch(t.nextSteps), touch(t.wins), touch(t.agreements);
        touch(t.checklists), touch(t.cycles), touch(t.pulses), touch(t.reflections);
    });
    CHECK(importArchive(full, archiveOf(away)).wentAlong > 7);
    const auto& tables = full.read();
    CHECK(tables.contacts.count() == 0);
    CHECK(tables.nextSteps.count() == 0);
    for (const auto teacher : {keys.teacher, keys.colleague}) {
        CHECK(tables.wins.ofTeacher(teacher).empty());
        CHECK(tables.agreements.ofTeacher(teacher).empty());
        CHECK(tables.checklists.ofTeacher(teacher).empty());
        CHECK(tables.cycles.ofTeacher(teacher).empty());
        CHECK(tables.pulses.ofTeacher(teacher).empty());
        CHECK(tables.reflections.ofTeacher(teacher).empty());
    }
    emptyBin(full);
    CHECK(full.findings().empty());
}

TEST_CASE_METHOD(TwoNotebooks, "an empty notebook becomes what the archive says, records of removed teachers included",
                 "[archive][bin]") {
    notebook.perform(Op::RemoveTeacher, [&](Tables& t) { t.teachers.remove(ana); }); // as an import once left it
    put(notebook, aWin().with(ana));
    put(notebook, anAgreement().with(ana));
    auto third = Notebook::inMemory(clockOf(time));
    CHECK(importArchive(third, archiveOf(notebook)).wentAlong == 0);
    REQUIRE(third.read().wins.count() == 1);
    REQUIRE(binOf(third.read()).size() == 1);
    CHECK(binOf(third.read())[0].records.size() == 3); // they are seen to go with her
    CHECK_FALSE(binOf(third.read())[0].obstacle);
    CHECK(third.read().wins.all().at(0).stamp == notebook.read().wins.all().at(0).stamp);
    emptyBin(third);
    CHECK(third.read().wins.count() == 0);
    CHECK(third.findings().empty());
}
