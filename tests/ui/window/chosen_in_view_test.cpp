#include "meetings/list/meetings_table.h"
#include "next_steps/ledger_table.h"
#include "shared/undo_line.h"
#include "teachers/teachers_table.h"
#include "ui/finding/finding_window.h"

#include <QHeaderView>
#include <QScrollBar>

#include <string>

using namespace alongside;
using namespace alongside::making;

namespace {

constexpr int kMany = 60;

// Whole, in its table.
bool showsChosenRow(const QTableView& table) {
    const auto row = table.visualRect(table.currentIndex());
    return row.isValid() && row.top() >= 0 && row.bottom() < table.viewport()->height();
}

// The staff room with more of everything than a window shows.
struct LongLists : FindingWindow {
    LongLists() {
        for (int i = 0; i < kMany; ++i) {
            const auto name = "Teacher " + std::to_string(100 + i);
            const auto teacher = put(notebook, aTeacher().named(name));
            put(notebook, aContact().with(tom).but(&Contact::on, addDays(time.today, -i)));
            put(notebook, aPromise().with(teacher).what("Copies " + std::to_string(i)).madeOn("2026-11-09"));
        }
        settle();
    }
    template <class Table>
    Table& open(MainPage page) {
        frame->goTo(page);
        settle();
        auto* table = frame->findChild<Table*>();
        REQUIRE(table);
        REQUIRE(table->hasFocus());
        return *table;
    }
    QLineEdit* filterField(const char* name) { return named<QLineEdit>(*frame, text(name)); }

    // The lowest row in view, as the key that turns a page has it.
    static void chooseLowest(QTableView& table) {
        QTest::keyClick(&table, Qt::Key_PageDown);
        settle();
        REQUIRE(showsChosenRow(table));
        REQUIRE_FALSE(table.visualRect(table.currentIndex().siblingAtRow(table.currentIndex().row() + 1)).bottom() <
                      table.viewport()->height());
    }
    void checkThatEachIsSeen(QTableView& table, Qt::Key key) {
        chooseLowest(table);
        for (int deed = 0; deed < 4; ++deed) {
            const int rows = table.model()->rowCount();
            QTest::keyClick(&table, key);
            settle();
            CAPTURE(deed);
            CHECK(table.model()->rowCount() == rows - 1);
            CHECK(frame->findChild<UndoLine*>()->isVisible());
            CHECK(showsChosenRow(table));
        }
    }
    // Past what is chosen, as with the wheel; then a key acts on nothing that is not seen, and the window says so.
    void checkThatNothingUnseenGoes(QTableView& table, Qt::Key key) {
        const int rows = table.model()->rowCount();
        table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum());
        REQUIRE_FALSE(showsChosenRow(table));
        QTest::keyClick(&table, key);
        settle();
        CHECK(table.model()->rowCount() == rows);
        CHECK(showsChosenRow(table));
        const auto* line = frame->findChild<UndoLine*>();
        CHECK(line->isVisible());
        CHECK(line->accessibleName() == text("The chosen row was out of view. Look at it, then do it again."));
        QTest::keyClick(&table, key);
        settle();
        CHECK(table.model()->rowCount() == rows - 1);
    }
};

} // namespace

TEST_CASE_METHOD(LongLists, "the next meeting that Del would remove is in view above the line that offers undo",
                 "[window][meetings]") {
    auto& table = open<MeetingsTable>(MainPage::Meetings);
    checkThatEachIsSeen(table, Qt::Key_Delete);
    checkThatNothingUnseenGoes(table, Qt::Key_Delete);
}

TEST_CASE_METHOD(LongLists, "the next teacher that Del would remove is in view above the line that offers undo",
                 "[window][teachers]") {
    auto& table = open<TeachersTable>(MainPage::Teachers);
    checkThatEachIsSeen(table, Qt::Key_Delete);
    checkThatNothingUnseenGoes(table, Qt::Key_Delete);
}

