#include "meetings/list/found_words.h"
#include "meetings/list/meetings_table.h"
#include "meetings/meetings_page.h"
#include "shared/completion_field.h"
#include "shared/date_field.h"
#include "shared/label.h"
#include "ui/qt_words.h"
#include "ui/settle.h"
#include "ui/staff_room.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

using Column = MeetingsModel::Column;

struct MeetingsOnPage : StaffRoom {
    MeetingsPage page{link, navigator};
    MeetingsTable* table = named<MeetingsTable>(page, QStringLiteral("Meetings"));
    QLineEdit* filter = named<QLineEdit>(page, QStringLiteral("Filter meetings"));
    QComboBox* kind = named<QComboBox>(page, QStringLiteral("Kind"));
    QComboBox* days = named<QComboBox>(page, QStringLiteral("Days"));
    QSignalSpy opened{&navigator, &Navigator::meetingWanted};

    MeetingsOnPage() { settle(page); }

    int rows() const {
        settle();
        return table->model()->rowCount();
    }
    QString cell(int row, Column column) const { return table->model()->index(row, column).data().toString(); }
    QString meaning(int row) const { return table->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }
    bool shows(const QString& words) const {
        settle(); // what was just put into a layout shows itself
        for (const auto* label : page.findChildren<QLabel*>())
            if (label->isVisible() && label->text() == words)
                return true;
        return false;
    }
    void choose(const QString& segment) {
        for (auto* each : page.findChildren<QRadioButton*>())
            if (each->text() == segment)
                each->setChecked(true);
    }
    QPushButton* button(const QString& words) const {
        settle();
        for (auto* each : page.findChildren<QPushButton*>())
            if (each->isVisible() && each->text() == words)
                return each;
        return nullptr;
    }
    ContactId note(const char* shared, const char* hidden = "") {
        return put(notebook, aContact().with(tom).on("2026-11-11").sharedNote(shared).privateNote(hidden));
    }
};

QString at(const FoundWords& found, int place) {
    return found.line.mid(found.places[place].from, found.places[place].length);
}

} // namespace

TEST_CASE("words are found without accents and case, and marked whole", "[meetings]") {
    const auto found = foundIn(QStringLiteral("A café,\n then Exit-slips and exits"), QStringLiteral("CAFE exit"));
    CHECK(found.line == QStringLiteral("A café, then Exit-slips and exits"));
    REQUIRE(found.places.size() == 3);
    CHECK(at(found, 0) == QStringLiteral("café"));
    CHECK(at(found, 1) == QStringLiteral("Exit"));
    CHECK(at(found, 2) == QStringLiteral("exits")); // the last word typed may be a beginning
    CHECK(foundIn(QStringLiteral("Exits"), QStringLiteral("exit x")).places.isEmpty());
    CHECK(foundIn(QStringLiteral("Anything"), QString()).places.isEmpty());
}

TEST_CASE("of a long note the part with the word is shown", "[meetings]") {
    const auto long_ = QStringLiteral("We talked at length. ").repeated(40);
    const auto found = foundIn(long_ + QStringLiteral("Then fractions. ") + long_, QStringLiteral("frac"));
    REQUIRE(found.places.size() == 1);
    CHECK(at(found, 0) == QStringLiteral("fractions"));
    CHECK(found.line.startsWith(QStringLiteral("…")));
    CHECK(found.places[0].from < 60);
}

TEST_CASE_METHOD(StaffRoom, "the list of meetings is a proper model, also while it changes", "[meetings]") {
    MeetingsModel model(notebook.read());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(meetingsInOrder(notebook.read(), {}, time.today), {}, time.today);
    CHECK(model.rowCount() == 20);
    const auto key = model.keyAt(4);
    CHECK(model.rowOf(key) == 4);
    CHECK(model.lineAt(4)->contact.id == key);
    CHECK(model.lineAt(20) == nullptr);
    model.show({}, {}, time.today);
    CHECK(model.rowOf(key) == -1);
}

