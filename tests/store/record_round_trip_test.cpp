#include "support/full_records.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/raw_rows.h"
#include "support/temporary_folder.h"

#include <catch2/catch_all.hpp>

#include <algorithm>

using namespace alongside;
using namespace alongside::making;

namespace {

struct FullNotebook : OpenNotebook {
    FullKeys keys = addFullRecords(notebook);
};

// Adds `full`, puts `bare` in its place and back, and compares what is stored each time.
template <class Record, class Table>
void comesBack(Notebook& notebook, Table Tables::*table, const Record& full, Record bare) {
    const auto id = notebook.perform(Op::Import, [&](Tables& t) { return (t.*table).add(full); });
    auto stored = (notebook.read().*table).find(id);
    REQUIRE(stored);
    const auto stamp = stored->stamp;
    CHECK(stamp.uuid.size() == 36);
    CHECK(stamp.createdAt == stamp.changedAt);
    auto expected = full;
    expected.id = id;
    expected.stamp = stamp;
    CHECK(*stored == expected);

    bare.id = id;
    bare.stamp = stamp;
    notebook.perform(Op::Import, [&](Tables& t) { (t.*table).correct(bare); });
    stored = (notebook.read().*table).find(id);
    REQUIRE(stored);
    CHECK(stored->stamp.changedAt > stamp.changedAt);
    bare.stamp.changedAt = stored->stamp.changedAt;
    CHECK(*stored == bare);

    notebook.perform(Op::Import, [&](Tables& t) { (t.*table).replace(expected); });
    CHECK((notebook.read().*table).find(id) == expected);
    CHECK((notebook.read().*table).keyOf(stamp.uuid) == id);
}

} // namespace

TEST_CASE_METHOD(FullNotebook, "every field of every record comes back as it was stored", "[store]") {
    auto colleague = fullCoach();
    colleague.me = false;
    comesBack(notebook, &Tables::coaches, colleague, Coach{});
    comesBack(notebook, &Tables::schools, fullSchool(), School{});
    comesBack(notebook, &Tables::teachers, fullTeacher(keys.school), aTeacher().made());
    comesBack(notebook, &Tables::agreements, fullAgreement(keys.teacher), anAgreement().with(keys.colleague).made());
    comesBack(notebook, &Tables::cycles, fullCycle(keys.teacher), aCycle().with(keys.colleague).made());
    comesBack(notebook, &Tables::contacts, fullContact({keys.colleague, keys.teacher}, keys.move, keys.cycle),
              aContact().with(keys.teacher).made());
    comesBack(notebook, &Tables::nextSteps, fullPromise(keys.teacher, keys.contact),
              aPromise().with(keys.colleague).made());
    comesBack(notebook, &Tables::nextSteps, fullActionStep(keys.teacher, keys.contact),
              anActionStep().with(keys.colleague).made());
    comesBack(notebook, &Tables::wins, fullWin(keys.teacher), aWin().with(keys.colleague).made());
    comesBack(notebook, &Tables::checklists, fullChecklist(keys.teacher), aChecklist().with(keys.colleague).made());
    comesBack(notebook, &Tables::pulses, fullPulse(keys.teacher), aBatch().made());
    comesBack(notebook, &Tables::reflections, fullReflection(keys.teacher), aReflection().made());
    comesBack(notebook, &Tables::tools, fullTool(keys.teacher), aTool().made());
    comesBack(notebook, &Tables::moves, fullMove(), aMove().made());
}

TEST_CASE_METHOD(FullNotebook, "settings and calendar come back as they were put, and can be put anew", "[store]") {
    CHECK(notebook.read().settings.current() == fullSettings());
    CHECK(notebook.read().calendar.current() == fullCalendar());
    notebook.perform(Op::ChangeSettings, [](Tables& t) {
        t.settings.put({});
        t.calendar.put({});
    });
    CHECK(notebook.read().settings.current() == Settings{});
    CHECK(notebook.read().calendar.current() == SchoolCalendar{});
}

TEST_CASE("the full records leave no column of any table empty, so that no field is forgotten in tests", "[store]") {
    const TemporaryFolder folder;
    TestTime time;
    const auto file = folder / "full.alongside";
    {
        auto notebook = Notebook::create(file, {}, clockOf(time));
        const auto keys = addFullRecords(notebook);
        notebook.perform(Op::RemoveTeacher, [&](Tables& t) { t.teachers.remove(keys.colleague); });
    }
    auto database = Database::open(file, {}, Access::ReadOnly);
    for (const auto& table : tableNames(database)) {
        const auto noRecords = {"draft",         "hint_shown", "template_item", "roster_mark",
                                "column_choice", "trail",      "trail_teacher", "hold"};
        if (std::find(noRecords.begin(), noRecords.end(), table) != noRecords.end())
            continue;
        for (const auto& column : columnNames(database, table)) {
            if (column == "removed_at" && table != "teacher")
                continue;
            INFO(table << "." << column);
            CHECK(database.number("SELECT count(*) FROM " + table + " WHERE " + column + " IS NOT NULL AND " + column +
                                  " <> '' AND " + (column == "position" ? "1" : column + " <> 0")) > 0);
        }
    }
}

TEST_CASE_METHOD(FullNotebook, "a removed record is in the bin only, and restored as it was", "[store]") {
    const auto& wins = notebook.read().wins;
    const auto before = wins.all().at(0);
    notebook.perform(Op::RemoveWin, [&](Tables& t) { t.wins.remove(before.id); });
    CHECK(wins.all().empty());
    CHECK(wins.count() == 0);
    CHECK_FALSE(wins.find(before.id));
    CHECK(wins.ofTeacher(keys.teacher).empty());
    REQUIRE(wins.inBin().size() == 1);
    CHECK(wins.inBin().at(0).stamp.removedAt);
    CHECK(wins.everything().size() == 1);
    notebook.perform(Op::CorrectWin, [&](Tables& t) { t.wins.restore(before.id); });
    auto after = wins.all().at(0);
    CHECK(after.stamp.changedAt > before.stamp.changedAt);
    after.stamp.changedAt = before.stamp.changedAt;
    CHECK(after == before);
}

TEST_CASE_METHOD(OpenNotebook, "long, foreign and odd words are stored to the letter", "[store]") {
    std::string twoThousandWords;
    for (int i = 0; i < 2000; ++i)
        twoThousandWords += "wörd" + std::to_string(i) + (i % 40 == 39 ? "\n" : " ");
    const auto long200 = std::string(199, 'x') + "’";
    for (const auto& words : {twoThousandWords, long200, std::string("'; DROP TABLE teacher; --"),
                              std::string("مرحبا 👩🏽‍🏫 \u202Eabc"),
                              std::string("two\r\nlines\twith\x01odd\x7f"
                                          "bytes"),
                              std::string("a\0b", 3)}) {
        auto teacher = aTeacher().named(words).made();
        teacher.subjects = {words, "", words};
        const auto id = notebook.perform(Op::AddTeacher, [&](Tables& t) { return t.teachers.add(teacher); });
        CHECK(notebook.read().teachers.find(id)->name == words);
        CHECK(notebook.read().teachers.find(id)->subjects == teacher.subjects);
    }
}
