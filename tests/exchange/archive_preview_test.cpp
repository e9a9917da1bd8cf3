#include "actions/bin_actions.h"
#include "actions/teacher_actions.h"
#include "exchange/archive_preview.h"
#include "overview/bin.h"
#include "support/any_staff.h"
#include "support/archive_of.h"
#include "support/full_records.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"
#include "support/temporary_folder.h"
#include "support/whole_notebook.h"

#include <catch2/catch_all.hpp>
#include <rapidcheck.h>

#include <algorithm>

using namespace alongside;
using namespace alongside::making;

namespace {

ArchivePreview previewed(const Notebook& notebook, const std::string& archive) {
    return std::get<ArchivePreview>(previewArchive(notebook, archive));
}

const PartComing* partOf(const ArchivePreview& preview, ArchivePart part) {
    const auto found = std::find_if(preview.parts.begin(), preview.parts.end(),
                                    [&](const PartComing& each) { return each.part == part; });
    return found == preview.parts.end() ? nullptr : &*found;
}

bool oneOf(int n) {
    return *rc::gen::inRange(0, n) == 0;
}

// Changes, removes and brings back at random, as two computers do that each know nothing of the other.
void live(Notebook& notebook) {
    for (const auto& teacher : notebook.read().teachers.all())
        if (oneOf(4))
            removeTeacher(notebook, teacher.id);
    for (const auto& entry : binOf(notebook.read()))
        if (!entry.obstacle && oneOf(4))
            restore(notebook, entry.removedAt);
    notebook.perform(Op::Import, [](Tables& t) {
        for (auto contact : t.contacts.all())
            if (oneOf(3)) {
                contact.sharedNote += " And so it went on.";
                t.contacts.correct(contact);
            }
        for (const auto& step : t.nextSteps.all())
            if (oneOf(4))
                t.nextSteps.correct(step); // later, and the same
        for (const auto& win : t.wins.all())
            if (oneOf(5))
                t.wins.remove(win.id);
        for (const auto& teacher : t.teachers.all())
            if (oneOf(3)) {
                t.wins.add(aWin().with(teacher.id));
                t.contacts.add(aContact().with(teacher.id));
            }
        auto settings = t.settings.current();
        settings.rhythm += oneOf(2) ? 1 : 0;
        t.settings.put(settings);
    });
}

int addedIn(const WholeNotebook& before, const WholeNotebook& after, ArchivePart part) {
    const auto more = [](const auto& a, const auto& b) {
        return static_cast<int>(b.size()) - static_cast<int>(a.size());
    };
    switch (part) {
    case ArchivePart::Coaches:
        return more(before.coaches, after.coaches);
    case ArchivePart::Schools:
        return more(before.schools, after.schools);
    case ArchivePart::Teachers:
        return more(before.teachers, after.teachers);
    case ArchivePart::Agreements:
        return more(before.agreements, after.agreements);
    case ArchivePart::Cycles:
        return more(before.cycles, after.cycles);
    case ArchivePart::Contacts:
        return more(before.contacts, after.contacts);
    case ArchivePart::NextSteps:
        return more(before.nextSteps, after.nextSteps);
    case ArchivePart::Wins:
        return more(before.wins, after.wins);
    case ArchivePart::Checklists:
        return more(before.checklists, after.checklists);
    case ArchivePart::Pulses:
        return more(before.pulses, after.pulses);
    case ArchivePart::Reflections:
        return more(before.reflections, after.reflections);
    case ArchivePart::Tools:
        return more(before.tools, after.tools);
    case ArchivePart::Moves:
        return more(before.moves, after.moves);
    }
    return -1;
}

} // namespace

TEST_CASE("the preview says what the import then does, of any two notebooks, and writes nothing", "[archive]") {
    CHECK(rc::check([] {
        TestTime time;
        auto here = Notebook::inMemory(clockOf(time));
        auto there = Notebook::inMemory(clockOf(time));
        anyStaff(there);
        if (!oneOf(4))
            importArchive(here, archiveOf(there));
        if (oneOf(2))
            anyStaff(here);
        live(here);
        live(there);
        const auto archive = archiveOf(there, oneOf(2) ? Privacy::WithPrivate : Privacy::WithoutPrivate);

        const auto before = wholeOf(here.read());
        const auto preview = previewed(here, archive);
        RC_ASSERT(wholeOf(here.read()) == before);
        RC_ASSERT(importArchive(here, archive) == preview.report);
        const auto after = wholeOf(here.read());
        for (int part = 0; part < 13; ++part) {
            const auto* coming = partOf(preview, static_cast<ArchivePart>(part));
            RC_ASSERT(addedIn(before, after, static_cast<ArchivePart>(part)) == (coming ? coming->added : 0));
        }
        const auto again = previewed(here, archive);
        RC_ASSERT(again.report.added == 0);
        RC_ASSERT(again.report.changed == 0);
        if (!preview.isIntoEmpty) { // else what contradicts itself came as it is, and goes along the second time
            RC_ASSERT(again.report.wentAlong == 0);
            RC_ASSERT(!again.changesAny());
        }
        if (preview.changesAny()) {
            here.undo();
            RC_ASSERT(wholeOf(here.read()) == before);
        }
    }));
}

