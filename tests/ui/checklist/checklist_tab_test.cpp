#include "actions/checklist_actions.h"
#include "actions/contact_actions.h"
#include "checklist/checklist_tab.h"
#include "checklist/quiet_toggle.h"
#include "shared/saved_mark.h"
#include "shared/wrapped_button.h"
#include "support/losable_file.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"
#include "ui/qt_words.h"
#include "ui/settle.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QTest>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace alongside;
using namespace alongside::making;

namespace {

const QString kOnTime = QStringLiteral("We started and ended on time.");
const QString kAround = QStringLiteral("I was around outside coaching at least once.");

// The checklist of one teacher in November 2026.
struct ChecklistScreen {
    TestTime time;
    LosableFile disk;
    NotebookLink link{disk.create(clockOf(time))};
    Navigator navigator;
    const Content content = contentIn("en");
    const TeacherId ana = put(link.notebook(), aTeacher().made());
    ChecklistTab tab{link, navigator, content};

    ChecklistScreen() {
        tab.setTeacher(ana);
        tab.resize(1056, 760);
        tab.show();
        QCoreApplication::processEvents();
    }

    template <class Widget>
    Widget* named(const QString& name) const {
        for (auto* each : tab.findChildren<Widget*>())
            if (each->isVisible() && each->accessibleName() == name)
                return each;
        return nullptr;
    }
    WrappedCheckBox* box(const QString& words) const { return dynamic_cast<WrappedCheckBox*>(named<QCheckBox>(words)); }
    bool says(const QString& words) const {
        const auto labels = tab.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* each) { return each->isVisible() && each->text() == words; });
    }
    ChecklistItem item(const char* code, std::string_view in = "2026-11-20") const {
        const auto items = checklistFor(link.read(), ana, day(in), content.checklist).items;
        return *std::find_if(items.begin(), items.end(), [&](const ChecklistItem& each) { return each.code == code; });
    }
};

} // namespace

TEST_CASE_METHOD(ChecklistScreen, "every item is a check box named with its words", "[ui][checklist]") {
    for (const auto& each : content.checklist.items) {
        INFO(each.text);
        CHECK(box(QString::fromStdString(each.text)));
    }
    CHECK(says(QStringLiteral("November 2026")));
    CHECK(says(QStringLiteral("0 of 6")));
    CHECK(says(QStringLiteral("I feel seen.")));
    CHECK(link.read().checklists.ofTeacher(ana).empty());
}

TEST_CASE_METHOD(ChecklistScreen, "Space ticks, N says that it does not fit, and both are kept", "[ui][checklist]") {
    auto* onTime = box(kOnTime);
    REQUIRE(onTime);
    onTime->setFocus();
    QTest::keyClick(onTime, Qt::Key_Space);
    CHECK(item("dependable-2").state == TickState::Done);
    CHECK(tab.findChild<SavedMark*>()->accessibleName() == QStringLiteral("Saved"));
    CHECK(says(QStringLiteral("1 of 6")));
    QTest::keyClick(onTime, Qt::Key_N);
    CHECK(item("dependable-2").state == TickState::NotFitting);
    CHECK_FALSE(onTime->isChecked());
    CHECK(says(QStringLiteral("0 of 5, 1 not fitting")));
    QTest::keyClick(onTime, Qt::Key_N);
    CHECK(item("dependable-2").state == TickState::NotYet);
    link.undo();
    link.undo();
    CHECK(onTime->isChecked());
}

TEST_CASE_METHOD(ChecklistScreen, "a tick made by assistive technology, without a click, is kept", "[ui][checklist]") {
    auto* reader = QAccessible::queryAccessibleInterface(box(kOnTime));
    REQUIRE(reader->actionInterface());
    reader->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    CHECK(item("dependable-2").state == TickState::Done);
}

TEST_CASE_METHOD(ChecklistScreen, "the toggle beside an item does the same as N", "[ui][checklist]") {
    auto* toggle = named<QuietToggle>(QStringLiteral("Not fitting: ") + kOnTime);
    REQUIRE(toggle);
    QTest::mouseClick(toggle, Qt::LeftButton);
    CHECK(item("dependable-2").state == TickState::NotFitting);
    QTest::mouseClick(box(kOnTime), Qt::LeftButton, {}, QPoint(8, 8));
    CHECK(item("dependable-2").state == TickState::Done);
    CHECK_FALSE(toggle->isChecked());
}