TEST_CASE_METHOD(MeetingsOnPage, "all meetings stand newest first, with day, people, kind and state", "[meetings]") {
    CHECK(rows() == 20);
    CHECK(shows(QStringLiteral("20 meetings")));
    CHECK(cell(0, Column::kWhen) == QStringLiteral("Thu 26 Nov"));
    CHECK(cell(0, Column::kState) == QStringLiteral("Planned"));
    CHECK(cell(1, Column::kWhen) == QStringLiteral("Today"));
    CHECK(meaning(2) == QStringLiteral("Friday, 20 November, 14:40, check-in with Hannah Cohen, planned. 30 min"));
}

TEST_CASE_METHOD(MeetingsOnPage, "a group meeting is one row with all its names, folded where there are many",
                 "[meetings]") {
    CHECK(cell(1, Column::kWith) == QStringLiteral("Maya Okafor, Luis Ferreira and Aisha Karim"));
    put(notebook, aContact().with({maya, luis, aisha, tom, yuki}).kind(ContactKind::Team).on("2026-11-20"));
    CHECK(rows() == 21);
    bool folded = false;
    for (int row = 0; row < rows(); ++row)
        folded = folded || cell(row, Column::kWith) == QStringLiteral("Maya Okafor, Luis Ferreira and 3 more");
    CHECK(folded);
}

TEST_CASE_METHOD(MeetingsOnPage, "typed words leave the meetings with the hit, and say where it is", "[meetings]") {
    note("Slips at the door, café corner");
    note("", "Tired of exit slips");
    const auto third = note("Nothing of the sort");
    put(notebook, aPromise().with(tom).at(third).what("Bring slips").madeOn("2026-11-11").dueOn("2026-11-13"));
    QTest::keyClicks(filter, QStringLiteral("slip"));
    REQUIRE(rows() == 3);
    CHECK(shows(QStringLiteral("3 meetings")));
    QStringList said;
    for (int row = 0; row < rows(); ++row) {
        CHECK_FALSE(table->model()->index(row, Column::kNote).data().toString().isEmpty());
        said += table->model()->index(row, Column::kNote).data(Qt::AccessibleTextRole).toString();
    }
    CHECK(said.contains(QStringLiteral("Slips at the door, café corner")));
    CHECK(said.contains(QStringLiteral("Private note: Tired of exit slips")));
    CHECK(said.contains(QStringLiteral("Next step: Bring slips")));
    QTest::keyClick(filter, Qt::Key_Escape);
    CHECK(rows() == 23);
    QTest::keyClicks(filter, QStringLiteral("CAFE"));
    CHECK(rows() == 1);
}

TEST_CASE_METHOD(MeetingsOnPage, "kind, teacher, state and days narrow down together, and one press clears all",
                 "[meetings]") {
    kind->setCurrentIndex(kind->findText(QStringLiteral("Planning conversation")));
    CHECK(rows() == 7);
    auto* with = named<QLineEdit>(page, QStringLiteral("With"));
    QTest::keyClicks(with, QStringLiteral("lui"));
    QTest::keyClick(with, Qt::Key_Return);
    CHECK(rows() == 1);
    choose(QStringLiteral("Held"));
    CHECK(rows() == 0);
    CHECK(shows(QStringLiteral("No meeting fits")));
    QTest::mouseClick(button(QStringLiteral("Clear filters")), Qt::LeftButton);
    CHECK(rows() == 20);
    CHECK(kind->currentText() == QStringLiteral("Any kind"));
    days->setCurrentIndex(days->findText(QStringLiteral("This week")));
    CHECK(rows() == 7);
    QTest::mouseClick(button(QStringLiteral("Clear filters")), Qt::LeftButton);
    days->setCurrentIndex(days->findText(QStringLiteral("Between two days")));
    auto* from = named<DateField>(page, QStringLiteral("From"));
    auto* until = named<DateField>(page, QStringLiteral("Until"));
    REQUIRE(from->isVisible());
    QTest::keyClicks(from, QStringLiteral("9 nov"));
    QTest::keyClicks(until, QStringLiteral("10 nov"));
    CHECK(rows() == 2);
}

