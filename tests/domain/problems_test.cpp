#include "domain/settings.h"
#include "faulty_values.h"

#include <catch2/catch_all.hpp>
#include <rapidcheck.h>

#include <cmath>

using namespace alongside;
using namespace alongside::making;

TEST_CASE("every record as it is usually made has no problems", "[problems]") {
    CHECK(problemsIn(aTeacher().made()).empty());
    CHECK(problemsIn(aContact().made(), kToday).empty());
    CHECK(problemsIn(aPlannedContact("2026-12-01").made(), kToday).empty());
    CHECK(problemsIn(aPromise().made(), kToday).empty());
    CHECK(problemsIn(anActionStep().made(), kToday).empty());
    CHECK(problemsIn(anAgreement().made(), kToday).empty());
    CHECK(problemsIn(aCycle().made()).empty());
    CHECK(problemsIn(aWin().made(), kToday).empty());
    CHECK(problemsIn(aChecklist().made()).empty());
    CHECK(problemsIn(aPulse().made(), kToday).empty());
    CHECK(problemsIn(aBatch().made(), kToday).empty());
    CHECK(problemsIn(aReflection().made(), kToday).empty());
    CHECK(problemsIn(aTool().made(), kToday).empty());
    CHECK(problemsIn(aMove().made()).empty());
    CHECK(problemsIn(aCoach().made(), kToday).empty());
    CHECK(problemsIn(aSchool().made(), kToday).empty());
    CHECK(problemsIn(aCalendar()).empty());
    CHECK(problemsIn(Settings{}).empty());
}

TEST_CASE("a name has up to two hundred characters, however many bytes", "[problems]") {
    const auto faultIn = [](std::string name) { return problemsIn(aTeacher().named(std::move(name)).made()); };
    using Found = Problems<TeacherField>;
    CHECK(faultIn(std::string(200, 'x')).empty());
    CHECK(faultIn(repeated("\xF0\x9F\x98\x80", 200)).empty());
    CHECK(faultIn(repeated("\xD7\xA9", 200)).empty());
    CHECK(faultIn(repeated("\xF0\x9F\x98\x80", 201)) == Found{{TeacherField::Name, Fault::TooLong}});
    CHECK(faultIn("") == Found{{TeacherField::Name, Fault::Missing}});
    CHECK(faultIn(" \t\n") == Found{{TeacherField::Name, Fault::Missing}});
}