TEST_CASE_METHOD(ChecklistScreen, "the log only suggests: the coach confirms, and sees on what it rests",
                 "[ui][checklist]") {
    const auto confirm = QStringLiteral("Confirm: ") + kAround;
    CHECK_FALSE(named<QPushButton>(confirm));
    const auto hallway =
        logMeeting(link.notebook(), {aContact().with(ana).on("2026-11-18").kind(ContactKind::Hallway).made(), {}, {}});
    CHECK_FALSE(box(kAround)->isChecked());
    std::vector<trust::Entry> shown;
    QObject::connect(&navigator, &Navigator::entriesWanted, &navigator, [&](const FigureEntries& figure) {
        CHECK(figure.title == kAround);
        shown = figure.counted;
    });
    QTest::mouseClick(named<QPushButton>(QStringLiteral("Your log says so: ") + kAround), Qt::LeftButton);
    CHECK(shown == std::vector<trust::Entry>{hallway});
    CHECK(item("dependable-3").state == TickState::NotYet);
    QTest::mouseClick(named<QPushButton>(confirm), Qt::LeftButton);
    CHECK(item("dependable-3").state == TickState::Done);
    CHECK_FALSE(named<QPushButton>(confirm));
}

TEST_CASE_METHOD(ChecklistScreen, "Up and Down lead from item to item, also from one strategy to the next",
                 "[ui][checklist]") {
    tab.activateWindow();
    const auto focused = [] { return QApplication::focusWidget()->accessibleName(); };
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    const auto& items = content.checklist.items;
    box(QString::fromStdString(items.front().text))->setFocus();
    for (std::size_t i = 1; i < items.size(); ++i) {
        press(Qt::Key_Down);
        CHECK(focused() == QString::fromStdString(items[i].text));
    }
    press(Qt::Key_Down); // there is none below
    CHECK(focused() == QString::fromStdString(items.back().text));
    for (auto i = items.size() - 1; i > 0; --i) {
        press(Qt::Key_Up);
        CHECK(focused() == QString::fromStdString(items[i - 1].text));
    }
}

TEST_CASE_METHOD(ChecklistScreen, "a tick, Down and a tick are two ticks; Left and Right stay with an item",
                 "[ui][checklist]") {
    tab.activateWindow();
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    const auto focused = [] { return QApplication::focusWidget()->accessibleName(); };
    box(kOnTime)->setFocus();
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    CHECK(item("dependable-2").state == TickState::Done);
    CHECK(item("dependable-3").state == TickState::Done);
    press(Qt::Key_Right);
    CHECK(focused() == QStringLiteral("Not fitting: ") + kAround);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    CHECK(focused() == QStringLiteral("Add a note: ") + kAround);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    CHECK(focused() == kAround);
    press(Qt::Key_Right);
    press(Qt::Key_Up); // to the item above, not to a button of it
    CHECK(focused() == kOnTime);
}

TEST_CASE_METHOD(ChecklistScreen, "a note opens on demand, is kept, and does not tick", "[ui][checklist]") {
    CHECK_FALSE(named<QLineEdit>(QStringLiteral("Note: ") + kOnTime));
    QTest::mouseClick(named<QuietToggle>(QStringLiteral("Add a note: ") + kOnTime), Qt::LeftButton);
    auto* note = named<QLineEdit>(QStringLiteral("Note: ") + kOnTime);
    REQUIRE(note);
    QTest::keyClicks(note, QStringLiteral("But the bell "));
    QTest::qWait(1000);
    CHECK(item("dependable-2").note == "But the bell");
    CHECK(note->text() == QStringLiteral("But the bell "));
    CHECK(item("dependable-2").state == TickState::NotYet);
    note->clear();
    QTest::keyClicks(note, QStringLiteral("x"));
    QTest::keyClick(note, Qt::Key_Backspace);
    QTest::keyClick(note, Qt::Key_Return);
    CHECK(item("dependable-2").note.empty());
}

