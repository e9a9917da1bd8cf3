#include "actions/notebook_actions.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"
#include "support/thrown.h"

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

TEST_CASE_METHOD(OpenNotebook, "a school is added and corrected, each one step of undo", "[school][undo]") {
    const auto id = addSchool(notebook, aSchool().named("Riverside"));
    CHECK(notebook.undoable() == Deed(Op::AddSchool));
    auto school = *notebook.read().schools.find(id);
    school.principal = "Dr. Amina Yusuf";
    correctSchool(notebook, school);
    CHECK(notebook.read().schools.find(id)->principal == "Dr. Amina Yusuf");
    CHECK(notebook.undoable() == Deed(Op::CorrectSchool));
    notebook.undo();
    CHECK(notebook.read().schools.find(id)->principal.empty());
    notebook.undo();
    CHECK(notebook.read().schools.count() == 0);
}

TEST_CASE_METHOD(OpenNotebook, "a school without a name, with a note of tomorrow or that has gone is refused",
                 "[school]") {
    CHECK(kindThrownBy([&] { addSchool(notebook, aSchool().named(" ")); }) == Error::Kind::Refused);
    CHECK(notebook.read().schools.count() == 0);
    const auto id = addSchool(notebook, aSchool().named("Riverside"));
    auto school = *notebook.read().schools.find(id);
    school.cultureNotes = {{day("2026-11-21"), CultureDomain::Leaders, "Asked how coaches are heard"}};
    CHECK(kindThrownBy([&] { correctSchool(notebook, school); }) == Error::Kind::Refused);
    CHECK(notebook.read().schools.find(id)->cultureNotes.empty());
    school.cultureNotes.clear();
    notebook.undo();
    CHECK(kindThrownBy([&] { correctSchool(notebook, school); }) == Error::Kind::NoSuchRecord);
    CHECK(notebook.read().schools.count() == 0);
}

TEST_CASE_METHOD(OpenNotebook, "the calendar is changed as a whole, and undone as a whole", "[calendar][undo]") {
    const auto before = notebook.read().calendar.current();
    changeCalendar(notebook, aCalendar());
    CHECK(notebook.read().calendar.current() == aCalendar());
    CHECK(notebook.undoable() == Deed(Op::ChangeCalendar));
    notebook.undo();
    CHECK(notebook.read().calendar.current() == before);
}

TEST_CASE_METHOD(OpenNotebook, "a calendar without a weekday or with a break that ends before it begins is refused",
                 "[calendar]") {
    changeCalendar(notebook, aCalendar());
    auto noDay = aCalendar();
    noDay.weekdays.fill(false);
    auto backwards = aCalendar();
    backwards.holidays = {{"Break", {day("2026-12-31"), day("2026-12-20")}}};
    for (const auto& calendar : {noDay, backwards})
        CHECK(kindThrownBy([&] { changeCalendar(notebook, calendar); }) == Error::Kind::Refused);
    CHECK(notebook.read().calendar.current() == aCalendar());
}

TEST_CASE_METHOD(OpenNotebook, "settings are changed, and undone", "[settings][undo]") {
    Settings settings;
    settings.rhythm = 5;
    settings.strong = {9, 10};
    changeSettings(notebook, settings);
    CHECK(notebook.read().settings.current() == settings);
    CHECK(notebook.undoable() == Deed(Op::ChangeSettings));
    notebook.undo();
    CHECK(notebook.read().settings.current() == Settings{});
}

TEST_CASE_METHOD(OpenNotebook, "settings outside what makes sense are refused", "[settings]") {
    Settings short_, steadier, share;
    short_.windowSchoolDays = 4;
    steadier.steady = {9, 10};
    share.strong = {6, 5};
    for (const auto& settings : {short_, steadier, share})
        CHECK(kindThrownBy([&] { changeSettings(notebook, settings); }) == Error::Kind::Refused);
    CHECK(notebook.read().settings.current() == Settings{});
    CHECK_FALSE(notebook.undoable());
}

TEST_CASE_METHOD(OpenNotebook, "what is typed in one stretch is one step of undo, the next stretch another", "[undo]") {
    Coach me = aCoach();
    me.id = correctMe(notebook, me, 1);
    const auto type = [&](const char* role, int stretch) {
        me.role = role;
        correctMe(notebook, me, stretch);
    };
    type("Coa", 1);
    type("Coach", 1);
    type("Head", 2);
    notebook.undo();
    CHECK(notebook.read().coaches.me()->role == "Coach");
    notebook.undo();
    CHECK_FALSE(notebook.read().coaches.me());
}

TEST_CASE_METHOD(OpenNotebook, "the rest of a new school's name belongs to its adding", "[school][undo]") {
    auto school = aSchool().named("Riv").made();
    school.id = addSchool(notebook, school, 4);
    school.name = "Riverside";
    correctSchool(notebook, school, 4);
    CHECK(notebook.undoable() == Deed::inStretch(Op::AddSchool, 4));
    notebook.undo();
    CHECK(notebook.read().schools.count() == 0);
}

TEST_CASE_METHOD(OpenNotebook, "a school goes to the bin once nobody works there", "[school]") {
    const auto id = put(notebook, aSchool().named("Riverside"));
    const auto ana = put(notebook, aTeacher().but(&Teacher::schools, std::vector{id}));
    CHECK(kindThrownBy([&] { removeSchool(notebook, id); }) == Error::Kind::Refused);
    CHECK(notebook.read().schools.find(id));
    notebook.perform(Op::RemoveTeacher, [&](Tables& t) { t.teachers.remove(ana); });
    removeSchool(notebook, id);
    CHECK_FALSE(notebook.read().schools.find(id));
    notebook.undo();
    CHECK(notebook.read().schools.find(id));
    CHECK(kindThrownBy([&] { removeSchool(notebook, SchoolId{99}); }) == Error::Kind::NoSuchRecord);
}

TEST_CASE_METHOD(OpenNotebook, "the usual conventions come back in one step", "[settings][undo]") {
    Settings own;
    own.rhythm = 5;
    changeSettings(notebook, own);
    resetSettings(notebook);
    CHECK(notebook.read().settings.current() == Settings{});
    notebook.undo();
    CHECK(notebook.read().settings.current() == own);
}

TEST_CASE("hours of training are counted in all and on trust, from a day on or ever", "[coach]") {
    Coach me = aCoach();
    me.trainings = {{day("2025-09-01"), "Trust", 12, true},
                    {day("2026-09-01"), "Data", 15.5, false},
                    {day("2026-10-01"), "Listening", 2.5, true}};
    CHECK(trainingHours(me) == HoursTrained{14.5, 30});
    CHECK(trainingHours(me, day("2026-09-01")) == HoursTrained{2.5, 18});
    CHECK(trainingHours(Coach{}) == HoursTrained{});
}