TEST_CASE("what is not text is told from text", "[problems]") {
    const auto* const row =
        GENERATE("\xFF", "\xC0\xAF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "Ana\xC3", "\xE2\x82");
    CHECK(faultInText(row) == Fault::NotText);
    CHECK(faultInName(row) == Fault::NotText);
    CHECK(faultInText(std::string("a\0b", 3)) == Fault::NotText);
}

TEST_CASE("a date must be there, real and within what makes sense", "[problems]") {
    CHECK(faultInDate(Date{}) == Fault::Missing);
    CHECK(faultInDate(kNoSuchDay) == Fault::NotADate);
    CHECK(faultInDate(std::chrono::year(1899) / 12 / 31) == Fault::OutOfRange);
    CHECK(faultInDate(std::chrono::year(3000) / 1 / 1) == Fault::OutOfRange);
    CHECK(faultInDate(day("2024-02-29")) == std::nullopt);
    CHECK(faultInPastDate(kToday, kToday) == std::nullopt);
    CHECK(faultInPastDate(kTomorrow, kToday) == Fault::InFuture);
}

TEST_CASE("problems of a teacher", "[problems]") {
    struct Row {
        Teacher teacher;
        Problem<TeacherField> expected;
    };
    const auto row = GENERATE(
        Row{aTeacher().but(&Teacher::preferredName, kLongName), {TeacherField::PreferredName, Fault::TooLong}},
        Row{aTeacher().but(&Teacher::pronouns, kLongName), {TeacherField::Pronouns, Fault::TooLong}},
        Row{aTeacher().but(&Teacher::role, "\xFF"), {TeacherField::Role, Fault::NotText}},
        Row{aTeacher().but(&Teacher::subjects, std::vector<std::string>{"Maths", ""}),
            {TeacherField::Subjects, Fault::Missing, 1}},
        Row{aTeacher().but(&Teacher::grades, std::vector<std::string>{"4", "5", "4"}),
            {TeacherField::Grades, Fault::Duplicate, 2}},
        Row{aTeacher().but(&Teacher::room, kLongName), {TeacherField::Room, Fault::TooLong}},
        Row{aTeacher().but(&Teacher::planningPeriods, kLongName), {TeacherField::PlanningPeriods, Fault::TooLong}},
        Row{aTeacher().but(&Teacher::email, kLongName), {TeacherField::Email, Fault::TooLong}},
        Row{aTeacher().but(&Teacher::phone, kLongName), {TeacherField::Phone, Fault::TooLong}},
        Row{aTeacher().but(&Teacher::rosterId, kLongName), {TeacherField::RosterId, Fault::TooLong}},
        Row{aTeacher().but(&Teacher::startedOn, kNoSuchDay), {TeacherField::StartedOn, Fault::NotADate}},
        Row{aTeacher().but(&Teacher::feedback, kLongText), {TeacherField::Feedback, Fault::TooLong}},
        Row{aTeacher().but(&Teacher::channel, kLongText), {TeacherField::Channel, Fault::TooLong}},
        Row{aTeacher().but(&Teacher::quietHours, kLongText), {TeacherField::QuietHours, Fault::TooLong}});
    CHECK(problemsIn(row.teacher) == Problems<TeacherField>{row.expected});
}

TEST_CASE("a school that stands twice is told at both places", "[problems]") {
    const Teacher twice = aTeacher().but(&Teacher::schools, std::vector<SchoolId>{{1}, {2}, {1}});
    CHECK(problemsIn(twice) == Problems<TeacherField>{{TeacherField::Schools, Fault::Duplicate, 0},
                                                      {TeacherField::Schools, Fault::Duplicate, 2}});
}

TEST_CASE("a teacher is called by the preferred name where there is one", "[teacher]") {
    Teacher teacher = aTeacher().named("Anastasia Ferrer");
    CHECK(calledName(teacher) == "Anastasia Ferrer");
    teacher.preferredName = "  ";
    CHECK(calledName(teacher) == "Anastasia Ferrer");
    teacher.preferredName = "Ana";
    CHECK(calledName(teacher) == "Ana");
}

TEST_CASE("problems of reflections, moves and tools", "[problems]") {
    CHECK(problemsIn(aReflection().but(&Reflection::text, "").made(), kToday) ==
          Problems<ReflectionField>{{ReflectionField::Text, Fault::Missing}});
    CHECK(problemsIn(aReflection().but(&Reflection::on, kTomorrow).made(), kToday) ==
          Problems<ReflectionField>{{ReflectionField::On, Fault::InFuture}});
    CHECK(problemsIn(aReflection().but(&Reflection::prompt, kLongText).made(), kToday) ==
          Problems<ReflectionField>{{ReflectionField::Prompt, Fault::TooLong}});
    CHECK(problemsIn(aMove().but(&Move::words, "").made()) == Problems<MoveField>{{MoveField::Words, Fault::Missing}});
    CHECK(problemsIn(aMove().but(&Move::whenNot, kLongText).made()) ==
          Problems<MoveField>{{MoveField::WhenNot, Fault::TooLong}});
    CHECK(problemsIn(aTool().but(&Tool::name, "").made(), kToday) ==
          Problems<ToolField>{{ToolField::Name, Fault::Missing}});
    CHECK(problemsIn(aTool().but(&Tool::uses, std::vector<ToolUse>{{{1}, kTomorrow}}).made(), kToday) ==
          Problems<ToolField>{{ToolField::UseSince, Fault::InFuture, 0}});
}

TEST_CASE("problems of coaches and schools", "[problems]") {
    CHECK(problemsIn(aCoach().but(&Coach::name, "").made(), kToday) ==
          Problems<CoachField>{{CoachField::Name, Fault::Missing}});
    const TaughtAt backwards{"Riverside School", kToday, kYesterday};
    CHECK(problemsIn(aCoach().but(&Coach::taughtAt, std::vector{backwards}).made(), kToday) ==
          Problems<CoachField>{{CoachField::TaughtAtUntil, Fault::BeforeStart, 0}});
    const Training endless{kToday, "Trust", std::nan(""), true};
    CHECK(problemsIn(aCoach().but(&Coach::trainings, std::vector{endless}).made(), kToday) ==
          Problems<CoachField>{{CoachField::TrainingHours, Fault::OutOfRange, 0}});
    CHECK(problemsIn(aSchool().named("").made(), kToday) == Problems<SchoolField>{{SchoolField::Name, Fault::Missing}});
    CHECK(problemsIn(aSchool().but(&School::cultureNotes, std::vector<CultureNote>{{kTomorrow, {}, ""}}).made(),
                     kToday) == Problems<SchoolField>{{SchoolField::CultureNoteOn, Fault::InFuture, 0},
                                                      {SchoolField::CultureNoteText, Fault::Missing, 0}});
}

TEST_CASE("problems of the settings", "[problems]") {
    struct Row {
        Settings settings;
        Problem<SettingsField> expected;
    };
    const auto row = GENERATE(Row{{.windowSchoolDays = 4}, {SettingsField::WindowSchoolDays, Fault::OutOfRange}},
                              Row{{.minEvents = 0}, {SettingsField::MinEvents, Fault::OutOfRange}},
                              Row{{.rhythm = 201}, {SettingsField::Rhythm, Fault::OutOfRange}},
                              Row{{.strong = {6, 5}}, {SettingsField::Strong, Fault::OutOfRange}},
                              Row{{.strong = {1, 2}}, {SettingsField::Steady, Fault::NotTogether}},
                              Row{{.steady = {-1, 5}}, {SettingsField::Steady, Fault::OutOfRange}});
    CHECK(problemsIn(row.settings) == Problems<SettingsField>{row.expected});
}

TEST_CASE("all problems are told at once", "[problems]") {
    Contact contact = aContact().with({}).on(kTomorrow).sharedNote(kLongText);
    contact.length = std::chrono::minutes(-5);
    CHECK(problemsIn(contact, kToday) == Problems<ContactField>{{ContactField::With, Fault::Missing},
                                                                {ContactField::On, Fault::InFuture},
                                                                {ContactField::Length, Fault::OutOfRange},
                                                                {ContactField::SharedNote, Fault::TooLong}});
}

TEST_CASE("properties of problems", "[problems][property]") {
    CHECK(rc::check("what is free of problems today is so on every later day", [] {
        Contact contact = aContact();
        const int ago = *rc::gen::inRange(0, 300);
        contact.on = addDays(kToday, -ago);
        contact.summarySentOn = addDays(contact.on, *rc::gen::inRange(0, ago + 1));
        const Date later = addDays(kToday, *rc::gen::inRange(0, 400));
        RC_ASSERT(problemsIn(contact, kToday).empty());
        RC_ASSERT(problemsIn(contact, later).empty());
    }));
    CHECK(rc::check("any bytes are judged, and plain letters are text", [](const std::string& bytes) {
        faultInText(bytes);
        faultInName(bytes);
        const auto letters = *rc::gen::container<std::string>(rc::gen::inRange('a', 'z'));
        RC_ASSERT(faultInText(letters) == std::nullopt);
    }));
    CHECK(rc::check("a piece cut from the end of a character is no text", [] {
        const std::string whole = *rc::gen::element<std::string>("\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x98\x80");
        const auto cut = whole.substr(0, *rc::gen::inRange<std::size_t>(1, whole.size()));
        RC_ASSERT(faultInText(whole) == std::nullopt);
        RC_ASSERT(faultInText(cut) == Fault::NotText);
    }));
    CHECK(rc::check("a step that is moved and closed in order has no problems", [] {
        NextStep step = aPromise();
        step.madeOn = addDays(kToday, -*rc::gen::inRange(60, 100));
        step.dueOn = addDays(step.madeOn, *rc::gen::inRange(0, 30));
        Date on = step.madeOn;
        for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
            on = addDays(on, *rc::gen::inRange(0, 10));
            step.renegotiations.push_back({on, addDays(on, *rc::gen::inRange(0, 30))});
        }
        step.state = *rc::gen::element(StepState::Kept, StepState::Released, StepState::Missed);
        step.closedOn = addDays(step.madeOn, *rc::gen::inRange(0, 60));
        RC_ASSERT(problemsIn(step, kToday).empty());
    }));
}
