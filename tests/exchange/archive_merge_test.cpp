#include "exchange/archive_export.h"
#include "exchange/archive_import.h"
#include "store/backups/backup_shelf.h"
#include "store/error.h"
#include "support/archive_of.h"
#include "support/full_records.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/temporary_folder.h"

#include <catch2/catch_all.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

std::string school(const std::string& name, const std::string& times) {
    return R"({"format": "alongside-archive", "version": 1, "schools": [)"
           R"({"id": "50000000-0000-4000-8000-000000000001", "name": ")" +
           name + '"' + times + "}]}";
}

std::string coach(char id, bool me) {
    return std::string(R"({"format": "alongside-archive", "version": 1, "coaches": [{"id": "c)") + id +
           R"(000000-0000-4000-8000-000000000001", "name": "Coach )" + id + R"(", "me": )" + (me ? "true" : "false") +
           "}]}";
}

std::string nameOfOnlySchool(const Notebook& notebook) {
    return notebook.read().schools.all().at(0).name;
}

} // namespace

TEST_CASE_METHOD(OpenNotebook, "the same archive twice changes nothing the second time", "[archive]") {
    making::addFullRecords(notebook);
    const auto archive = archiveOf(notebook);
    auto other = Notebook::inMemory(clockOf(time));
    importArchive(other, archive);
    CHECK(importArchive(other, archive) == ImportReport{0, 0, 16});
    CHECK(importArchive(notebook, archive) == ImportReport{0, 0, 16});
}

TEST_CASE_METHOD(OpenNotebook, "a record that changed later replaces, an older or equal one is kept", "[archive]") {
    importArchive(notebook, school("First", R"(, "changedAt": "2026-10-01T10:00:00Z")"));
    CHECK(importArchive(notebook, school("Older", R"(, "changedAt": "2026-10-01T09:59:59Z")")) ==
          ImportReport{0, 0, 1});
    CHECK(importArchive(notebook, school("Equal", R"(, "changedAt": "2026-10-01T10:00:00Z")")) ==
          ImportReport{0, 0, 1});
    CHECK(nameOfOnlySchool(notebook) == "First");
    CHECK(importArchive(notebook, school("Newer", R"(, "changedAt": "2026-10-01T10:00:01Z")")) ==
          ImportReport{0, 1, 0});
    CHECK(nameOfOnlySchool(notebook) == "Newer");
}

TEST_CASE_METHOD(OpenNotebook, "without changedAt the time of the import counts, unless nothing differs", "[archive]") {
    CHECK(importArchive(notebook, school("First", "")) == ImportReport{1, 0, 0});
    const auto stamp = notebook.read().schools.all().at(0).stamp;
    CHECK(stamp.createdAt == stamp.changedAt);
    CHECK(stamp.changedAt > Instant{});
    CHECK(importArchive(notebook, school("First", "")) == ImportReport{0, 0, 1});
    CHECK(importArchive(notebook, school("Second", "")) == ImportReport{0, 1, 0});
    const auto later = notebook.read().schools.all().at(0).stamp;
    CHECK(later.createdAt == stamp.createdAt);
    CHECK(later.changedAt > stamp.changedAt);
}

TEST_CASE_METHOD(OpenNotebook, "a record may go to the bin, and come back, by an import", "[archive]") {
    importArchive(notebook, school("One", R"(, "changedAt": "2026-10-01T10:00:00Z")"));
    const auto gone = school("One", R"(, "changedAt": "2026-10-02T10:00:00Z", "removedAt": "2026-10-02T10:00:00Z")");
    CHECK(importArchive(notebook, gone) == ImportReport{0, 1, 0});
    CHECK(notebook.read().schools.all().empty());
    importArchive(notebook, school("One", R"(, "changedAt": "2026-10-03T10:00:00Z")"));
    CHECK(notebook.read().schools.all().size() == 1);
}

TEST_CASE_METHOD(OpenNotebook, "what an archive leaves out is not touched", "[archive]") {
    making::addFullRecords(notebook);
    const auto settings = notebook.read().settings.current();
    CHECK(importArchive(notebook, R"({"format": "alongside-archive", "version": 1})") == ImportReport{});
    CHECK(notebook.read().settings.current() == settings);
    CHECK(notebook.read().contacts.count() == 1);
}

TEST_CASE_METHOD(OpenNotebook, "settings that differ count as a change of what was there", "[archive]") {
    const std::string archive = R"({"format": "alongside-archive", "version": 1, "settings": {"rhythm": 6}})";
    making::addFullRecords(notebook);
    CHECK(importArchive(notebook, archive) == ImportReport{0, 1, 0});
    CHECK(importArchive(notebook, archive) == ImportReport{});
    CHECK(notebook.read().settings.current().rhythm == 6);
    CHECK(notebook.read().settings.current().windowSchoolDays == 40); // left out: the default
}

TEST_CASE_METHOD(OpenNotebook, "references may point at what the notebook already holds", "[archive]") {
    importArchive(notebook, school("One", ""));
    const std::string teacher =
        R"({"format": "alongside-archive", "version": 1, "teachers": [{"id": "70000000-0000-4000-8000-000000000001",
        "name": "Ana", "schools": ["50000000-0000-4000-8000-000000000001"], "status": "active",
        "startedOn": "2026-09-01", "priorRelation": "none"}]})";
    CHECK(importArchive(notebook, teacher).added == 1);
    CHECK(notebook.read().teachers.all().at(0).schools.at(0) == notebook.read().schools.all().at(0).id);
}

