#include "meetings/list/meetings_table.h"
#include "meetings/meetings_page.h"
#include "shared/chosen_pill.h"
#include "ui/finding/finding_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

using namespace alongside;
using namespace alongside::making;

namespace {

struct ManyMeetings : StaffRoom {
    MeetingsPage page{link, navigator};
    MeetingsTable* table = named<MeetingsTable>(page, text("Meetings"));
    QLineEdit* filter = named<QLineEdit>(page, text("Filter meetings"));

    ManyMeetings() {
        for (int i = 0; i < 60; ++i)
            put(notebook, aContact()
                              .with(i % 2 == 0 ? tom : luis)
                              .sharedNote(i % 2 == 0 ? "A quiet room" : "A loud room")
                              .but(&Contact::on, addDays(time.today, -i)));
        settle(page);
        page.activateWindow();
        table->setFocus();
    }
    void type(const char* words) {
        QTest::keyClick(page.focusWidget(), Qt::Key_F, Qt::ControlModifier);
        REQUIRE(filter->hasFocus());
        QTest::keyClicks(filter, text(words));
        settle();
    }
    bool isLive(const char* button) const { return named<QPushButton>(page, text(button))->isEnabled(); }
    bool showsChosenRow() const {
        const auto row = table->visualRect(table->currentIndex());
        return row.isValid() && row.top() >= 0 && row.bottom() < table->viewport()->height();
    }
    bool says(const char* words) const {
        for (const auto* label : page.findChildren<QLabel*>())
            if (label->isVisible() && label->text() == text(words))
                return true;
        return false;
    }
    QStringList marked() const {
        QStringList words;
        const auto* model = static_cast<const MeetingsModel*>(table->model());
        for (int row = 0; row < 5; ++row)
            for (const auto& place : model->lineAt(row)->words.places)
                words += model->lineAt(row)->words.line.mid(place.from, place.length);
        return words;
    }
};

} // namespace

TEST_CASE_METHOD(ManyMeetings,
                 "where the chosen meeting does not fit the words typed, the list is at its top with none chosen",
                 "[meetings]") {
    for (int turn = 0; turn < 3; ++turn)
        QTest::keyClick(table, Qt::Key_PageDown);
    if (table->chosen()->words.line.contains(text("quiet")))
        QTest::keyClick(table, Qt::Key_Down);
    REQUIRE(isLive("Remove"));
    type("quiet");
    CHECK(table->model()->rowCount() == 30);
    CHECK(table->verticalScrollBar()->value() == 0);
    CHECK_FALSE(table->chosen());
    CHECK_FALSE(isLive("Remove"));
    CHECK_FALSE(isLive("Summary"));
    QTest::keyClick(filter, Qt::Key_Escape);
    settle();
    CHECK_FALSE(isLive("Remove"));
    type("quiet");
    QTest::keyClick(filter, Qt::Key_Return); // into the list, to its first
    CHECK(table->hasFocus());
    CHECK(table->currentIndex().row() == 0);
    CHECK(isLive("Remove"));
}

TEST_CASE_METHOD(ManyMeetings,
                 "a chosen meeting that fits the words is in view among the others, and without the words",
                 "[meetings]") {
    for (int turn = 0; turn < 3; ++turn)
        QTest::keyClick(table, Qt::Key_PageDown);
    if (table->chosen()->words.line.contains(text("loud")))
        QTest::keyClick(table, Qt::Key_Down);
    const auto chosen = table->chosen()->contact.id;
    type("quiet");
    REQUIRE(table->chosen());
    CHECK(table->chosen()->contact.id == chosen);
    CHECK(showsChosenRow());
    table->verticalScrollBar()->setValue(0);
    QTest::keyClick(filter, Qt::Key_Escape);
    settle();
    CHECK(table->chosen()->contact.id == chosen);
    CHECK(showsChosenRow());
}

TEST_CASE_METHOD(ManyMeetings, "a button acts on no meeting that was scrolled away", "[meetings]") {
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
    REQUIRE_FALSE(showsChosenRow());
    const auto count = notebook.read().contacts.count();
    auto* remove = named<QPushButton>(page, text("Remove"));
    QTest::mouseClick(remove, Qt::LeftButton);
    settle();
    CHECK(notebook.read().contacts.count() == count);
    CHECK(showsChosenRow());
    QTest::mouseClick(remove, Qt::LeftButton);
    CHECK(notebook.read().contacts.count() == count - 1);
}

TEST_CASE_METHOD(ManyMeetings, "one letter looks for nothing, marks nothing and says so", "[meetings]") {
    const int all = table->model()->rowCount();
    type("q");
    CHECK(table->model()->rowCount() == all);
    CHECK(says("Words are looked for from two letters on"));
    CHECK(marked().isEmpty());
    for (const auto* each : page.findChildren<QPushButton*>())
        CHECK_FALSE((each->isVisible() && each->text() == text("Clear filters")));
    QTest::keyClicks(filter, text("u"));
    settle();
    CHECK(says("30 meetings"));
    CHECK(marked().contains(text("quiet")));
}

TEST_CASE_METHOD(ManyMeetings, "Ctrl+F closes the list of names, and what is typed then lands in the words",
                 "[meetings]") {
    auto* with = named<QLineEdit>(page, text("With"));
    with->setFocus();
    QTest::keyClicks(with, text("t"));
    settle();
    REQUIRE(QApplication::activePopupWidget()); // with Tom alone
    QTest::keyClick(with, Qt::Key_F, Qt::ControlModifier);
    settle();
    CHECK_FALSE(QApplication::activePopupWidget());
    CHECK(page.focusWidget() == filter);
    QTest::keyClicks(page.focusWidget(), text("loud"));
    CHECK(filter->text() == text("loud"));
}

TEST_CASE_METHOD(FindingWindow,
                 "Tab goes through the filters of the meetings as they stand, from the words to the list",
                 "[meetings][keyboard]") {
    frame->goTo(MainPage::Meetings);
    settle();
    auto* with = named<QLineEdit>(*frame->findChild<MeetingsPage*>(), text("With"));
    with->setFocus();
    QTest::keyClicks(with, text("tom"));
    QTest::keyClick(with, Qt::Key_Return);
    window.activateWindow(); // the list of names was in front
    settle();
    auto* words = named<QLineEdit>(*frame, text("Filter meetings"));
    words->setFocus();
    QStringList names;
    do {
        auto* now = window.focusWidget();
        const auto* button = qobject_cast<QAbstractButton*>(now);
        names += qobject_cast<ChosenPill*>(now)                 ? text("chosen person")
                 : button && button->accessibleName().isEmpty() ? button->text()
                                                                : now->accessibleName();
        QTest::keyClick(now, Qt::Key_Tab);
    } while (window.focusWidget() != words && names.size() < 60);
    CAPTURE(names.join(text(" | ")));
    CHECK(names.mid(0, 6) == QStringList{text("Filter meetings"), text("chosen person"), text("With"), text("Kind"),
                                         text("Days"), text("All")});
    CHECK(names.indexOf(text("Clear filters")) > 5);
    CHECK(names.indexOf(text("Meetings")) > names.indexOf(text("Clear filters")));
}