TEST_CASE_METHOD(MeetingsOnPage, "what waits to be logged is found, logged from the list, and then there is nothing",
                 "[meetings]") {
    choose(QStringLiteral("To log"));
    REQUIRE(rows() == 1);
    CHECK(cell(0, Column::kState) == QStringLiteral("Not logged yet"));
    table->selectRow(0);
    QTest::mouseClick(button(QStringLiteral("Log it")), Qt::LeftButton);
    REQUIRE(opened.size() == 1);
    const auto request = opened[0][0].value<MeetingRequest>();
    auto meeting = meetingOf(notebook.read(), *request.existing);
    meeting->contact.status = ContactStatus::Held;
    correctMeeting(notebook, *meeting);
    CHECK(rows() == 0);
    CHECK(shows(QStringLiteral("Nothing waits to be logged.")));
}

TEST_CASE_METHOD(MeetingsOnPage, "Enter and a double click open the meeting", "[meetings]") {
    table->selectRow(3);
    const auto key = table->chosen()->contact.id;
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].value<MeetingRequest>().existing == key);
    const auto place = table->visualRect(table->model()->index(5, Column::kNote)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, place);
    REQUIRE(opened.size() == 2);
    CHECK(opened[1][0].value<MeetingRequest>().existing == table->chosen()->contact.id);
}

TEST_CASE_METHOD(MeetingsOnPage,
                 "Del removes with undo, the place in the list stays, and what comes back is chosen again",
                 "[meetings]") {
    table->selectRow(6);
    const auto gone = table->chosen()->contact.id;
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(rows() == 19);
    CHECK_FALSE(notebook.read().contacts.find(gone));
    CHECK(table->currentIndex().row() == 6);
    link.undo();
    CHECK(rows() == 20);
    CHECK(table->chosen()->contact.id == gone); // the next Del is not for its neighbour
    CHECK(table->currentIndex().row() == 6);
}

TEST_CASE_METHOD(MeetingsOnPage,
                 "a change is read piece by piece while the list stands, and a key on what has gone is lost",
                 "[meetings]") {
    table->selectRow(6);
    const auto gone = table->chosen()->contact.id;
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(table->model()->rowCount() == 20);
    QTest::keyClick(table, Qt::Key_Delete); // before the list shows that the first one did it
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(opened.isEmpty());
    CHECK(rows() == 19);
    CHECK_FALSE(notebook.read().contacts.find(gone));
    CHECK(notebook.read().contacts.count() == 19);
    link.undo();
    page.hide();
    settle();
    page.show();
    CHECK(rows() == 20);
}

TEST_CASE_METHOD(MeetingsOnPage, "a filter that is taken back before its answer is there shows what it showed",
                 "[meetings]") {
    choose(QStringLiteral("Held"));
    REQUIRE(isPictureHeld());
    choose(QStringLiteral("All"));
    CHECK(rows() == 20);
    QTest::keyClicks(filter, QStringLiteral("zebra"));
    choose(QStringLiteral("Held"));
    filter->clear();
    const auto held = rows();
    CHECK(held > 0);
    CHECK(held < 20);
    QTest::keyClicks(filter, QStringLiteral("zebra"));
    const auto both = rows();
    CHECK(both < held);
    filter->clear();
    choose(QStringLiteral("All"));
    CHECK(rows() == 20);
    choose(QStringLiteral("Held"));
    QTest::keyClicks(filter, QStringLiteral("zebra")); // while they are still being put in order
    CHECK(rows() == both);
}

