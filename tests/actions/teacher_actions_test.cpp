#include "actions/next_step_actions.h"
#include "actions/teacher_actions.h"
#include "actions/win_actions.h"
#include "overview/bin.h"
#include "store/error.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"
#include "support/thrown.h"

using namespace alongside;
using namespace alongside::making;

namespace {

using Names = std::vector<std::string>;

Names schoolsOf(const Notebook& notebook, TeacherId teacher) {
    Names names;
    const auto found = notebook.read().teachers.find(teacher);
    for (const auto id : found->schools)
        names.push_back(notebook.read().schools.find(id)->name);
    return names;
}

} // namespace

TEST_CASE_METHOD(OpenNotebook, "a new teacher starts today unless told otherwise", "[teacher]") {
    const auto id = addTeacher(notebook, Teacher(aTeacher().but(&Teacher::startedOn, Date{})));
    CHECK(notebook.read().teachers.find(id)->startedOn == time.today);
}

TEST_CASE_METHOD(OpenNotebook, "a teacher and the school that came with them are one deed", "[teacher]") {
    const auto id = addTeacher(notebook, aTeacher(), {"Riverside", "Hilltop"});
    CHECK(schoolsOf(notebook, id) == Names{"Riverside", "Hilltop"});
    notebook.undo();
    CHECK(notebook.read().teachers.count() == 0);
    CHECK(notebook.read().schools.count() == 0);
    notebook.redo();
    CHECK(schoolsOf(notebook, id) == Names{"Riverside", "Hilltop"});
}

TEST_CASE_METHOD(OpenNotebook, "a school that is there already is not added again", "[teacher]") {
    const auto riverside = put(notebook, aSchool().named("Riverside"));
    const auto id = addTeacher(notebook, aTeacher(), {"Riverside"});
    CHECK(notebook.read().teachers.find(id)->schools == std::vector{riverside});
    CHECK(notebook.read().schools.count() == 1);
}

TEST_CASE_METHOD(OpenNotebook, "of two schools with one name a teacher keeps their own", "[teacher]") {
    put(notebook, aSchool().named("Riverside"));
    const auto second = put(notebook, aSchool().named("Riverside"));
    const auto id = put(notebook, aTeacher().but(&Teacher::schools, std::vector{second}));
    correctTeacher(notebook, *notebook.read().teachers.find(id), {"Riverside"});
    CHECK(notebook.read().teachers.find(id)->schools == std::vector{second});
}

TEST_CASE_METHOD(OpenNotebook, "a teacher or school with problems is refused and leaves nothing", "[teacher]") {
    CHECK_THROWS_AS(addTeacher(notebook, aTeacher().named("  ")), Error);
    CHECK_THROWS_AS(addTeacher(notebook, aTeacher().named(""), {"Riverside"}), Error);
    CHECK_THROWS_AS(addTeacher(notebook, aTeacher(), {std::string(201, 'x')}), Error);
    CHECK_THROWS_AS(addTeacher(notebook, aTeacher(), {"Riverside", "Riverside"}), Error);
    CHECK(notebook.read().teachers.count() == 0);
    CHECK(notebook.read().schools.count() == 0);
    CHECK_FALSE(notebook.undoable());
}

TEST_CASE_METHOD(OpenNotebook, "a correction does not bring back a teacher who was removed meanwhile", "[teacher]") {
    const auto ana = put(notebook, aTeacher().named("Ana"));
    const auto stale = *notebook.read().teachers.find(ana);
    removeTeacher(notebook, ana);
    CHECK(kindThrownBy([&] { correctTeacher(notebook, stale); }) == Error::Kind::NoSuchRecord);
    CHECK(kindThrownBy([&] { correctTeacher(notebook, stale, {"Riverside"}); }) == Error::Kind::NoSuchRecord);
    CHECK(notebook.read().teachers.count() == 0);
    CHECK(notebook.read().schools.count() == 0);
}

TEST_CASE_METHOD(OpenNotebook, "what is about a teacher who was removed meanwhile is refused", "[teacher]") {
    const auto ana = put(notebook, aTeacher().named("Ana"));
    removeTeacher(notebook, ana);
    CHECK(kindThrownBy([&] { removeTeacher(notebook, ana); }) == Error::Kind::NoSuchRecord);
    CHECK(kindThrownBy([&] { noteWin(notebook, aWin().with(ana)); }) == Error::Kind::NoSuchRecord);
    CHECK(notebook.read().wins.count() == 0);
    CHECK(notebook.undoable()->op == Op::RemoveTeacher);
}