TEST_CASE_METHOD(LongLists, "the next step that Space would keep is in view above the line that offers undo",
                 "[window][next_steps]") {
    auto& table = open<LedgerTable>(MainPage::NextSteps);
    checkThatEachIsSeen(table, Qt::Key_Space);
    checkThatNothingUnseenGoes(table, Qt::Key_Space);
}

TEST_CASE_METHOD(LongLists, "the chosen row stays in view in a window that becomes lower", "[window][teachers]") {
    auto& table = open<TeachersTable>(MainPage::Teachers);
    chooseLowest(table);
    window.resize(window.width(), 560);
    settle();
    CHECK(showsChosenRow(table));
    const int scrolled = table.verticalScrollBar()->value();
    table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum()); // away from it
    REQUIRE(table.verticalScrollBar()->value() > scrolled);
    window.resize(window.width(), 520);
    settle();
    CHECK_FALSE(showsChosenRow(table));
}

TEST_CASE_METHOD(LongLists, "a row of which a part is in view counts as seen", "[window][teachers]") {
    auto& table = open<TeachersTable>(MainPage::Teachers);
    QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier);
    table.verticalScrollBar()->setValue(table.rowHeight(0) * 3 / 4);
    const int rows = table.model()->rowCount();
    QTest::keyClick(&table, Qt::Key_Delete);
    settle();
    CHECK(table.model()->rowCount() == rows - 1);
}

TEST_CASE_METHOD(LongLists, "a list in a narrower window is not scrolled back by a later change of its rows",
                 "[window][teachers]") {
    auto& table = open<TeachersTable>(MainPage::Teachers);
    QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier);
    const int height = table.viewport()->height();
    window.resize(window.width() - 30, window.height());
    settle();
    REQUIRE(table.viewport()->height() == height);
    table.verticalScrollBar()->setValue(900);
    table.verticalHeader()->setDefaultSectionSize(table.rowHeight(0) + 8); // as larger text does
    settle();
    CHECK(table.verticalScrollBar()->value() == 900);
}

TEST_CASE_METHOD(LongLists, "a column of the next steps grows with the words that are scrolled to, and stays so wide",
                 "[window][next_steps]") {
    put(notebook, aPromise().with(tom).what("Very old").madeOn("2009-01-05").dueOn("2009-01-12"));
    auto& table = open<LedgerTable>(MainPage::NextSteps);
    table.selectRow(table.model()->rowCount() / 2);                // stays in view
    table.sortByColumn(NextStepsModel::kDue, Qt::DescendingOrder); // the oldest last
    table.scrollToTop();
    settle();
    const auto widest = table.model()->index(table.model()->rowCount() - 1, NextStepsModel::kDue);
    const int before = table.columnWidth(NextStepsModel::kDue), wanted = table.sizeHintForIndex(widest).width();
    REQUIRE(before < wanted);
    table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum());
    CHECK(table.columnWidth(NextStepsModel::kDue) == wanted);
    table.scrollToTop();
    CHECK(table.columnWidth(NextStepsModel::kDue) == wanted);
}

TEST_CASE_METHOD(LongLists, "a change elsewhere leaves a list where it was scrolled to", "[window][teachers]") {
    auto& table = open<TeachersTable>(MainPage::Teachers);
    table.verticalScrollBar()->setValue(900);
    REQUIRE_FALSE(showsChosenRow(table));
    put(notebook, aTeacher().named("Zoe Zimmer"));
    settle();
    CHECK(table.verticalScrollBar()->value() == 900);
}

