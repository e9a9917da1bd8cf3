#include "exchange/archive_export.h"
#include "exchange/archive_import.h"
#include "exchange/content.h"
#include "exchange/demo/demo.h"
#include "overview/today.h"
#include "overview/trust_of.h"
#include "support/archive_of.h"
#include "support/makers.h"
#include "support/open_notebook.h"

#include <catch2/catch_all.hpp>

#include <algorithm>

using namespace alongside;
using namespace alongside::making;

namespace {

// From the settings on: what goes before names the time of the export and the program's version.
std::string contentOf(const Notebook& notebook) {
    const auto archive = archiveOf(notebook);
    return archive.substr(archive.find("\"settings\""));
}

// FNV-1a.
std::uint64_t hashOf(const std::string& text) {
    std::uint64_t hash = 0xCBF29CE484222325u;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
    return hash;
}

struct DemoNotebook : OpenNotebook {
    DemoNotebook() { fillWithDemo(notebook, DemoSize::Demo, 1, kToday); }

    TeacherId teacherCalled(std::string_view name) const {
        for (const auto& teacher : notebook.read().teachers.all())
            if (teacher.name.starts_with(name))
                return teacher.id;
        FAIL("nobody is called " << name);
        return {};
    }
    trust::Assessment trustIn(std::string_view name) const {
        return trustOf(notebook.read(), teacherCalled(name), kToday);
    }
};

} // namespace

TEST_CASE_METHOD(DemoNotebook, "the demo school has nine teachers and some sixty contacts, all in school hours",
                 "[demo]") {
    const auto& tables = notebook.read();
    CHECK(tables.teachers.count() == 9);
    CHECK(tables.contacts.count() >= 60);
    CHECK(tables.contacts.count() <= 75);
    CHECK(tables.schools.count() == 2);
    CHECK(tables.coaches.me()->trainings.size() == 3);
    CHECK(tables.moves.count() == static_cast<int>(contentIn("en").moves.size()) + 1);
    const auto calendar = tables.calendar.current();
    for (const auto& contact : tables.contacts.all())
        CHECK(calendar.isSchoolDay(contact.on));
}

TEST_CASE("no record of the demo has a problem, on whatever day it is opened", "[demo]") {
    const auto today =
        GENERATE(as<std::string>(), "2026-11-20", "2026-11-21", "2026-07-04", "2028-02-29", "2027-01-01");
    CAPTURE(today);
    OpenNotebook open;
    fillWithDemo(open.notebook, DemoSize::Demo, 7, day(today));
    const auto& t = open.notebook.read();
    const auto check = [&](const auto& records) {
        for (const auto& record : records) {
            INFO(record.stamp.uuid);
            if constexpr (requires { problemsIn(record, day(today)); })
                CHECK(problemsIn(record, day(today)).empty());
            else
                CHECK(problemsIn(record).empty());
        }
    };
    check(t.coaches.all());
    check(t.schools.all());
    check(t.teachers.all());
    check(t.agreements.all());
    check(t.cycles.all());
    check(t.contacts.all());
    check(t.nextSteps.all());
    check(t.wins.all());
    check(t.checklists.all());
    check(t.pulses.all());
    check(t.reflections.all());
    check(t.tools.all());
    check(t.moves.all());
    CHECK(problemsIn(t.calendar.current()).empty());
}

TEST_CASE("Today has every state to show in the demo on any day", "[demo]") {
    const auto today =
        GENERATE(as<std::string>(), "2026-11-20", "2026-11-21", "2026-11-22", "2026-12-25", "2027-08-01");
    CAPTURE(today);
    OpenNotebook open;
    fillWithDemo(open.notebook, DemoSize::Demo, 1, day(today));
    const auto& tables = open.notebook.read();
    const auto shown = todayOf(tables, day(today));
    const auto calendar = tables.calendar.current();
    for (const auto& contact : tables.contacts.all())
        CHECK(calendar.isSchoolDay(contact.on));
    for (const auto& step : tables.nextSteps.all())
        CHECK((!step.dueOn || calendar.isSchoolDay(*step.dueOn)));

    const SchoolDays days(calendar);
    const auto firstDay = shown.isSchoolDay ? day(today) : days.after(day(today), 1);
    const auto planned = todayOf(tables, firstDay).planned;
    CHECK(shown.planned.size() == (shown.isSchoolDay ? 3 : 0));
    CHECK(planned.size() == 3);
    for (const auto& contact : planned) {
        CHECK(contact.start);
        CHECK_FALSE(contact.place.empty());
    }
    REQUIRE(shown.next);
    CHECK((shown.isSchoolDay || shown.next->on == firstDay));
    CHECK(shown.notLogged.size() == 1);
    const auto overdue = std::count_if(shown.due.begin(), shown.due.end(), [&](const DuePromise& due) {
        return isOverdue(*tables.nextSteps.find(due.id), day(today));
    });
    CHECK(overdue >= 2);
    CHECK(static_cast<int>(shown.due.size()) - overdue == (shown.isSchoolDay ? 2 : 0));
}

