#include "actions/teacher_actions.h"
#include "exchange/roster/bring_roster.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"
#include "support/temporary_folder.h"
#include "support/thrown.h"

#include <catch2/catch_all.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Bringing : OpenNotebook {
    RosterPreview preview(std::string_view text) {
        const auto table = readCsv(text, guessSeparator(text));
        REQUIRE_FALSE(table.refusal);
        return previewRoster(notebook.read(), table.rows, guessReading(table.rows), notebook.today());
    }
    RosterPreview bring(std::string_view text) {
        auto shown = preview(text);
        bringRoster(notebook, shown);
        return shown;
    }
    RosterRow only(std::string_view text) {
        auto shown = preview(text);
        REQUIRE(shown.rows.size() == 1);
        return shown.rows[0];
    }
    std::vector<Teacher> teachers() const { return notebook.read().teachers.all(); }
};

std::vector<RosterState> statesOf(const RosterPreview& preview) {
    std::vector<RosterState> states;
    for (const auto& row : preview.rows)
        states.push_back(row.state);
    return states;
}

using enum RosterState;
using States = std::vector<RosterState>;

} // namespace

TEST_CASE_METHOD(Bringing, "everything that a list says arrives as one step of undo", "[roster]") {
    const auto riverside = put(notebook, making::aSchool().named("Riverside"));
    bring(
        "First,Last,Goes by,Pronouns,Title,Subjects,Grades,Room,School,Planning,Email,Phone,ID\n"
        " Ana , Ruiz,Anita,she/her,Teacher,\"Math, science; math\",6/7,214,riverside; Hilltop,P3,ana@x.example,555,T1\n"
        "Ben,Cruz,,,,,,,HILLTOP,,,,\n");
    REQUIRE(teachers().size() == 2);
    auto ana = teachers()[0];
    ana.id = {};
    ana.stamp = {};
    auto expected = Teacher{};
    expected.name = "Ana Ruiz";
    expected.preferredName = "Anita";
    expected.pronouns = "she/her";
    expected.role = "Teacher";
    expected.subjects = {"Math", "science"};
    expected.grades = {"6", "7"};
    expected.room = "214";
    expected.planningPeriods = "P3";
    expected.email = "ana@x.example";
    expected.phone = "555";
    expected.rosterId = "T1";
    expected.startedOn = time.today;
    const auto schools = notebook.read().schools.all();
    REQUIRE(schools.size() == 2);
    CHECK(schools[1].name == "Hilltop");
    expected.schools = {riverside, schools[1].id};
    CHECK(ana == expected);
    CHECK(teachers()[1].schools == std::vector{schools[1].id});
    CHECK(notebook.undoable() == Deed(Op::BringTeachers, 2));
    notebook.undo();
    CHECK(teachers().empty());
    CHECK(notebook.read().schools.count() == 1);
    notebook.redo();
    CHECK(teachers().size() == 2);
}

TEST_CASE_METHOD(Bringing, "the same list twice changes nothing", "[roster]") {
    const auto* list =
        "Name,Email,School,Subjects,Grade,ID\nAna Ruiz,ana@x.example,North,\"Art, PE\",6,1\nBen Cruz,,,,,\n";
    CHECK(statesOf(bring(list)) == States{Added, Added});
    const auto before = teachers();
    const auto deed = notebook.undoable();
    const auto again = bring(list);
    CHECK(statesOf(again) == States{Unchanged, Unchanged});
    CHECK_FALSE(again.bringsAnything());
    CHECK(teachers() == before);
    CHECK(notebook.undoable() == deed);
}

TEST_CASE_METHOD(Bringing, "a teacher who is there gets what is missing and keeps what the coach wrote", "[roster]") {
    auto ana = aTeacher().named("Ana Ruiz").made();
    ana.room = "12";
    ana.subjects = {"Art"};
    ana.feedback = "Plainly";
    ana.id = put(notebook, ana);
    const auto row = bring("Name,Email,Room,Subjects,Grades\nANA RUIZ,ana@x.example,99,Math,6").rows[0];
    CHECK(row.state == Changed);
    CHECK(row.kept == std::vector{TeacherField::Name, TeacherField::Room, TeacherField::Subjects});
    const auto after = *notebook.read().teachers.find(ana.id);
    CHECK(after.name == "Ana Ruiz");
    CHECK(after.email == "ana@x.example");
    CHECK(after.room == "12");
    CHECK(after.subjects == std::vector<std::string>{"Art"});
    CHECK(after.grades == std::vector<std::string>{"6"});
    CHECK(after.feedback == "Plainly");
    notebook.undo();
    CHECK(notebook.read().teachers.find(ana.id)->email.empty());
}

