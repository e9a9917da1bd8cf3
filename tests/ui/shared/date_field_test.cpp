#include "shared/date_field.h"
#include "shared/label.h"
#include "shared/problem_label.h"
#include "support/makers.h"
#include "ui/qt_words.h"

#include <QAccessible>
#include <QApplication>
#include <QCalendarWidget>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

// Two fields in a window, the second with the focus.
struct TwoFields {
    SchoolDays days{SchoolCalendar{}};
    QWidget window;
    DateField field{QStringLiteral("Due"), kToday, days, Lean::Ahead, &window};
    QLineEdit other{&window};

    TwoFields() {
        field.setGeometry(0, 0, 300, 40);
        other.setGeometry(0, 50, 300, 40);
        window.resize(320, 100);
        window.show();
        QApplication::setActiveWindow(&window);
        other.setFocus();
    }
};

// What amber words beside the field say; empty: nothing.
QString told(const ProblemLabel& label) {
    return label.isVisibleTo(label.parentWidget()) ? label.findChild<WrappedLabel*>()->text() : QString();
}

} // namespace

TEST_CASE_METHOD(TwoFields, "a day that is none is told when the field is left, not while it is typed", "[fields]") {
    ProblemLabel label(&field, &window);
    field.setFocus();
    QTest::keyClicks(&field, QStringLiteral("31 feb"));
    CHECK(told(label).isEmpty());
    other.setFocus();
    CHECK(told(label) == field.unclearWords());
    CHECK(field.accessibleDescription() == field.unclearWords());
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_Backspace);
    CHECK(told(label).isEmpty());
    other.setFocus();
    CHECK(told(label) == field.unclearWords()); // "31 fe" is none either
    field.setDate(kToday);
    CHECK(told(label).isEmpty());
}

TEST_CASE_METHOD(TwoFields, "a field is not left for its calendar, for another window, or by going itself",
                 "[fields]") {
    ProblemLabel label(&field, &window);
    field.setFocus();
    QTest::keyClicks(&field, QStringLiteral("12 n"));
    for (const auto reason : {Qt::PopupFocusReason, Qt::ActiveWindowFocusReason}) {
        QFocusEvent out(QEvent::FocusOut, reason);
        QApplication::sendEvent(&field, &out);
        CHECK_FALSE(label.hasProblem());
    }
    other.setFocus();
    CHECK(label.hasProblem());
    field.hide();
    CHECK_FALSE(label.hasProblem());
}

TEST_CASE_METHOD(TwoFields, "of two labels of a field one tells what was left in it", "[fields]") {
    ProblemLabel own(&field, &window), ofTheForm(&field, &window);
    field.setFocus();
    QTest::keyClicks(&field, QStringLiteral("31 feb"));
    other.setFocus();
    CHECK(told(own) == field.unclearWords());
    CHECK(told(ofTheForm).isEmpty());
}

TEST_CASE_METHOD(TwoFields, "what is being clicked on stays where it is until the button is released", "[fields]") {
    ProblemLabel label(&field, &window);
    other.setFocusPolicy(Qt::StrongFocus);
    field.setFocus();
    QTest::keyClicks(&field, QStringLiteral("31 feb"));
    QTest::mousePress(&other, Qt::LeftButton);
    REQUIRE(other.hasFocus());
    QTest::qWait(120);
    CHECK(told(label).isEmpty());
    QTest::mouseRelease(&other, Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return told(label) == field.unclearWords(); }, 1000));
}

TEST_CASE_METHOD(TwoFields, "a clicked day is chosen whole, so that words typed next take its place", "[fields]") {
    field.setDate(addDays(kToday, 3));
    QTest::mouseClick(&field, Qt::LeftButton, {}, QPoint(40, 20));
    QCoreApplication::processEvents();
    CHECK(field.selectedText() == field.text());
    QTest::keyClicks(&field, QStringLiteral("tomorrow"));
    CHECK(field.text() == QStringLiteral("tomorrow"));
    CHECK(field.date() == addDays(kToday, 1));
    QTest::mouseClick(&field, Qt::LeftButton, {}, QPoint(40, 20));
    QCoreApplication::processEvents();
    CHECK_FALSE(field.hasSelectedText()); // the second click places the cursor
}

TEST_CASE_METHOD(TwoFields, "Alt+Down opens a calendar at the day, and Enter takes it", "[fields]") {
    field.setDate(kToday);
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
    auto* calendar = field.findChild<QCalendarWidget*>();
    REQUIRE(calendar);
    CHECK(calendar->selectedDate() == QDate(2026, 11, 20));
    auto* table = calendar->findChild<QWidget*>(QStringLiteral("qt_calendar_calendarview"));
    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(field.date() == addDays(kToday, 1));
}

TEST_CASE_METHOD(TwoFields, "words written by assistive technology, without a key, are understood too", "[fields]") {
    field.setDate(kToday);
    auto* reader = QAccessible::queryAccessibleInterface(&field);
    REQUIRE(reader->editableTextInterface());
    reader->editableTextInterface()->replaceText(0, static_cast<int>(field.text().size()), QStringLiteral("tomorrow"));
    CHECK(field.date() == addDays(kToday, 1));
}

TEST_CASE_METHOD(TwoFields, "over midnight a day stays the day that it was, and is said anew", "[fields]") {
    field.setDate(kToday);
    CHECK(field.text() == QStringLiteral("Today"));
    field.setToday(addDays(kToday, 1));
    CHECK(field.text() == QStringLiteral("Yesterday"));
    CHECK(field.date() == kToday);
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("today"));
    CHECK(field.date() == addDays(kToday, 1));
    field.setToday(addDays(kToday, 2)); // while it is being typed
    CHECK(field.text() == QStringLiteral("today"));
    other.setFocus();
    CHECK(field.date() == addDays(kToday, 1));
    CHECK(field.text() == QStringLiteral("Yesterday"));
}
