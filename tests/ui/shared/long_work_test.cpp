#include "shared/attempt.h"
#include "shared/long_work.h"
#include "shared/long_work_panel.h"
#include "shared/style/alongside_style.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"
#include "support/temporary_folder.h"
#include "ui/qt_words.h"
#include "ui/settle.h"
#include "ui/shot.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <atomic>

using namespace alongside;

namespace {

using namespace std::chrono_literals;

struct Working {
    TemporaryFolder folder;
    TestTime time;
    NotebookLink link{Notebook::create(folder / "mine.alongside", {}, clockOf(time))};
    QWidget window;
    QPushButton* button = new QPushButton(&window);
    std::atomic<bool> mayEnd = false;

    Working() {
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    ~Working() { mayEnd = true; }

    LongWorkPanel* panel() const {
        auto* found = window.findChild<LongWorkPanel*>();
        return found && found->isVisible() ? found : nullptr;
    }
    bool says(const char* words) const {
        for (const auto* label : panel()->findChildren<QLabel*>())
            if (label->text() == text(words))
                return true;
        return false;
    }
    // Goes on until it may end, or is stopped.
    auto untilTold() {
        return [this](const Progress& progress) {
            for (int i = 0; i < 10'000 && !mayEnd; ++i) {
                std::this_thread::sleep_for(1ms);
                progress.goOn();
            }
            return 7;
        };
    }
};

TeacherId addSlowly(Notebook& notebook, const std::atomic<bool>& mayEnd) {
    return notebook.perform(Op::AddTeacher, [&](Tables& t) {
        notebook.progress().begin(Stage::Work, 1200);
        notebook.progress().went(340);
        while (!mayEnd) {
            std::this_thread::sleep_for(1ms);
            notebook.progress().goOn();
        }
        return t.teachers.add(making::aTeacher().named("Ana").made());
    });
}

} // namespace

TEST_CASE_METHOD(Working, "what takes a blink shows nothing", "[long_work]") {
    int given = 0;
    LongWork::start(
        &window, text("Working"), [](const Progress&) { return 7; },
        [&](std::future<int>& done) { given = done.get(); });
    CHECK(QTest::qWaitFor([&] { return given == 7; }));
    CHECK_FALSE(panel());
}

TEST_CASE_METHOD(Working, "after 300 milliseconds a panel says how far it is, and the window goes on meanwhile",
                 "[long_work]") {
    int given = 0, turns = 0;
    QTimer turning;
    QObject::connect(&turning, &QTimer::timeout, [&] { ++turns; });
    turning.start(10);
    const QSignalSpy clicked(button, &QPushButton::clicked);
    LongWork::start(&window, text("Reading users.csv"), untilTold(),
                    [&](std::future<int>& done) { given = done.get(); });
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::keyClick(button, Qt::Key_Space);
    QTest::qWait(150);
    CHECK_FALSE(panel());
    CHECK(clicked.isEmpty()); // nothing else begins before the panel is there
    REQUIRE(QTest::qWaitFor([&] { return panel() != nullptr; }, 2000));
    CHECK(turns > 10);
    CHECK(panel()->accessibleName() == text("Reading users.csv"));
    CHECK(panel()->focusWidget()->isEnabled());
    auto* bar = panel()->findChild<QProgressBar*>();
    CHECK(QAccessible::queryAccessibleInterface(bar)->text(QAccessible::Name) == text("How far it is"));
    CHECK(given == 0);
    mayEnd = true;
    REQUIRE(QTest::qWaitFor([&] { return given == 7; }));
    settle();
    CHECK_FALSE(window.findChild<LongWorkPanel*>());
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(clicked.size() == 1);
}

TEST_CASE_METHOD(Working, "letters that are typed during a long work stand where the focus is afterwards",
                 "[long_work]") {
    QWidget later;
    auto* line = new QLineEdit(&later);
    const auto press = [this](const char* letters) {
        for (const auto letter : text(letters))
            QTest::keyClick(QGuiApplication::focusWindow(), letter.toLatin1());
    };
    LongWork::start(&window, text("Making your notebook"), untilTold(), [&](std::future<int>& done) {
        done.get();
        later.show();
        later.activateWindow();
        line->setFocus();
    });
    press("An");
    REQUIRE(QTest::qWaitFor([&] { return panel() != nullptr; }, 2000));
    REQUIRE(QTest::qWaitFor([&] { return QGuiApplication::focusWindow() == panel()->windowHandle(); }));
    press("a R");
    const bool confirms = GENERATE(false, true);
    if (confirms) { // what comes after is meant for something else
        QTest::keyClick(QGuiApplication::focusWindow(), Qt::Key_Return);
        press("gone");
    }
    mayEnd = true;
    CHECK(QTest::qWaitFor([&] { return line->text() == text("Ana R"); }));
    settle();
    CHECK(line->text() == text("Ana R"));
}

TEST_CASE_METHOD(Working, "Esc asks a long work to stop, and nothing of it was done", "[long_work]") {
    bool ended = false, done = true;
    LongWork::start(
        &window, text("Bringing in your list"), link,
        [this](Notebook& notebook) { return addSlowly(notebook, mayEnd); },
        [&](std::future<TeacherId>& added) {
            ended = true;
            done = attempt(&window, [&] { added.get(); });
        });
    REQUIRE(QTest::qWaitFor([&] { return panel() != nullptr; }));
    CHECK(says("340 of 1,200"));
    CHECK(panel()->findChild<QProgressBar*>()->value() == 340 * 1000 / 1200);
    QTest::keyClick(panel(), Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return ended; }, 200));
    CHECK_FALSE(done);
    CHECK_FALSE(window.findChild<QMessageBox*>()); // who stopped it knows
    CHECK(link.read().teachers.count() == 0);
    CHECK_FALSE(link.notebook().undoable());
}