TEST_CASE_METHOD(Bringing, "a row finds its teacher by roster id, else e-mail, else name", "[roster]") {
    auto ana = aTeacher().named("Ana Ruiz").made();
    ana.rosterId = "1";
    ana.email = "Ana@x.example";
    ana.id = put(notebook, ana);
    CHECK(only("Name,ID\nAna Lopez,1").teacher.id == ana.id);
    CHECK(only("Name,Email\nA. R.,ana@X.example").teacher.id == ana.id);
    CHECK(only("Name,Room\nána  ruiz,7").teacher.id == ana.id);
    CHECK(only("Name,ID\nAna Ruiz,2").state == Added);
    CHECK(only("Name,Email\nAna Ruiz,other@x.example").state == Added);
    const auto elsewhere = only("Name,ID,Email\nAna Soto,c-7,ana@x.example"); // another system's id
    CHECK(elsewhere.teacher.id == ana.id);
    CHECK(elsewhere.kept == std::vector{TeacherField::Name, TeacherField::Email, TeacherField::RosterId});
    CHECK(only("Name,ID,Email\nBen Cruz,9,ana@x.example").state == Added); // an address that an office shares
}

TEST_CASE_METHOD(Bringing, "who is in the bin is not added a second time", "[roster]") {
    const auto ana = put(notebook, aTeacher().named("Ana Ruiz"));
    removeTeacher(notebook, ana);
    const auto refused = only("Name,Room\nAna Ruiz,12");
    REQUIRE(refused.refusal);
    CHECK(refused.refusal->fault == RosterFault::InBin);
    CHECK(only("Name,Room\nBen Cruz,12").state == Added);
}

TEST_CASE_METHOD(Bringing, "who cannot be told apart is refused", "[roster]") {
    auto ana = aTeacher().named("Ana").made();
    ana.rosterId = "1";
    put(notebook, ana);
    auto other = aTeacher().named("Ana").made();
    other.email = "ana@x.example";
    put(notebook, other);
    const auto several = only("Name,Room\nAna,12");
    REQUIRE(several.refusal);
    CHECK(several.refusal->fault == RosterFault::SeveralFit);
    const auto two = only("Name,ID,Email\nAna,1,ana@x.example");
    REQUIRE(two.refusal);
    CHECK(two.refusal->fault == RosterFault::TwoTeachers);
    CHECK(two.refusal->place == CsvPlace{2, 5, 2});
}

TEST_CASE_METHOD(Bringing, "a refused row says where and why, and the others come", "[roster]") {
    const auto shown = bring("Name,Email,School\n"
                             ",ghost@x.example,\n"
                             "Ana,ana@x.example,North\n"
                             "Ben\n"
                             "Cai," +
                             std::string(201, 'c') +
                             "@x.example,\n"
                             "Ana,ANA@x.example,\n"
                             ",,\n"
                             "Dora,," +
                             std::string(201, 's') +
                             "\n"
                             "Eva,,North,more\n"
                             "Flo,n/a,North\n");
    CHECK(statesOf(shown) == States{Refused, Added, Added, Refused, Refused, Refused, Refused, Refused});
    const auto refusalAt = [&](std::size_t i) { return shown.rows[i].refusal.value(); };
    CHECK(refusalAt(0) == RosterRefusal{RosterFault::NoName, {2, 1, 1}, RosterColumn::Name});
    CHECK(refusalAt(3) == RosterRefusal{RosterFault::BadValue, {5, 5, 2}, RosterColumn::Email, Fault::TooLong});
    CHECK(refusalAt(4) == RosterRefusal{RosterFault::InListBefore, {6, 1, 1}, RosterColumn::Name, {}, 3});
    CHECK(refusalAt(5) == RosterRefusal{RosterFault::BadValue, {8, 7, 3}, RosterColumn::School, Fault::TooLong});
    CHECK(refusalAt(6) == RosterRefusal{RosterFault::TooWide, {9, 12, 4}, RosterColumn::LeaveOut, {}, 0, 4});
    CHECK(refusalAt(7) == RosterRefusal{RosterFault::NoAddress, {10, 5, 2}, RosterColumn::Email});
    CHECK(teachers().size() == 2);
}