TEST_CASE_METHOD(OpenNotebook, "an archive without what is private leaves private notes alone", "[archive]") {
    making::addFullRecords(notebook);
    auto other = Notebook::inMemory(clockOf(time));
    importArchive(other, archiveOf(notebook));
    notebook.perform(Op::CorrectMeeting, [](Tables& t) {
        auto contact = t.contacts.all().at(0);
        contact.sharedNote = "Said more clearly";
        t.contacts.correct(contact);
    });
    CHECK(importArchive(other, archiveOf(notebook, Privacy::WithoutPrivate)) == ImportReport{0, 1, 14});
    const auto merged = other.read().contacts.all().at(0);
    CHECK(merged.sharedNote == "Said more clearly");
    CHECK(merged.privateNote == "canary in the private note");
    CHECK(other.read().reflections.count() == 1);
}

TEST_CASE_METHOD(OpenNotebook, "another coach's archive does not take the notebook over", "[archive]") {
    importArchive(notebook, coach('a', true));
    CHECK(importArchive(notebook, coach('b', true)) == ImportReport{1, 0, 0});
    CHECK(notebook.read().coaches.me()->name == "Coach a");
    CHECK(importArchive(notebook, coach('b', true)) == ImportReport{0, 0, 1});
    CHECK(importArchive(notebook, coach('a', true)) == ImportReport{0, 0, 1});
    auto other = Notebook::inMemory(clockOf(time));
    CHECK(importArchive(other, archiveOf(notebook)).added == 2);
}

TEST_CASE_METHOD(OpenNotebook, "an import is one step of undo", "[archive]") {
    auto other = Notebook::inMemory(clockOf(time));
    making::addFullRecords(notebook);
    importArchive(other, archiveOf(notebook));
    CHECK(other.undoable() == Deed(Op::Import));
    other.undo();
    CHECK(other.read().teachers.count() == 0);
    CHECK(other.read().settings.current() == Settings{});
}

TEST_CASE_METHOD(OpenNotebook, "an import too large for undo clears the history", "[archive]") {
    std::string archive = R"({"format": "alongside-archive", "version": 1, "schools": [)";
    for (int i = 0; i < 2001; ++i) {
        auto id = std::to_string(i);
        id.insert(0, 12 - id.size(), '0');
        archive += (i ? "," : "") + (R"({"id": "50000000-0000-4000-8000-)" + id) + R"(", "name": "A school"})";
    }
    CHECK(importArchive(notebook, archive + "]}").added == 2001);
    CHECK_FALSE(notebook.undoable());
    CHECK(notebook.read().schools.count() == 2001);
}

TEST_CASE_METHOD(OpenNotebook, "a notebook on disk that has records is backed up before an import", "[archive]") {
    const TemporaryFolder folder;
    auto stored = Notebook::create(folder / "mine.alongside", {}, clockOf(time));
    CHECK(importArchive(stored, school("First", R"(, "changedAt": "2026-10-01T10:00:00Z")")).backup.empty());
    const auto report = importArchive(stored, school("Second", R"(, "changedAt": "2026-10-02T10:00:00Z")"));
    CHECK(report.changed == 1);
    CHECK(nameOfOnlySchool(stored) == "Second");
    REQUIRE(report.backup.parent_path() == shelfOf(folder / "mine.alongside").folder);
    CHECK(nameOfOnlySchool(Notebook::open(report.backup, {}, clockOf(time), Access::ReadOnly)) == "First");

    const auto files = [&] { return std::distance(std::filesystem::directory_iterator(folder.path()), {}); };
    const auto before = files();
    CHECK_THROWS_AS(importArchive(stored, school("", "")), Error); // refused, so there is nothing to keep
    CHECK(files() == before);
    CHECK(importArchive(notebook, school("First", "")).backup.empty());
    CHECK(importArchive(notebook, school("Second", "")).backup.empty()); // in memory there is no beside
}

TEST_CASE_METHOD(OpenNotebook, "a batch of sheets in their order comes mixed, once, and leaves no other way",
                 "[archive][pulse]") {
    const std::string sheets = R"({"format": "alongside-archive", "version": 1, "pulses": [{)"
                               R"("id": "60000000-0000-4000-8000-000000000001", "on": "2026-11-13", "mode": "batch",)"
                               R"( "answers": [{"item": "rel-1", "answer": "always"},)"
                               R"( {"item": "comm-1", "answer": "rarely"}, {"item": "rel-1", "answer": "mostly"},)"
                               R"( {"item": "comm-1", "answer": "always"}]}]})";
    CHECK(importArchive(notebook, sheets) == ImportReport{1, 0, 0});
    using enum PulseAnswer;
    const std::vector<PulseReply> mixed{
        {PulseItem::Comm1, Rarely}, {PulseItem::Comm1, Always}, {PulseItem::Rel1, Mostly}, {PulseItem::Rel1, Always}};
    CHECK(notebook.read().pulses.batches().at(0).answers == mixed);
    CHECK(importArchive(notebook, sheets) == ImportReport{0, 0, 1});
    CHECK(importArchive(notebook, archiveOf(notebook)) == ImportReport{0, 0, 1});
}
