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