TEST_CASE_METHOD(Bringing, "fields that a row lacks at its end are empty, and the preview counts such rows",
                 "[roster]") {
    const auto shown = bring("Name,Email,Room,Subjects\nAna\nBen,ben@x.example\n,ghost@x.example\nCai,,12,Art\n");
    CHECK(statesOf(shown) == States{Added, Added, Refused, Added});
    CHECK(shown.rows[0].missing == 3);
    CHECK(shown.rows[1].missing == 2);
    CHECK(shown.rows[3].missing == 0);
    CHECK(shown.countNarrow() == 2); // of those that come
    REQUIRE(teachers().size() == 3);
    CHECK(teachers()[0].email.empty());
    CHECK(teachers()[1].email == "ben@x.example");
    CHECK(teachers()[1].room.empty());
}

TEST_CASE_METHOD(Bringing, "an address that the coach wrote is never refused for", "[roster]") {
    auto ana = aTeacher().named("Ana Ruiz").made();
    ana.email = "ask the office";
    put(notebook, ana);
    CHECK(only("Name,Room\nAna Ruiz,12").state == Changed);
}

TEST_CASE_METHOD(Bringing, "names with the last name first are turned, where all are", "[roster]") {
    CHECK(preview("Name;Room\nRuiz, Ana;1\nde la Cruz, Ben;2").rows[1].teacher.name == "Ben de la Cruz");
    CHECK(preview("Name;Room\nAna Ruiz, PhD;1\nBen Cruz;2").rows[0].teacher.name == "Ana Ruiz, PhD");
}

TEST_CASE_METHOD(Bringing, "a row without a name is refused at its first name where names have two columns",
                 "[roster]") {
    CHECK(only("Room,First,Last\n12,,").refusal.value().place == CsvPlace{2, 4, 2});
    CHECK(only("Room,First,Last\n12,,Ruiz").teacher.name == "Ruiz");
}

TEST_CASE_METHOD(Bringing, "a teacher removed meanwhile is not brought back, and nothing else comes either",
                 "[roster]") {
    const auto ana = put(notebook, aTeacher().named("Ana"));
    const auto shown = preview("Name,Room\nBen,2\nAna,1\n");
    CHECK(statesOf(shown) == States{Added, Changed});
    notebook.perform(Op::RemoveTeacher, [&](Tables& t) { t.teachers.remove(ana); });
    CHECK(kindThrownBy([&] { bringRoster(notebook, shown); }) == Error::Kind::NoSuchRecord);
    CHECK(teachers().empty());
}

TEST_CASE("a notebook on disk is backed up before a list changes it, once there is somebody in it", "[roster]") {
    TestTime time;
    const TemporaryFolder folder;
    auto notebook = Notebook::create(folder / "a.alongside", {}, clockOf(time));
    const auto bring = [&](std::string_view text) {
        const auto rows = readCsv(text, ',').rows;
        return bringRoster(notebook, previewRoster(notebook.read(), rows, guessReading(rows), time.today));
    };
    CHECK(bring("Name,Room\nAna,").empty());
    CHECK(bring("Name,Room\nAna,").empty());
    const auto backup = bring("Name,Room\nAna,12");
    REQUIRE(std::filesystem::exists(backup));
    const auto before = Notebook::open(backup, {}, clockOf(time));
    CHECK(before.read().teachers.all().at(0).room.empty());
    CHECK(notebook.read().teachers.all().at(0).room == "12");
}

TEST_CASE_METHOD(OpenNotebook, "looking through a list tells how far it is, and stops at the next row", "[roster]") {
    const auto table = readCsv("name\nAna Ruiz\nBen Cole\n", ',');
    const auto reading = guessReading(table.rows);
    ProgressFigures figures;
    std::stop_source stop;
    const Progress progress(stop.get_token(), figures);
    const auto all = previewRoster(notebook.read(), table.rows, reading, time.today, progress);
    CHECK(all.rows.size() == 2);
    CHECK(figures.of == 3);
    CHECK(figures.done == 2);
    stop.request_stop();
    CHECK_THROWS_AS(previewRoster(notebook.read(), table.rows, reading, time.today, progress), Stopped);
}
