#include "actions/teacher_actions.h"
#include "exchange/people/read_people.h"
#include "exchange/people/staff_roles.h"
#include "exchange/roster/bring_roster.h"
#include "exchange/roster/column_memory.h"
#include "exchange/sha256.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"
#include "support/temporary_folder.h"

#include <catch2/catch_all.hpp>

#include <fstream>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Rosters : OpenNotebook {
    TemporaryFolder folder;

    PeopleList staff(const std::string& users) {
        std::ofstream(folder / "users.csv") << "sourcedId,role,givenName,familyName,orgSourcedIds\n" << users;
        std::ofstream(folder / "orgs.csv") << "sourcedId,name\ns1,Riverside\ns2,Hilltop\n";
        return std::get<PeopleList>(readPeople(folder.path()));
    }
    RosterPreview preview(const PeopleList& list) {
        return previewRoster(notebook.read(), list.rows, list.reading, notebook.today());
    }
    RosterPreview bring(const std::string& users) {
        auto shown = preview(staff(users));
        bringRoster(notebook, shown);
        return shown;
    }
    std::vector<RosterMark> marks() const { return notebook.read().rosterMarks.all(); }
    std::vector<std::string> names() const {
        std::vector<std::string> all;
        for (const auto& teacher : notebook.read().teachers.all())
            all.push_back(teacher.name);
        return all;
    }
};

constexpr const char* kAna = "T1,teacher,Ana,Ruiz,s1\n";
constexpr const char* kBen = "T2,teacher,Ben,Cruz,s1\n";
constexpr const char* kEva = "T3,aide,Eva,Sol,s2\n";