TEST_CASE_METHOD(MeetingsOnPage, "Ctrl+F leads to the words, Down into the list", "[meetings]") {
    page.activateWindow();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F, Qt::ControlModifier);
    CHECK(filter->hasFocus());
    QTest::keyClick(filter, Qt::Key_Down);
    CHECK(table->hasFocus());
    CHECK(table->chosen());
}

TEST_CASE_METHOD(LinkedNotebook, "before the first meeting there is one sentence and the way to log one",
                 "[meetings]") {
    MeetingsPage page(link, navigator);
    settle(page);
    QSignalSpy wanted(&navigator, &Navigator::meetingWanted);
    CHECK_FALSE(named<QLineEdit>(page, QStringLiteral("Filter meetings"))->isVisible());
    for (auto* each : page.findChildren<QPushButton*>())
        if (each->isVisible() && each->text() == QStringLiteral("Log meeting"))
            each->click();
    CHECK(wanted.size() == 2); // the page's own and that of the sentence
    const auto ana = put(notebook, aTeacher());
    put(notebook, aContact().with(ana));
    settle();
    CHECK(named<MeetingsTable>(page, QStringLiteral("Meetings"))->isVisible());
}

TEST_CASE_METHOD(MeetingsOnPage, "a meeting planned from the page is planned, a logged one is not", "[meetings]") {
    QTest::mouseClick(button(QStringLiteral("Plan meeting")), Qt::LeftButton);
    QTest::mouseClick(button(QStringLiteral("Log meeting")), Qt::LeftButton);
    REQUIRE(opened.size() == 2);
    CHECK(opened[0][0].value<MeetingRequest>().toPlan);
    CHECK_FALSE(opened[1][0].value<MeetingRequest>().toPlan);
}

TEST_CASE_METHOD(MeetingsOnPage, "in a narrow window the filters fold away behind a button that counts them",
                 "[meetings]") {
    page.resize(560, 820);
    QApplication::processEvents();
    const auto fold = [this]() {
        for (const auto* name : {"Unfold the other filters", "Fold the other filters"})
            if (auto* found = named<QPushButton>(page, QString::fromLatin1(name)))
                return found;
        return static_cast<QPushButton*>(nullptr);
    };
    REQUIRE(fold());
    CHECK(filter->isVisible());
    CHECK_FALSE(kind->isVisible());
    fold()->click();
    CHECK(kind->isVisible());
    choose(QStringLiteral("Held"));
    kind->setCurrentIndex(1);
    CHECK(button(QStringLiteral("Filters (2)")));
    fold()->click();
    CHECK_FALSE(kind->isVisible());
    page.resize(1056, 820);
    QApplication::processEvents();
    CHECK(kind->isVisible());
    CHECK_FALSE(fold()->isVisible());
}

TEST_CASE_METHOD(MeetingsOnPage,
                 "a narrow list leaves out the note, not the state, and shows the note while words are "
                 "looked for",
                 "[meetings]") {
    CHECK_FALSE(table->isColumnHidden(Column::kNote));
    page.resize(640, 820);
    QApplication::processEvents();
    CHECK(table->isColumnHidden(Column::kNote));
    const auto end = table->columnViewportPosition(Column::kState) + table->columnWidth(Column::kState);
    CHECK(end <= table->viewport()->width());
    note("The exit slips worked");
    filter->setText(QStringLiteral("slips"));
    settle();
    CHECK_FALSE(table->isColumnHidden(Column::kNote));
}

TEST_CASE_METHOD(MeetingsOnPage, "over midnight the days of the filter are read from the new day", "[meetings]") {
    days->setCurrentIndex(days->findText(QStringLiteral("Between two days")));
    auto* until = named<DateField>(page, QStringLiteral("Until"));
    time.today = addDays(time.today, 1);
    link.lookAtTheDay();
    until->setFocus();
    QTest::keyClicks(until, QStringLiteral("yesterday"));
    CHECK(until->date() == day("2026-11-20"));
}

