#include "store/migrations.h"
#include "support/open_notebook.h"
#include "support/temporary_folder.h"

#include <catch2/catch_all.hpp>

#include <stdexcept>

using namespace alongside;

namespace {

struct EmptyNotebook {
    TemporaryFolder folder;
    TestTime time;
    std::filesystem::path file = folder / "empty.alongside";
    Notebook notebook = Notebook::create(file, {}, clockOf(time));

    std::int64_t fingerprint() {
        auto database = Database::open(file, {}, Access::ReadOnly);
        return schemaFingerprint(database);
    }
};

void addEverything(Tables& to, const Tables& from) {
    for (const auto& record : from.teachers.all())
        to.teachers.add(record);
    for (const auto& record : from.contacts.all())
        to.contacts.add(record);
    for (const auto& record : from.nextSteps.all())
        to.nextSteps.add(record);
    for (const auto& record : from.wins.all())
        to.wins.add(record);
}

} // namespace

TEST_CASE_METHOD(EmptyNotebook, "what comes into an empty notebook in one go is found, and leaves the schema as it was",
                 "[bulk]") {
    OpenNotebook other;
    const auto teacher = other.notebook.perform(Op::AddTeacher, [&](Tables& t) {
        Teacher ana;
        ana.name = "Ana Ruiz";
        ana.startedOn = time.today;
        const auto id = t.teachers.add(ana);
        Contact talk;
        talk.with = {id};
        talk.on = time.today;
        talk.sharedNote = "A number talk in period 2";
        talk.privateNote = "Tired";
        const auto contact = t.contacts.add(talk);
        NextStep step;
        step.teacher = id;
        step.contact = contact;
        step.kind = StepKind::Bring;
        step.what = "Bring the fraction strips";
        step.madeOn = step.dueOn.emplace(time.today);
        t.nextSteps.add(step);
        Win win;
        win.teacher = id;
        win.seenOn = time.today;
        win.what = "Everyone spoke";
        t.wins.add(win);
        return id;
    });
    const auto before = fingerprint();
    notebook.performIntoEmpty(Op::Import, [&](Tables& t) { addEverything(t, other.notebook.read()); });
    CHECK(fingerprint() == before);
    CHECK(notebook.findings().empty());
    const auto& tables = notebook.read();
    for (const auto* word : {"talk", "tired", "strips", "spoke"})
        CHECK(tables.search.find(word).size() == 1);
    CHECK(tables.contacts.withTeacher(teacher).size() == 1);
    CHECK(tables.wins.untold().size() == 1);

    // What is done afterwards is followed as ever.
    auto contact = tables.contacts.all().front();
    contact.sharedNote = "Rehearsed the debate";
    notebook.perform(Op::CorrectMeeting, [&](Tables& t) { t.contacts.correct(contact); });
    CHECK(tables.search.find("talk").empty());
    CHECK(tables.search.find("debate").size() == 1);
    notebook.undo();
    CHECK(tables.search.find("talk").size() == 1);
    CHECK(notebook.findings().empty());
}

TEST_CASE_METHOD(EmptyNotebook, "what fails while it comes into an empty notebook leaves it empty and whole",
                 "[bulk]") {
    const auto before = fingerprint();
    CHECK_THROWS_AS(notebook.performIntoEmpty(Op::Import,
                                              [&](Tables& t) {
                                                  Teacher teacher;
                                                  teacher.name = "Ana Ruiz";
                                                  teacher.startedOn = time.today;
                                                  t.teachers.add(teacher);
                                                  throw std::runtime_error("no");
                                              }),
                    std::runtime_error);
    CHECK(fingerprint() == before);
    CHECK(notebook.read().teachers.all().empty());
    CHECK(notebook.findings().empty());
    notebook.perform(Op::AddTeacher, [&](Tables& t) {
        Teacher teacher;
        teacher.name = "Ben Ode";
        teacher.startedOn = time.today;
        t.teachers.add(teacher);
    });
    notebook.undo();
    CHECK(notebook.read().teachers.all().empty());
}