TEST_CASE_METHOD(OpenNotebook, "a removed teacher takes along what is about nobody else", "[teacher]") {
    const auto ana = put(notebook, aTeacher().named("Ana"));
    const auto ben = put(notebook, aTeacher().named("Ben"));
    put(notebook, aContact().with(ana));
    const auto both = put(notebook, aContact().with({ana, ben}));
    put(notebook, aPromise().with(ana));
    const auto forBen = put(notebook, aPromise().with(ben));
    put(notebook, anAgreement().with(ana));
    removeTeacher(notebook, ana);
    const auto& read = notebook.read();
    CHECK_FALSE(read.teachers.find(ana));
    CHECK(read.contacts.count() == 1);
    CHECK(read.contacts.find(both));
    CHECK(read.nextSteps.count() == 1);
    CHECK(read.nextSteps.find(forBen));
    CHECK(read.agreements.count() == 0);
    notebook.undo();
    CHECK(read.teachers.find(ana));
    CHECK(read.contacts.count() == 2);
    CHECK(read.agreements.count() == 1);
    notebook.redo();
    removeTeacher(notebook, ben);
    CHECK(read.contacts.count() == 0);
    CHECK(read.contacts.findAnywhere(both)->with == std::vector{ana, ben});
    notebook.undo();
    CHECK(read.contacts.find(both));
    CHECK(read.nextSteps.find(forBen));
    notebook.undo();
    CHECK(read.contacts.count() == 2);
}

TEST_CASE_METHOD(OpenNotebook,
                 "what went to the bin before the teacher stays where it was, and is not told of as gone along",
                 "[teacher][bin]") {
    const auto ana = put(notebook, aTeacher().named("Ana"));
    const auto ben = put(notebook, aTeacher().named("Ben"));
    const auto before = put(notebook, aPromise().with(ana));
    put(notebook, aPromise().with(ben));
    put(notebook, aContact().with(ana));
    put(notebook, aContact().with({ana, ben}));
    put(notebook, aWin().with(ana));
    put(notebook, aWin().with(ana));
    put(notebook, anAgreement().with(ana));
    removeNextStep(notebook, before);
    CHECK(goneAlongWith(notebook.read(), ana).empty()); // who is still there
    const auto moment = notebook.read().nextSteps.findAnywhere(before)->stamp;
    removeTeacher(notebook, ana);
    CHECK(notebook.read().nextSteps.findAnywhere(before)->stamp == moment);
    const std::map<BinKind, int> along{{BinKind::Meeting, 1}, {BinKind::Win, 2}, {BinKind::Agreement, 1}};
    CHECK(goneAlongWith(notebook.read(), ana) == along);
    std::map<BinKind, int> inBin; // as the bin itself has it
    const auto bin = binOf(notebook.read());
    for (const auto& record : bin.front().records)
        ++inBin[record.kind];
    CHECK(inBin.erase(BinKind::Teacher) == 1);
    CHECK(inBin == along);
}

TEST_CASE_METHOD(OpenNotebook, "typing in one field of the profile is one step of undo, another field another",
                 "[teacher][undo]") {
    const auto id = put(notebook, aTeacher().named("Ana"));
    const auto correct = [&](std::string Teacher::*member, const char* words, int stretch) {
        auto teacher = *notebook.read().teachers.find(id);
        teacher.*member = words;
        correctTeacher(notebook, teacher, {}, stretch);
    };
    correct(&Teacher::name, "Ana F", 1);
    correct(&Teacher::name, "Ana Ferrer", 1);
    correct(&Teacher::room, "12", 2);
    notebook.undo();
    CHECK(notebook.read().teachers.find(id)->name == "Ana Ferrer");
    notebook.undo();
    CHECK(notebook.read().teachers.find(id)->name == "Ana");
}

TEST_CASE_METHOD(OpenNotebook, "pausing, ending and returning are deeds of their own", "[teacher]") {
    const auto id = put(notebook, aTeacher());
    const auto status = [&] { return notebook.read().teachers.find(id)->status; };
    setStatus(notebook, id, TeacherStatus::Paused);
    CHECK(status() == TeacherStatus::Paused);
    CHECK(notebook.undoable() == Deed(Op::PauseCoaching, id));
    setStatus(notebook, id, TeacherStatus::Ended);
    CHECK(notebook.undoable() == Deed(Op::EndCoaching, id));
    setStatus(notebook, id, TeacherStatus::Active);
    CHECK(notebook.undoable() == Deed(Op::ReturnToCoaching, id));
    notebook.undo();
    CHECK(status() == TeacherStatus::Ended);
    removeTeacher(notebook, id);
    CHECK_THROWS_AS(setStatus(notebook, id, TeacherStatus::Active), Error);
}