std::string all(std::initializer_list<const char*> rows) {
    std::string text;
    for (const auto* row : rows)
        text += row;
    return text;
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE_METHOD(Rosters, "a teacher who is not in the next roster is marked, stays, and comes back", "[roster]") {
    bring(all({kAna, kBen}));
    REQUIRE(marks().size() == 2);
    CHECK(marks()[0].source == "oneroster");
    const auto first = time.today;
    time.today = std::chrono::year(2027) / 8 / 20;
    const auto second = bring(kAna);
    REQUIRE(second.turnover.missing.size() == 1);
    CHECK(second.turnover.missing[0].name == "Ben Cruz");
    CHECK(names() == Names{"Ana Ruiz", "Ben Cruz"});
    CHECK(marks()[0] == RosterMark{marks()[0].teacher, "oneroster", time.today, {}});
    CHECK(marks()[1] == RosterMark{marks()[1].teacher, "oneroster", first, time.today});
    CHECK(notebook.undoable() == Deed(Op::TakeOverRoster, 0));
    CHECK_FALSE(preview(staff(kAna)).bringsAnything()); // already marked
    const auto third = bring(all({kAna, kBen}));
    CHECK(third.turnover.returned.size() == 1);
    CHECK_FALSE(marks()[1].missingSince);
    notebook.undo();
    CHECK(marks()[1].missingSince == time.today);
}

TEST_CASE_METHOD(Rosters, "whose row is refused because nobody can tell whom it is about is not missing", "[roster]") {
    bring(all({kAna, kBen, kEva}));
    auto ben = notebook.read().teachers.all().at(1);
    ben.email = "ben@x.example";
    correctTeacher(notebook, ben);
    std::ofstream(folder / "users.csv") << "sourcedId,role,givenName,familyName,orgSourcedIds,email\n"
                                        << "T1,teacher,Ana,Ruiz,s1,ben@x.example\nT3,aide,Eva,Sol,s2,\n";
    const auto shown = preview(std::get<PeopleList>(readPeople(folder.path())));
    CHECK(shown.count(RosterState::Refused) == 1);
    CHECK(shown.turnover.missing.empty());
}

TEST_CASE_METHOD(Rosters, "the same roster twice changes nothing the second time", "[roster]") {
    bring(all({kAna, kBen, kEva}));
    const auto again = preview(staff(all({kAna, kBen, kEva})));
    CHECK_FALSE(again.bringsAnything());
    CHECK(again.count(RosterState::Unchanged) == 3);
}

TEST_CASE_METHOD(Rosters, "the roster of one school says nothing about another, nor does a list from a spreadsheet",
                 "[roster]") {
    bring(all({kAna, kEva}));
    const auto hilltop = preview(staff(kEva));
    CHECK(hilltop.turnover.missing.empty());
    const auto table = readCsv("Name\nEva Sol\n", ',');
    CHECK_FALSE(previewRoster(notebook.read(), table.rows, guessReading(table.rows), time.today).bringsAnything());
    put(notebook, aTeacher().named("Never On A Roster"));
    CHECK(preview(staff(all({kAna, kEva}))).turnover.missing.empty());
    CHECK(preview(staff("K1,student,Kim,Kidd,s1\n")).turnover.missing.empty());
}

TEST_CASE_METHOD(Rosters, "only those of one school or role are brought, and nobody is missing for it", "[roster]") {
    auto list = staff(all({kAna, kBen, kEva}));
    list.reading.onlySchool = "Hilltop";
    auto shown = preview(list);
    REQUIRE(shown.rows.size() == 1);
    bringRoster(notebook, shown);
    CHECK(names() == Names{"Eva Sol"});
    list.reading.onlySchool = "Riverside";
    list.reading.onlyRole = "Teacher";
    shown = preview(list);
    CHECK(shown.rows.size() == 2);
    CHECK(shown.turnover.missing.empty());
    list.reading.onlyRole = "Aide";
    CHECK(preview(list).rows.empty());
}

TEST_CASE_METHOD(Rosters, "a row of a plain list that is about a student or a parent is refused", "[roster]") {
    const auto table = readCsv("Name,Role\nAna Ruiz,Teacher\nKim Kidd,student\nPat Kidd,Guardian\n", ',');
    const auto shown = previewRoster(notebook.read(), table.rows, guessReading(table.rows), time.today);
    REQUIRE(shown.rows.size() == 3);
    CHECK_FALSE(shown.rows[0].refusal);
    for (const auto row : {1u, 2u})
        CHECK(shown.rows[row].refusal.value().fault == RosterFault::NotStaff);
}

TEST_CASE_METHOD(Rosters, "a pupil or a parent is known by any usual word, and who works with them is staff",
                 "[roster]") {
    const auto known = [](RoleOf who, std::initializer_list<const char*> roles) {
        for (const auto* role : roles) {
            INFO(role);
            CHECK(whoHas(role) == who);
        }
    };
    known(RoleOf::Family, {"Pupil", "Students", "Student (5)", "Student, grade 5", "5th grade student", "Learner",
                           "Estudiante", "Alumno", "alumnas", "Padre", "Madre", "Padre de familia", "Parent/Guardian",
                           "STUDENT ", "Mother or father", "Emergency contact"});
    known(RoleOf::Unknown, {"", "5", "Student teacher", "Student services", "Parent liaison", "Pupil support aide",
                            "Profesora", "Gr 5", "Child care", "Learning coach", "Learner support teacher"});
    known(RoleOf::Staff, {"Teacher", "coach"});
    const auto table = readCsv("Name,Role\nAna Ruiz,Student teacher\nKim Kidd,Student (5)\n", ',');
    const auto shown = previewRoster(notebook.read(), table.rows, guessReading(table.rows), time.today);
    REQUIRE(shown.rows.size() == 2);
    CHECK_FALSE(shown.rows[0].refusal);
    CHECK(shown.rows[1].refusal.value().fault == RosterFault::NotStaff);
}

TEST_CASE_METHOD(Rosters, "how columns were matched is remembered by the headings and by nothing else", "[roster]") {
    const auto table = readCsv("Name,Locker,Fach\nAna,12,Art\n", ',');
    CHECK_FALSE(rememberedReading(notebook.read(), table.rows));
    auto reading = guessReading(table.rows);
    reading.columns = {RosterColumn::Name, RosterColumn::Room, RosterColumn::Subjects};
    rememberReading(notebook, table.rows, reading);
    const auto again = readCsv("NAME;locker;Fach\nBen;14;Math\n", ';');
    CHECK(rememberedReading(notebook.read(), again.rows) == reading);
    CHECK_FALSE(rememberedReading(notebook.read(), readCsv("Name,Locker\nAna,12\n", ',').rows));
    CHECK_FALSE(notebook.undoable());
    reading.hasHeadings = false;
    const auto bare = readCsv("Ana,12,Art\n", ',');
    rememberReading(notebook, bare.rows, reading);
    CHECK_FALSE(rememberedReading(notebook.read(), bare.rows));
}

TEST_CASE_METHOD(Rosters, "of headings only a hash is kept, for they may have been somebody's row", "[roster]") {
    const auto bare = readCsv("Ana,Ruiz\n", ',');
    rememberReading(notebook, bare.rows, {true, {RosterColumn::FirstName, RosterColumn::LastName}});
    CHECK(rememberedReading(notebook.read(), bare.rows));
    CHECK(notebook.read().columnChoices.columnsFor(sha256Of("ana\nruiz\n")));
}