TEST_CASE_METHOD(DemoNotebook, "nothing in the demo was written down later than now", "[demo]") {
    const auto now = notebook.now();
    for (const auto& contact : notebook.read().contacts.all())
        CHECK(contact.stamp.changedAt <= now);
    for (const auto& step : notebook.read().nextSteps.all())
        CHECK(step.stamp.changedAt <= now);
}

TEST_CASE_METHOD(DemoNotebook, "the demo has quiet, agreements and wins in every state", "[demo]") {
    const auto shown = todayOf(notebook.read(), kToday);
    const auto pastHard = std::count_if(shown.quiet.begin(), shown.quiet.end(),
                                        [](const RhythmStanding& each) { return each.quietFor > each.hard; });
    CHECK(pastHard >= 1);
    CHECK(static_cast<int>(shown.quiet.size()) > pastHard);
    for (const auto ask : {AgreementAsk::Review, AgreementAsk::Acknowledge, AgreementAsk::Finish, AgreementAsk::Start})
        CHECK(std::any_of(shown.agreements.begin(), shown.agreements.end(),
                          [ask](const AgreementToDo& each) { return each.ask == ask; }));
    CHECK(shown.wins.size() >= 2);
}

TEST_CASE_METHOD(DemoNotebook, "the stories of the demo show in the trust evaluation", "[demo]") {
    using trust::Summary;
    const auto marisol = trustIn("Marisol");
    CHECK(marisol.summaryOf(Dimension::Communicative) == Summary::Strong);
    CHECK(marisol.summaryOf(Dimension::Relational) == Summary::Strong);
    CHECK(marisol.summaryOf(Dimension::Competence) == Summary::Strong);
    CHECK(trustIn("Darnell").summaryOf(Dimension::Competence) == Summary::NeedsCare);
    CHECK(trustIn("Gwen").summaryOf(Dimension::Relational) == Summary::NeedsCare);
    CHECK(trustIn("Tomáš").summaryOf(Dimension::Relational) == Summary::NotEnoughYet);
}

TEST_CASE_METHOD(DemoNotebook, "every answer in the demo's agreements is one that the form offers", "[demo]") {
    const auto form = contentIn("en").agreement;
    for (const auto& agreement : notebook.read().agreements.all()) {
        CHECK_FALSE(agreement.answers.empty());
        for (const auto& section : form.sections)
            for (const auto& field : section.fields) {
                const auto found = agreement.answers.find(field.key);
                if (found == agreement.answers.end() || field.options.empty())
                    continue;
                auto chosen = std::holds_alternative<std::string>(found->second)
                                  ? std::vector{std::get<std::string>(found->second)}
                                  : std::get<std::vector<std::string>>(found->second);
                for (const auto& choice : chosen) {
                    CAPTURE(field.key, choice);
                    CHECK(std::any_of(field.options.begin(), field.options.end(),
                                      [&](const FieldOption& option) { return option.value == choice; }));
                }
            }
    }
}

TEST_CASE_METHOD(DemoNotebook, "the demo comes back from its archive without loss", "[demo][archive]") {
    auto other = Notebook::inMemory(clockOf(time));
    const auto report = importArchive(other, archiveOf(notebook));
    CHECK(report.added > 200);
    CHECK(report.changed == 0);
    CHECK(contentOf(other) == contentOf(notebook));
}

// The figures change when the demo's stories do, or when the library that comes with the program gets another move.
TEST_CASE("the same seed and day give the same demo, another seed other ids", "[demo]") {
    const auto made = [](DemoSize size, std::uint64_t seed) {
        OpenNotebook open;
        open.time.now += std::chrono::hours(8); // after the last meeting of the day
        fillWithDemo(open.notebook, size, seed, kToday);
        const auto content = contentOf(open.notebook);
        return content.substr(0, content.find("\n  \"checklists\""));
    };
    CHECK(hashOf(made(DemoSize::Demo, 1)) == 16329229940513729757u);
    CHECK(made(DemoSize::Demo, 1) != made(DemoSize::Demo, 2));
    CHECK(hashOf(made(DemoSize::Term, 1)) == 1437361724392491396u);
}

TEST_CASE_METHOD(OpenNotebook, "a measuring size has its numbers, and comes back from its archive", "[demo]") {
    fillWithDemo(notebook, DemoSize::Term, 1, kToday);
    CHECK(notebook.read().teachers.count() == 40);
    CHECK(notebook.read().contacts.count() == 1'000);
    CHECK(notebook.read().nextSteps.count() == 1'500);
    auto other = Notebook::inMemory(clockOf(time));
    importArchive(other, archiveOf(notebook));
    CHECK(contentOf(other) == contentOf(notebook));
}
