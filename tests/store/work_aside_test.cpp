#include "store/error.h"
#include "store/work_aside.h"
#include "support/full_records.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/sanitized.h"
#include "support/temporary_folder.h"
#include "support/thrown.h"
#include "support/whole_notebook.h"

#include <catch2/catch_all.hpp>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <future>
#include <set>
#include <thread>

using namespace alongside;
using namespace alongside::making;

namespace {

using namespace std::chrono_literals;

struct NotebookAndAside {
    TemporaryFolder folder;
    TestTime time;
    std::filesystem::path file = folder / "mine.alongside";
    Notebook notebook = Notebook::create(file, {}, clockOf(time));
    std::stop_source stop;
    ProgressFigures figures;
    Progress progress{stop.get_token(), figures};

    std::set<std::string> files() const {
        std::set<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
            names.insert(entry.path().filename().string());
        return names;
    }
};

TeacherId addNamed(Notebook& notebook, const std::string& name) {
    return notebook.perform(Op::AddTeacher, [&](Tables& t) { return t.teachers.add(aTeacher().named(name)); });
}

std::vector<std::string> namesIn(const Notebook& notebook) {
    std::vector<std::string> names;
    for (const auto& teacher : notebook.read().teachers.everything())
        names.push_back(teacher.name);
    std::sort(names.begin(), names.end());
    return names;
}

// In a thread of its own, to its end.
template <class Work>
void doAside(WorkAside& aside, const Progress& progress, Work work) {
    std::async(std::launch::async, [&] { aside.run(progress, work); }).get();
}

} // namespace

TEST_CASE_METHOD(NotebookAndAside, "what was done aside is announced and taken back in its turn", "[aside]") {
    addNamed(notebook, "Before");
    notebook.undo();
    notebook.redo();
    Changes heard;
    notebook.onChange([&](const Changes& changes) { heard.add(changes); });
    WorkAside work(notebook);
    REQUIRE(work.isApart());
    doAside(work, progress, [](Notebook& aside) {
        addNamed(aside, "First");
        addNamed(aside, "Second");
    });
    CHECK(heard.isEmpty());
    work.takeBack();
    CHECK(heard.touches(Area::Teachers));
    CHECK(namesIn(notebook) == std::vector<std::string>{"Before", "First", "Second"});
    const auto whole = wholeOf(notebook.read());
    notebook.undo();
    CHECK(namesIn(notebook) == std::vector<std::string>{"Before", "First"});
    notebook.undo();
    notebook.undo();
    CHECK(namesIn(notebook).empty());
    CHECK_FALSE(notebook.undoable());
    for (int i = 0; i < 3; ++i)
        notebook.redo();
    CHECK(wholeOf(notebook.read()) == whole);
}

TEST_CASE_METHOD(NotebookAndAside, "what was taken back cannot be done again once something was done aside",
                 "[aside]") {
    addNamed(notebook, "Before");
    notebook.undo();
    {
        WorkAside reading(notebook);
        doAside(reading, progress, [](Notebook& aside) { CHECK(namesIn(aside).empty()); });
    }
    CHECK(notebook.redoable());
    {
        WorkAside writing(notebook);
        doAside(writing, progress, [](Notebook& aside) { addNamed(aside, "Ana"); });
    }
    CHECK_FALSE(notebook.redoable());
    CHECK(notebook.undoable());
}

TEST_CASE_METHOD(NotebookAndAside, "a large deed aside ends the history here too", "[aside]") {
    addNamed(notebook, "Before");
    WorkAside work(notebook);
    doAside(work, progress, [](Notebook& aside) {
        aside.performLarge(Op::Import, [](Tables& t) { t.teachers.add(aTeacher().named("Imported")); });
        addNamed(aside, "After");
    });
    work.takeBack();
    notebook.undo();
    CHECK(namesIn(notebook) == std::vector<std::string>{"Before", "Imported"});
    CHECK_FALSE(notebook.undoable());
}