TEST_CASE_METHOD(ChecklistScreen,
                 "a note that cannot be saved stays, in its own period, and is saved with the next try",
                 "[ui][checklist]") {
    const auto closeMessage = [this] {
        auto* message = tab.findChild<QMessageBox*>();
        REQUIRE(message);
        delete message;
    };
    QTest::mouseClick(named<QuietToggle>(QStringLiteral("Add a note: ") + kOnTime), Qt::LeftButton);
    auto* note = named<QLineEdit>(QStringLiteral("Note: ") + kOnTime);
    REQUIRE(note);
    disk.takeAway();
    QTest::keyClicks(note, QStringLiteral("But the bell"));
    QTest::keyClick(note, Qt::Key_Return);
    closeMessage();
    CHECK(note->text() == QStringLiteral("But the bell"));
    CHECK(item("dependable-2").note.empty());
    CHECK(tab.findChild<SavedMark*>()->accessibleName() == QStringLiteral("Not all of it is saved yet"));

    QTest::mouseClick(named<QToolButton>(QStringLiteral("Previous period")), Qt::LeftButton);
    closeMessage();
    CHECK(note->text().isEmpty()); // October has no such note
    disk.bringBack();
    QTest::mouseClick(named<QToolButton>(QStringLiteral("Next period")), Qt::LeftButton);
    CHECK(note->text() == QStringLiteral("But the bell"));
    tab.hide();
    CHECK(item("dependable-2").note == "But the bell");
    CHECK(item("dependable-2", "2026-10-01").note.empty());
    CHECK(link.notebook().undoable()->op == Op::NoteOnChecklist);
}

TEST_CASE_METHOD(ChecklistScreen, "periods are walked back and not beyond the present one", "[ui][checklist]") {
    auto* previous = named<QToolButton>(QStringLiteral("Previous period"));
    auto* next = named<QToolButton>(QStringLiteral("Next period"));
    REQUIRE(previous);
    CHECK_FALSE(next->isEnabled());
    QTest::mouseClick(previous, Qt::LeftButton);
    CHECK(says(QStringLiteral("October 2026")));
    QTest::mouseClick(box(kOnTime), Qt::LeftButton, {}, QPoint(8, 8));
    CHECK(item("dependable-2", "2026-10-01").state == TickState::Done);
    QTest::mouseClick(next, Qt::LeftButton);
    CHECK(says(QStringLiteral("November 2026")));
    CHECK_FALSE(box(kOnTime)->isChecked());
    CHECK_FALSE(next->isEnabled());
}

TEST_CASE_METHOD(ChecklistScreen, "a period with other words shows those", "[ui][checklist]") {
    auto october = aChecklist().with(ana).period("2026-10-01", "2026-10-31").item(Strategy::Empathy, TickState::Done);
    link.notebook().perform(Op::Import, [&](Tables& t) { return t.checklists.add(october.made()); });
    QTest::mouseClick(named<QToolButton>(QStringLiteral("Previous period")), Qt::LeftButton);
    QCoreApplication::processEvents();
    auto* own = box(QStringLiteral("Something one can do"));
    REQUIRE(own);
    CHECK(own->isChecked());
    CHECK_FALSE(box(kOnTime));
    CHECK(says(QStringLiteral("1 of 1")));
}

TEST_CASE_METHOD(ChecklistScreen, "on a narrow window the strategies stand below each other", "[ui][checklist]") {
    tab.resize(620, 700);
    QCoreApplication::processEvents();
    auto* first = box(QString::fromStdString(content.checklist.items.front().text));
    auto* last = box(QString::fromStdString(content.checklist.items.back().text));
    CHECK(first->mapTo(&tab, QPoint()).x() == last->mapTo(&tab, QPoint()).x());
}

TEST_CASE_METHOD(ChecklistScreen,
                 "a month that was begun in Spanish is read in English, asks nothing, and stays Spanish",
                 "[ui][checklist]") {
    const auto spanish = contentIn("es").checklist;
    tick(link.notebook(), checklistFor(link.read(), ana, time.today, spanish), "celebrate-1", TickState::Done);
    settle();
    for (const auto& each : content.checklist.items)
        CHECK(box(QString::fromStdString(each.text)));
    CHECK_FALSE(named<QPushButton>(QStringLiteral("Use it this month")));
    REQUIRE(box(kOnTime));
    box(kOnTime)->setFocus();
    QTest::keyClick(box(kOnTime), Qt::Key_Space);
    const auto kept = link.read().checklists.ofPeriodWith(ana, time.today);
    REQUIRE(kept);
    for (std::size_t i = 0; i < spanish.items.size(); ++i)
        CHECK(kept->items[i].text == spanish.items[i].text);
    CHECK(item("dependable-2").state == TickState::Done);
}