TEST_CASE_METHOD(OpenNotebook, "a preview tells what is new, changed, the same, and newer here, by kind", "[archive]") {
    const auto school = R"({"id": "50000000-0000-4000-8000-00000000000)";
    const auto archive = [&](const std::string& schools) {
        return R"({"format": "alongside-archive", "version": 1, "schools": [)" + schools + "]}";
    };
    const auto one = [&](char id, const char* name, const char* changedAt) {
        return school + std::string(1, id) + R"(", "name": ")" + name + R"(", "changedAt": ")" + changedAt + "\"}";
    };
    importArchive(notebook,
                  archive(one('1', "A", "2026-10-02T10:00:00Z") + ',' + one('2', "B", "2026-10-02T10:00:00Z") + ',' +
                          one('3', "C", "2026-10-02T10:00:00Z")));
    const auto preview = previewed(
        notebook, archive(one('1', "A1", "2026-10-03T10:00:00Z") + ',' + one('2', "B1", "2026-10-01T10:00:00Z") + ',' +
                          one('3', "C", "2026-10-02T10:00:00Z") + ',' + one('4', "D", "2026-10-01T10:00:00Z")));
    REQUIRE(preview.parts.size() == 1);
    CHECK(preview.parts[0] == PartComing{ArchivePart::Schools, 1, 1, 1, 1, 0});
    CHECK(preview.report == ImportReport{1, 1, 2});
    CHECK(preview.kept() == 1);
    CHECK(preview.isOneStep);
    CHECK_FALSE(preview.isIntoEmpty);
    CHECK_FALSE(preview.origin.withPrivate);
}

TEST_CASE_METHOD(OpenNotebook, "a preview tells whose the archive is, of when, and whether it is another coach's",
                 "[archive]") {
    addFullRecords(notebook);
    const auto mine = previewed(notebook, archiveOf(notebook)).origin;
    CHECK_FALSE(mine.isOfAnotherCoach);
    CHECK(mine.withPrivate);
    CHECK(mine.exportedAt);
    CHECK_FALSE(mine.keeper.empty());
    const auto theirs =
        previewed(notebook, R"({"format": "alongside-archive", "version": 1, "generator": "Alongside 0.0", "coaches": [
            {"id": "c9000000-0000-4000-8000-000000000001", "name": "Kim Oh", "me": true}]})");
    CHECK(theirs.origin == ArchiveOrigin{std::nullopt, "Alongside 0.0", "Kim Oh", true, false});
    auto fresh = Notebook::inMemory(clockOf(time));
    CHECK_FALSE(previewed(fresh, archiveOf(notebook)).origin.isOfAnotherCoach);
    CHECK(previewed(fresh, archiveOf(notebook)).isIntoEmpty);
}

TEST_CASE_METHOD(OpenNotebook, "what is too much for one step of undo is told before, by what it would write",
                 "[archive]") {
    const auto teacher = put(notebook, aTeacher().named("Ana Ruiz"));
    notebook.perform(Op::Import, [&](Tables& t) {
        for (std::size_t i = 0; i <= kMostRecordsToUndo; ++i)
            t.wins.add(aWin().with(teacher));
    });
    const auto archive = archiveOf(notebook);
    auto fresh = Notebook::inMemory(clockOf(time));
    CHECK_FALSE(previewed(fresh, archive).isOneStep);
    importArchive(fresh, archive);
    CHECK_FALSE(fresh.undoable());
    put(notebook, aWin().with(teacher));
    const auto more = archiveOf(notebook); // large, and nearly all of it is there
    CHECK(previewed(fresh, more).isOneStep);
    importArchive(fresh, more);
    CHECK(fresh.undoable());
}

TEST_CASE("a preview of a notebook that may only be read tells as much", "[archive]") {
    TestTime time;
    const TemporaryFolder folder;
    auto there = Notebook::inMemory(clockOf(time));
    addFullRecords(there);
    Notebook::create(folder / "n.alongside", {}, clockOf(time));
    const auto here = Notebook::open(folder / "n.alongside", {}, clockOf(time), Access::ReadOnly);
    CHECK(previewed(here, archiveOf(there)).report.added == 16);
}

TEST_CASE_METHOD(OpenNotebook, "a refused archive comes with each place, line and reason, and with how many there are",
                 "[archive]") {
    const auto refusedFor = [&](const std::string& archive) {
        return std::get<ArchiveRefused>(previewArchive(notebook, archive));
    };
    const auto one = refusedFor(R"({"format": "alongside-archive", "version": 1, "wins": [17]})");
    CHECK(one.count == 1);
    REQUIRE(one.first.size() == 1);
    CHECK(one.first[0] == Refusal{"/wins/0", 1, "is a number, not an object"});
    std::string numbers = "0";
    for (int i = 0; i < 79; ++i)
        numbers += ",0";
    const auto many = refusedFor(R"({"format": "alongside-archive", "version": 1, "wins": [)" + numbers + "]}");
    CHECK(many.count == 80);
    CHECK(many.first.size() == 50);
}