TEST_CASE_METHOD(NotebookAndAside, "a work that stops in the middle of a deed changes nothing", "[aside]") {
    addFullRecords(notebook);
    const auto before = wholeOf(notebook.read());
    WorkAside work(notebook);
    const auto half = [&](Notebook& aside) {
        aside.perform(Op::BringTeachers, [&](Tables& t) {
            t.teachers.add(aTeacher().named("Half"));
            stop.request_stop();
            aside.progress().went();
        });
    };
    CHECK_THROWS_AS(doAside(work, progress, half), Stopped);
    work.takeBack();
    CHECK(wholeOf(notebook.read()) == before);
    CHECK(notebook.findings().empty());
    CHECK(addNamed(notebook, "Next"));
}

TEST_CASE_METHOD(NotebookAndAside, "SQLite itself stops in the middle of a long statement", "[aside]") {
    WorkAside work(notebook);
    const auto endless = [&](Notebook& aside) {
        aside.perform(Op::BringTeachers, [&](Tables& t) {
            stop.request_stop();
            for (int i = 0; i < 100'000; ++i)
                t.teachers.add(aTeacher().named("Endless"));
        });
    };
    CHECK_THROWS_AS(doAside(work, progress, endless), Stopped);
    work.takeBack();
    CHECK(namesIn(notebook).empty());
}

TEST_CASE_METHOD(NotebookAndAside, "a work that fails leaves what it had done before, to be taken back", "[aside]") {
    WorkAside work(notebook);
    const auto failing = [](Notebook& aside) {
        addNamed(aside, "Done");
        aside.perform(Op::AddTeacher, [](Tables& t) {
            t.teachers.add(aTeacher().named("Not done"));
            throw Error(Error::Kind::Refused);
        });
    };
    CHECK(kindThrownBy([&] { doAside(work, progress, failing); }) == Error::Kind::Refused);
    work.takeBack();
    CHECK(namesIn(notebook) == std::vector<std::string>{"Done"});
    notebook.undo();
    CHECK(namesIn(notebook).empty());
}

TEST_CASE_METHOD(NotebookAndAside, "while a work is aside, deeds are refused at once and drafts wait", "[aside]") {
    notebook.keepDraft("gone", "old");
    addNamed(notebook, "Before");
    WorkAside work(notebook);
    std::promise<void> writes, goOn;
    auto done = std::async(std::launch::async, [&] {
        work.run(progress, [&](Notebook& aside) {
            aside.perform(Op::AddTeacher, [&](Tables& t) {
                t.teachers.add(aTeacher().named("Aside"));
                writes.set_value();
                goOn.get_future().wait();
            });
        });
    });
    writes.get_future().wait();
    const auto begin = std::chrono::steady_clock::now();
    CHECK(namesIn(notebook) == std::vector<std::string>{"Before"}); // it can be read all the while
    CHECK(kindThrownBy([&] { addNamed(notebook, "Refused"); }) == Error::Kind::Busy);
    CHECK(kindThrownBy([&] { notebook.undo(); }) == Error::Kind::Busy);
    CHECK(kindThrownBy([&] { WorkAside second(notebook); }) == Error::Kind::Busy);
    notebook.keepDraft("typed", "words");
    notebook.forgetDraft("gone");
    CHECK(std::chrono::steady_clock::now() - begin < 1s); // SQLite would wait five
    goOn.set_value();
    done.get();
    work.takeBack();
    CHECK(namesIn(notebook) == std::vector<std::string>{"Aside", "Before"});
    CHECK(notebook.read().drafts.find("typed")->body == "words");
    CHECK_FALSE(notebook.read().drafts.find("gone"));
    CHECK(addNamed(notebook, "After"));
}

TEST_CASE_METHOD(NotebookAndAside, "a file that was put in the notebook's place is not written to", "[aside]") {
    addNamed(notebook, "Mine");
    const auto other = folder / "other.alongside";
    { Notebook::create(other, {}, clockOf(time)); }
    SECTION("before the work") {
        std::filesystem::rename(other, file);
        CHECK(kindThrownBy([&] { WorkAside work(notebook); }) == Error::Kind::Replaced);
    }
    SECTION("as the work begins") {
        WorkAside work(notebook);
        std::filesystem::rename(other, file);
        CHECK(kindThrownBy([&] { doAside(work, progress, [](Notebook& aside) { addNamed(aside, "Theirs"); }); }) ==
              Error::Kind::Replaced);
        work.takeBack();
    }
    SECTION("while it is under way") {
        WorkAside work(notebook);
        const auto late = [&](Notebook& aside) {
            std::filesystem::rename(other, file);
            addNamed(aside, "Theirs");
        };
        CHECK(kindThrownBy([&] { doAside(work, progress, late); }) == Error::Kind::Replaced);
        work.takeBack();
    }
    CHECK(namesIn(Notebook::open(file, {}, clockOf(time), Access::ReadOnly)).empty());
}

TEST_CASE("a notebook in memory does the work itself, and one that is read only is read aside", "[aside]") {
    TestTime time;
    auto memory = Notebook::inMemory(clockOf(time));
    std::stop_source stop;
    ProgressFigures figures;
    {
        WorkAside work(memory);
        REQUIRE_FALSE(work.isApart());
        work.run({stop.get_token(), figures}, [&](Notebook& itself) {
            CHECK(&itself == &memory);
            addNamed(itself, "Ana");
            stop.request_stop();
            CHECK_THROWS_AS(addNamed(itself, "Ben"), Stopped);
        });
    }
    CHECK(addNamed(memory, "Ben"));

    const TemporaryFolder folder;
    {
        auto notebook = Notebook::create(folder / "a.alongside", {}, clockOf(time));
        addNamed(notebook, "Ana");
    }
    auto reader = Notebook::open(folder / "a.alongside", {}, clockOf(time), Access::ReadOnly);
    WorkAside work(reader);
    doAside(work, {}, [](Notebook& aside) {
        CHECK(namesIn(aside).size() == 1);
        CHECK(kindThrownBy([&] { addNamed(aside, "Ben"); }) == Error::Kind::ReadOnly);
    });
}

TEST_CASE("an encrypted notebook is worked on aside with the password that it holds", "[aside]") {
    if (!canEncrypt())
        SKIP("this build has no encryption");
    const TemporaryFolder folder;
    TestTime time;
    auto notebook = Notebook::create(folder / "a.alongside", "correct horse", clockOf(time));
    WorkAside work(notebook);
    std::filesystem::path copy;
    doAside(work, {}, [&](Notebook& aside) {
        addNamed(aside, "Ana");
        copy = aside.backUp(folder.path());
    });
    work.takeBack();
    CHECK(namesIn(notebook).size() == 1);
    CHECK(namesIn(Notebook::open(copy, "correct horse", clockOf(time), Access::ReadOnly)).size() == 1);
}

TEST_CASE_METHOD(NotebookAndAside, "a backup of a large notebook stops within 200 milliseconds and leaves nothing",
                 "[aside][large]") {
    notebook.performLarge(Op::Import, [](Tables& t) {
        for (int i = 0; i < 4'000; ++i)
            t.drafts.keep("draft " + std::to_string(i), std::string(16'000, 'x'));
    });
    const auto before = files();
    WorkAside work(notebook);
    auto done = std::async(std::launch::async,
                           [&] { work.run(progress, [&](Notebook& aside) { aside.backUp(folder.path()); }); });
    const auto stage = GENERATE(Stage::Copy, Stage::Check);
    while (figures.stage != stage && done.wait_for(1ms) != std::future_status::ready)
        continue;
    const auto begin = std::clock(); // of work: others may use the cores too
    stop.request_stop();
    CHECK_THROWS_AS(done.get(), Stopped);
    const auto took = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    work.takeBack();
    CHECK(files() == before);
    CHECK((kIsSanitized || took < 0.2));
    if (std::getenv("ALONGSIDE_FIGURES"))
        WARN("stopped after " << took << " s");
}

TEST_CASE_METHOD(NotebookAndAside, "what a work aside does is not written once damage is known meanwhile", "[aside]") {
    addNamed(notebook, "Ana");
    WorkAside work(notebook);
    doAside(work, {}, [&](Notebook& aside) {
        CHECK(kindThrownBy([&] {
                  aside.perform(Op::AddTeacher, [&](Tables& t) {
                      t.teachers.add(aTeacher().named("Ben"));
                      notebook.stopWriting();
                  });
              }) == Error::Kind::Damaged);
    });
    work.takeBack();
    CHECK(namesIn(notebook).size() == 1);
}
