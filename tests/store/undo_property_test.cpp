#include "support/full_records.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/whole_notebook.h"

#include <catch2/catch_all.hpp>
#include <rapidcheck.h>

using namespace alongside;
using namespace alongside::making;

namespace {

using Deeds = std::vector<std::function<void(Notebook&, const FullKeys&)>>;

template <class Record>
Id<Record> anyOf(const std::vector<Record>& records) {
    return records.empty() ? Id<Record>{} : (*rc::gen::elementOf(records)).id;
}

// Adds `fresh`, or corrects, removes or restores one that is there, as chance has it.
template <class Record, class Table>
void change(Notebook& notebook, Table Tables::*table, const Record& fresh) {
    notebook.perform(Op::Import, [&](Tables& t) {
        auto& records = t.*table;
        switch (*rc::gen::inRange(0, 4)) {
        case 0:
            records.add(fresh);
            return;
        case 1:
            if (const auto id = anyOf(records.all())) {
                auto other = fresh;
                other.id = id;
                other.stamp = records.find(id)->stamp;
                records.correct(other);
            }
            return;
        case 2:
            if (const auto id = anyOf(records.all()))
                records.remove(id);
            return;
        default:
            if (const auto id = anyOf(records.inBin()))
                records.restore(id);
        }
    });
}

Coach aColleague() {
    auto coach = fullCoach();
    coach.me = false;
    return coach;
}

const Deeds kDeeds{
    [](Notebook& n, const FullKeys&) { change(n, &Tables::coaches, aColleague()); },
    [](Notebook& n, const FullKeys&) { change(n, &Tables::schools, fullSchool()); },
    [](Notebook& n, const FullKeys& k) { change(n, &Tables::teachers, fullTeacher(k.school)); },
    [](Notebook& n, const FullKeys& k) { change(n, &Tables::agreements, fullAgreement(k.teacher)); },
    [](Notebook& n, const FullKeys& k) { change(n, &Tables::cycles, fullCycle(k.teacher)); },
    [](Notebook& n, const FullKeys& k) { change(n, &Tables::contacts, fullContact({k.colleague}, k.move, k.cycle)); },
    [](Notebook& n, const FullKeys& k) { change(n, &Tables::nextSteps, fullPromise(k.teacher, k.contact)); },
    [](Notebook& n, const FullKeys& k) { change(n, &Tables::wins, fullWin(k.colleague)); },
    [](Notebook& n, const FullKeys& k) { change(n, &Tables::checklists, fullChecklist(k.teacher)); },
    [](Notebook& n, const FullKeys& k) { change(n, &Tables::pulses, fullPulse(k.teacher)); },
    [](Notebook& n, const FullKeys& k) { change(n, &Tables::reflections, fullReflection(k.colleague)); },
    [](Notebook& n, const FullKeys& k) { change(n, &Tables::tools, fullTool(k.teacher)); },
    [](Notebook& n, const FullKeys&) { change(n, &Tables::moves, fullMove()); },
    [](Notebook& n, const FullKeys&) {
        n.perform(Op::ChangeSettings, [](Tables& t) {
            auto settings = t.settings.current();
            settings.rhythm = *rc::gen::inRange(1, 60);
            t.settings.put(settings);
        });
    },
    [](Notebook& n, const FullKeys&) {
        n.perform(Op::ChangeCalendar, [](Tables& t) {
            auto calendar = t.calendar.current();
            calendar.holidays.push_back(fullCalendar().holidays.front());
            t.calendar.put(calendar);
        });
    },
};

int travelToTheEnd(Notebook& notebook, std::optional<Deed> (Notebook::*more)() const, void (Notebook::*step)()) {
    int steps = 0;
    for (; (notebook.*more)(); ++steps)
        (notebook.*step)();
    return steps;
}

} // namespace

TEST_CASE("whatever was done, undone to the start it is as before, redone to the end it is as after", "[undo]") {
    CHECK(rc::check([] {
        TestTime time;
        auto notebook = Notebook::inMemory(clockOf(time));
        const auto empty = wholeOf(notebook.read());
        const auto keys = addFullRecords(notebook);
        const auto first = wholeOf(notebook.read());
        const auto deeds =
            rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, kDeeds.size()));
        for (const auto deed : *rc::gen::scale(0.3, deeds))
            kDeeds[deed](notebook, keys);
        const auto after = wholeOf(notebook.read());
        RC_ASSERT(notebook.findings().empty());

        RC_ASSERT(travelToTheEnd(notebook, &Notebook::undoable, &Notebook::undo) >= 1);
        RC_ASSERT(wholeOf(notebook.read()) == empty);
        RC_ASSERT(notebook.findings().empty());
        notebook.redo();
        RC_ASSERT(wholeOf(notebook.read()) == first);
        travelToTheEnd(notebook, &Notebook::redoable, &Notebook::redo);
        RC_ASSERT(wholeOf(notebook.read()) == after);
        RC_ASSERT(notebook.findings().empty());
    }));
}

TEST_CASE_METHOD(OpenNotebook, "a new deed after an undo ends what could be redone", "[undo]") {
    const auto add = [&](const char* name) {
        notebook.perform(Op::AddTeacher, [&](Tables& t) { t.teachers.add(aTeacher().named(name).made()); });
    };
    add("One");
    add("Two");
    notebook.undo();
    add("Three");
    CHECK_FALSE(notebook.redoable());
    notebook.redo();
    CHECK(notebook.read().teachers.count() == 2);
    notebook.undo();
    notebook.undo();
    CHECK_FALSE(notebook.undoable());
    notebook.undo();
    CHECK(notebook.read().teachers.count() == 0);
}

TEST_CASE_METHOD(OpenNotebook, "a deed that changes nothing is no step of undo", "[undo]") {
    int heard = 0;
    notebook.onChange([&](const Changes&) { ++heard; });
    notebook.perform(Op::CorrectTeacher, [](Tables&) {});
    CHECK_FALSE(notebook.undoable());
    CHECK(heard == 0);
}

TEST_CASE_METHOD(OpenNotebook,
                 "a large import ends the history, is announced as everything, and the next deed can be undone",
                 "[undo]") {
    addFullRecords(notebook);
    std::vector<Changes> heard;
    notebook.onChange([&](const Changes& changes) { heard.push_back(changes); });
    notebook.performLarge(Op::Import, [](Tables& t) { t.teachers.add(aTeacher().named("Imported").made()); });
    CHECK_FALSE(notebook.undoable());
    CHECK(heard == std::vector<Changes>{Changes::everything()});
    notebook.perform(Op::AddTeacher, [](Tables& t) { t.teachers.add(aTeacher().named("Next").made()); });
    REQUIRE(notebook.undoable());
    notebook.undo();
    CHECK(notebook.read().teachers.count() == 3);
    CHECK_THROWS_AS(notebook.performLarge(Op::Import, [](Tables&) { throw std::runtime_error("no"); }),
                    std::runtime_error);
    notebook.perform(Op::AddTeacher, [](Tables& t) { t.teachers.add(aTeacher().named("Last").made()); });
    CHECK(notebook.undoable());
}
