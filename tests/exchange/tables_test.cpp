#include "exchange/people/read_people.h"
#include "exchange/roster/bring_roster.h"
#include "exchange/tables/notebook_tables.h"
#include "support/full_records.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"

#include <catch2/catch_all.hpp>
#include <rapidcheck.h>

using namespace alongside;
using namespace alongside::making;

namespace {

constexpr std::string_view kFormula = "=+-@\t\r\n";

// What any spreadsheet may take for a cell of this text, by any separator, without the marks and blanks around it.
std::vector<std::string> cellsByAnySeparator(std::string_view text) {
    std::vector<std::string> cells(1);
    for (const char c : text)
        if (std::string_view(",;|\t\n\r").find(c) != std::string_view::npos)
            cells.emplace_back();
        else if (!cells.back().empty() || (c != '"' && c != ' '))
            cells.back() += c;
    return cells;
}

std::string hostileText() {
    static const std::vector<std::string> pieces{"=",
                                                 "+",
                                                 "-",
                                                 "@",
                                                 "'",
                                                 "''",
                                                 "\"",
                                                 ",",
                                                 ";",
                                                 "\t",
                                                 "\n",
                                                 "\r",
                                                 "|",
                                                 " ",
                                                 "a",
                                                 "é",
                                                 "HYPERLINK(\"http://x\")",
                                                 "\u00A0",
                                                 "\uFF1D",
                                                 "cmd|"};
    std::string text;
    for (const auto part :
         *rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, pieces.size())))
        text += pieces[part];
    return text;
}

std::string withoutLineEnds(std::string text) {
    // The reader makes one kind of line end of all.
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] == '\r') {
            plain += '\n';
            i += text.substr(i + 1, 1) == "\n" ? 1u : 0u;
        } else {
            plain += text[i];
        }
    return plain;
}

} // namespace

TEST_CASE(
    "no cell of a table can run as a formula, whatever separator a spreadsheet goes by, and all come back the same",
    "[tables][hostile]") {
    CHECK(rc::check([] {
        const auto text = hostileText();
        const auto safe = guarded(text);
        RC_ASSERT(unguarded(safe) == text);
        for (const auto& cell : cellsByAnySeparator(safe))
            RC_ASSERT(cell.empty() || kFormula.find(cell.front()) == std::string_view::npos);
        const CsvCells rows{{"Head"}, {text}, {hostileText()}};
        const auto back = cellsIn(csvText(rows));
        RC_ASSERT(back.has_value());
        RC_ASSERT(back->size() == 3u);
        RC_ASSERT(back->at(1).at(0) == unguarded(withoutLineEnds(safe)));
    }));
}

TEST_CASE("what spreadsheets run gets an apostrophe, and nothing else does", "[tables]") {
    CHECK(guarded("=1+1") == "'=1+1");
    CHECK(guarded("a;=1+1") == "a;'=1+1");
    CHECK(guarded("\"=1\"") == "'\"=1\"");
    CHECK(guarded("'t Hooft") == "''t Hooft");
    CHECK(guarded("\uFF1D1") == "'\uFF1D1");
    CHECK(guarded("2026-11-20, Ana-Maria (room 1)") == "2026-11-20, Ana-Maria (room 1)");
    CHECK(csvText({{"a \"b\"", "=x"}}) == "\xEF\xBB\xBF\"a \"\"b\"\"\",\"'=x\"\r\n");
}

TEST_CASE_METHOD(OpenNotebook, "every table has a row for each record and no private note", "[tables]") {
    addFullRecords(notebook);
    const auto& t = notebook.read();
    const std::pair<NotebookTable, int> counts[] = {{NotebookTable::Teachers, t.teachers.count()},
                                                    {NotebookTable::Meetings, t.contacts.count()},
                                                    {NotebookTable::NextSteps, t.nextSteps.count()},
                                                    {NotebookTable::Wins, t.wins.count()}};
    for (const auto& [table, count] : counts) {
        const auto cells = cellsOf(t, table);
        CHECK(static_cast<int>(cells.size()) == count + 1);
        for (const auto& row : cells)
            CHECK(row.size() == cells.front().size());
        CHECK(cellsIn(tableText(t, table)) == cells);
    }
    for (const auto& contact : t.contacts.all())
        if (!contact.privateNote.empty())
            CHECK(tableText(t, NotebookTable::Meetings).find(contact.privateNote) == std::string::npos);
}

TEST_CASE_METHOD(OpenNotebook, "the table of teachers brings the same teachers into another notebook", "[tables]") {
    CHECK(rc::check([&] {
        auto from = Notebook::inMemory(clockOf(time)), into = Notebook::inMemory(clockOf(time));
        const auto word =
            rc::gen::element<std::string>("Ana Ruiz", "=cmd", "'t Hooft", "-5", "@home", "Eva \"Bo\" Sol");
        auto teacher = aTeacher().named(*word).made();
        teacher.role = *word;
        teacher.room = *word;
        teacher.subjects = {"Math", "=Art"};
        teacher.rosterId = *rc::gen::element<std::string>("", "+1");
        put(from, teacher);
        auto people = readPeople(decodeCsv(tableText(from.read(), NotebookTable::Teachers)));
        RC_ASSERT(std::holds_alternative<PeopleList>(people));
        const auto& list = std::get<PeopleList>(people);
        bringRoster(into, previewRoster(into.read(), list.rows, list.reading, into.today()));
        RC_ASSERT(into.read().teachers.count() == 1);
        const auto came = into.read().teachers.all().front();
        RC_ASSERT(came.name == teacher.name && came.role == teacher.role && came.room == teacher.room);
        RC_ASSERT(came.subjects == teacher.subjects && came.rosterId == teacher.rosterId);
    }));
}

TEST_CASE_METHOD(OpenNotebook, "the table of teachers brought back into its own notebook changes nothing", "[tables]") {
    addFullRecords(notebook);
    const auto school = put(notebook, aSchool().named("Hill; Top"));
    for (const auto* name : {"=cmd|' /C calc'!A0", "-Ana", "+Ben Ito", "@Cara", "'t Hooft", "''Dan", "Ana Ruiz, PhD"}) {
        auto teacher = aTeacher().named(name).made();
        teacher.subjects = {"Reading, writing", "Art; music"};
        teacher.grades = {"K/1", "2|3"};
        teacher.schools = {school};
        teacher.room = "=1+1";
        put(notebook, teacher);
    }
    const auto people = readPeople(decodeCsv(tableText(notebook.read(), NotebookTable::Teachers)));
    const auto& list = std::get<PeopleList>(people);
    const auto preview = previewRoster(notebook.read(), list.rows, list.reading, time.today);
    CHECK(preview.count(RosterState::Unchanged) == notebook.read().teachers.count());
    CHECK_FALSE(preview.bringsAnything());
    auto elsewhere = Notebook::inMemory(clockOf(time));
    bringRoster(elsewhere, previewRoster(elsewhere.read(), list.rows, list.reading, time.today));
    const auto came = elsewhere.read().teachers.all();
    const auto last =
        std::find_if(came.begin(), came.end(), [](const Teacher& t) { return t.name == "Ana Ruiz, PhD"; });
    REQUIRE(last != came.end());
    CHECK(last->subjects == std::vector<std::string>{"Reading, writing", "Art, music"});
    CHECK(last->grades == std::vector<std::string>{"K/1", "2|3"});
    CHECK(last->schools.size() == 1);
}