TEST_CASE_METHOD(LongLists, "a click on a heading leads to the chosen teacher's new place, or to the top",
                 "[window][teachers]") {
    auto& table = open<TeachersTable>(MainPage::Teachers);
    const auto clickOn = [&table](TeachersModel::Column column) {
        auto* header = table.horizontalHeader();
        const QPoint at(header->sectionViewportPosition(column) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        settle();
    };
    table.choose(aisha);
    REQUIRE(table.currentIndex().row() == 0);
    clickOn(TeachersModel::Name); // the other way round
    CHECK(table.chosen() == aisha);
    CHECK(table.currentIndex().row() > kMany / 2);
    CHECK(showsChosenRow(table));
    table.setCurrentIndex({});
    REQUIRE(table.verticalScrollBar()->value() > 0);
    clickOn(TeachersModel::Name);
    CHECK(table.verticalScrollBar()->value() == 0);
}

TEST_CASE_METHOD(LongLists,
                 "in the filter of the teachers Enter opens the first that fits, which is marked and in view",
                 "[window][teachers]") {
    auto& table = open<TeachersTable>(MainPage::Teachers);
    QTest::keyClick(&table, Qt::Key_End, Qt::ControlModifier);
    REQUIRE(table.chosen() == yuki);
    QTest::keyClick(&table, Qt::Key_F, Qt::ControlModifier);
    auto* filter = filterField("Filter teachers");
    REQUIRE(filter->hasFocus());
    QTest::keyClicks(filter, text("a"));
    settle();
    CHECK(table.model()->rowCount() > kMany);
    CHECK(table.currentIndex().row() == 0);
    CHECK(showsChosenRow(table));
    QTest::keyClick(filter, Qt::Key_Return);
    CHECK(frame->place().teacher == aisha);
}

TEST_CASE_METHOD(LongLists, "who is found stays in view among the others when the words are cleared",
                 "[window][teachers]") {
    auto& table = open<TeachersTable>(MainPage::Teachers);
    auto* filter = filterField("Filter teachers");
    filter->setFocus();
    QTest::keyClicks(filter, text("yuki"));
    settle();
    REQUIRE(table.chosen() == yuki);
    QTest::keyClick(filter, Qt::Key_Escape);
    settle();
    CHECK(table.chosen() == yuki);
    CHECK(showsChosenRow(table));
}

TEST_CASE_METHOD(LongLists, "words in the next steps lead to a chosen step in view, and so does clearing them",
                 "[window][next_steps]") {
    auto& table = open<LedgerTable>(MainPage::NextSteps);
    QTest::keyClick(&table, Qt::Key_End, Qt::ControlModifier);
    auto* filter = filterField("Filter next steps");
    filter->setFocus();
    QTest::keyClicks(filter, text("copies"));
    settle();
    CHECK(table.model()->rowCount() == kMany);
    CHECK(showsChosenRow(table));
    QTest::keyClick(filter, Qt::Key_Escape);
    settle();
    CHECK(table.model()->rowCount() > kMany);
    CHECK(showsChosenRow(table));
}

TEST_CASE_METHOD(LongLists, "Back leads to the meeting that was chosen there, in view", "[window][meetings]") {
    auto& table = open<MeetingsTable>(MainPage::Meetings);
    QTest::keyClick(&table, Qt::Key_PageDown);
    chooseLowest(table);
    const auto chosen = table.chosen()->contact.id;
    frame->goTo(MainPage::Teachers);
    frame->goTo(MainPage::Meetings);
    settle();
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_PageDown);
    settle();
    for (int step = 0; step < 2; ++step) {
        QTest::keyClick(window.focusWidget(), Qt::Key_Left, Qt::AltModifier);
        settle();
    }
    REQUIRE(frame->place().page == MainPage::Meetings);
    CHECK(table.chosen()->contact.id == chosen);
    CHECK(showsChosenRow(table));
}

TEST_CASE_METHOD(LongLists, "where the meetings have changed since, Back still shows the chosen one",
                 "[window][meetings]") {
    auto& table = open<MeetingsTable>(MainPage::Meetings);
    chooseLowest(table);
    frame->goTo(MainPage::Teachers);
    frame->goTo(MainPage::Meetings);
    settle();
    QTest::keyClick(&table, Qt::Key_Down);
    put(notebook, aContact().with(tom).but(&Contact::on, time.today));
    settle();
    for (int step = 0; step < 2; ++step) {
        QTest::keyClick(window.focusWidget(), Qt::Key_Left, Qt::AltModifier);
        settle();
    }
    REQUIRE(frame->place().page == MainPage::Meetings);
    CHECK(showsChosenRow(table));
}