TEST_CASE_METHOD(MeetingsOnPage, "no key copies a cell, which may show words of a private note", "[meetings]") {
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QApplication::clipboard()->setText(QStringLiteral("before"));
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("before"));
}

TEST_CASE_METHOD(MeetingsOnPage, "the list opens at today, with a few of those that lie ahead above it", "[meetings]") {
    constexpr int kPlanned = 40, kHeld = 40;
    for (int i = 1; i <= kPlanned; ++i)
        put(notebook, aPlannedContact("2026-11-23").with(tom).but(&Contact::on, addDays(time.today, 7 * i)));
    for (int i = 1; i <= kHeld; ++i)
        put(notebook, aContact().with(tom).but(&Contact::on, addDays(time.today, -i)));
    MeetingsPage again(link, navigator);
    settle(again);
    const auto* list = named<MeetingsTable>(again, QStringLiteral("Meetings"));
    const auto* model = static_cast<const MeetingsModel*>(list->model());
    const int top = list->rowAt(0);
    CHECK(model->lineAt(top)->contact.on > time.today);
    CHECK(model->lineAt(top + 3)->contact.on <= time.today);
}

TEST_CASE_METHOD(MeetingsOnPage, "a name narrows down once its field is left, one that fits nobody is told",
                 "[meetings]") {
    auto* with = named<QLineEdit>(page, QStringLiteral("With"));
    with->setFocus();
    SECTION("the only one that fits") {
        QTest::keyClicks(with, QStringLiteral("luis ferr"));
        REQUIRE(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Tab);
        CHECK(rows() < 20);
        CHECK(with->text().isEmpty());
        CHECK(button(QStringLiteral("Clear filters")));
    }
    SECTION("left by the mouse") {
        QTest::keyClicks(with, QStringLiteral("luis ferr"));
        QApplication::activePopupWidget()->hide();
        kind->setFocus(Qt::MouseFocusReason);
        CHECK(rows() < 20);
    }
    SECTION("a click on a meeting meets that one") {
        QTest::keyClicks(with, QStringLiteral("luis ferr"));
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        auto* view = table->viewport();
        const auto row = table->visualRect(table->model()->index(4, 0)).center();
        const auto place = view->mapTo(&page, row);
        QTest::mousePress(page.windowHandle(), Qt::LeftButton, {}, place);
        CHECK(rows() == 20);
        CHECK(table->currentIndex().row() == 4);
        QTest::mouseRelease(page.windowHandle(), Qt::LeftButton, {}, place);
        CHECK(rows() < 20);
    }
    SECTION("nobody, told until the filters are folded") {
        page.resize(560, 820);
        settle();
        auto* unfold = named<QPushButton>(page, QStringLiteral("Unfold the other filters"));
        unfold->click();
        with->setFocus();
        QTest::keyClicks(with, QStringLiteral("luisX"));
        QTest::keyClick(with, Qt::Key_Tab);
        CHECK(shows(QStringLiteral("Nothing in the list begins with \"luisX\".")));
        unfold->click();
        CHECK_FALSE(shows(QStringLiteral("Nothing in the list begins with \"luisX\".")));
    }
    SECTION("nobody") {
        QTest::keyClicks(with, QStringLiteral("luisX"));
        QTest::keyClick(with, Qt::Key_Tab);
        CHECK(rows() == 20);
        CHECK(shows(QStringLiteral("Nothing in the list begins with \"luisX\".")));
        with->setFocus();
        with->clear();
        CHECK_FALSE(shows(QStringLiteral("Nothing in the list begins with \"luisX\".")));
    }
}

TEST_CASE_METHOD(MeetingsOnPage, "what is typed beside a chosen person is seen", "[meetings]") {
    auto* with = named<QLineEdit>(page, QStringLiteral("With"));
    QTest::keyClicks(with, QStringLiteral("lui"));
    QTest::keyClick(with, Qt::Key_Return);
    settle(page);
    CHECK(with->parentWidget()->rect().contains(with->geometry()));
}