TEST_CASE_METHOD(Working, "what a long work did is announced when it has ended, and can be undone", "[long_work]") {
    const QSignalSpy changed(&link, &NotebookLink::changed);
    const QSignalSpy told(&link, &NotebookLink::done);
    std::optional<TeacherId> given;
    LongWork::start(
        &window, text("Bringing in your list"), link,
        [this](Notebook& notebook) { return addSlowly(notebook, mayEnd); },
        [&](std::future<TeacherId>& added) {
            CHECK(changed.size() == 1);
            given = added.get();
        });
    QTest::qWait(100);
    CHECK(link.read().teachers.count() == 0);
    CHECK(changed.isEmpty());
    mayEnd = true;
    REQUIRE(QTest::qWaitFor([&] { return given.has_value(); }));
    CHECK(told.size() == 1);
    CHECK(link.read().teachers.find(*given)->name == "Ana");
    link.undo();
    CHECK(link.read().teachers.count() == 0);
}

TEST_CASE_METHOD(Working, "an error of a long work comes back as its sentence", "[long_work]") {
    bool ended = false;
    const auto deed = [&](std::future<void>& done) {
        ended = true;
        CHECK_FALSE(attempt(&window, [&] { done.get(); }));
    };
    SECTION("from within") {
        LongWork::start(
            &window, text("Working"), link, [](Notebook&) { throw Error(Error::Kind::DiskFull); }, deed);
    }
    SECTION("because one is under way") {
        WorkAside other(link.notebook());
        LongWork::start(
            &window, text("Working"), link, [](Notebook&) {}, deed);
    }
    REQUIRE(QTest::qWaitFor([&] { return ended; }));
    CHECK(window.findChild<QMessageBox*>());
}

TEST_CASE_METHOD(Working, "a window that goes away stops the work, and the notebook goes on", "[long_work]") {
    auto* over = new QWidget(&window);
    bool ended = false;
    LongWork::start(
        over, text("Working"), link, [this](Notebook& notebook) { return addSlowly(notebook, mayEnd); },
        [&](std::future<TeacherId>&) { ended = true; });
    link.notebook().keepDraft("typed", "meanwhile");
    delete over;
    CHECK_FALSE(ended);
    CHECK(link.read().teachers.count() == 0);
    CHECK(link.read().drafts.find("typed")->body == "meanwhile");
    CHECK(put(link.notebook(), making::aTeacher().named("Ben")));
}

TEST_CASE_METHOD(Working, "what is done when its window goes away is told only once that has gone", "[long_work]") {
    auto* over = new QWidget(&window);
    int heard = 0;
    QObject::connect(&link, &NotebookLink::changed, [&] { ++heard; });
    mayEnd = true;
    LongWork::start(
        over, text("Working"), link,
        [this](Notebook& notebook) {
            addSlowly(notebook, mayEnd);
            std::this_thread::sleep_for(100ms);
        },
        [](std::future<void>&) {});
    REQUIRE(QTest::qWaitFor([&] { return link.read().teachers.count() == 1; }));
    delete over;
    CHECK(heard == 0);
    settle();
    CHECK(heard == 1);
    link.undo();
    CHECK(link.read().teachers.count() == 0);
}

TEST_CASE("the bar of a long work whose end nobody knows stands still where less motion is asked for", "[long_work]") {
    auto* style = qobject_cast<AlongsideStyle*>(QApplication::style());
    REQUIRE(style);
    LongWorkPanel panel(QStringLiteral("Bringing in the archive"), nullptr);
    const auto* bar = panel.findChild<QProgressBar*>();
    const ProgressFigures figures;
    const auto step = [&] {
        const int before = bar->value();
        panel.show(figures);
        return bar->value() - before;
    };
    step(); // takes its range
    CHECK(step() != 0);
    style->setStill(true);
    CHECK(step() == 0);
    style->setStill(false);
}

TEST_CASE("the panel of a long work looks right", "[long_work][shots]") {
    const auto look = everyLook();
    const Dress dress(look.appearance, look.zoom);
    LongWorkPanel panel(text("Bringing in your list"), nullptr);
    ProgressFigures figures;
    panel.show();
    figures.done = 340;
    figures.of = 1200;
    panel.show(figures);
    shoot(panel, panel.size(), look.name("long-work"));
    figures.stage = Stage::Copy;
    figures.of = 0;
    panel.show(figures);
    shoot(panel, panel.size(), look.name("long-work-copy"));
    figures.stage = Stage::Finish;
    panel.show(figures);
    CHECK_FALSE(panel.findChild<QPushButton*>()->isEnabled());
    panel.reject();
    CHECK(panel.isVisible()); // it has to wait for the end
}
