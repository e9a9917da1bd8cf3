#include "meetings/week/week_grid.h"
#include "meetings/week/week_item.h"
#include "meetings/week/week_view.h"
#include "shared/label.h"
#include "shared/text_role.h"
#include "shared/tokens.h"
#include "shared/wording/date_words.h"
#include "ui/hidden/painted_words.h"
#include "ui/qt_words.h"
#include "ui/settle.h"
#include "ui/staff_room.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <chrono>

using namespace alongside;
using namespace alongside::making;

namespace {

struct WeekOnScreen : StaffRoom {
    WeekView page{link, navigator};
    WeekGrid* grid = page.findChild<WeekGrid*>();
    QSignalSpy opened{&navigator, &Navigator::meetingWanted};

    WeekOnScreen() {
        page.resize(1000, 700);
        page.show();
        settle();
    }

    WeekItem* item(const QString& name) const {
        for (auto* each : grid->findChildren<WeekItem*>())
            if (each->isVisible() && each->accessibleName() == name)
                return each;
        return nullptr;
    }
    QString focused() const {
        const auto* widget = QApplication::focusWidget();
        return widget ? widget->accessibleName() : QString();
    }
    bool shows(const QString& words) const {
        for (const auto* label : page.findChildren<QLabel*>())
            if (label->isVisible() && label->text() == words)
                return true;
        return false;
    }
    MeetingRequest request() const { return opened.last()[0].value<MeetingRequest>(); }
};

const auto kLuis = QStringLiteral("Friday, 20 November, 10:15, planning conversation with Luis Ferreira, planned");

} // namespace

TEST_CASE_METHOD(WeekOnScreen, "each meeting of the week is a whole sentence, and a group meeting stands once",
                 "[week]") {
    CHECK(shows(QStringLiteral("16 Nov to 20 November 2026")));
    CHECK(item(kLuis));
    CHECK(item(QStringLiteral("Wednesday, 18 November, 09:00, check-in with Yuki Sato, not logged yet")));
    CHECK(item(QStringLiteral("Thursday, 19 November, co-teaching with Yuki Sato, held")));
    int team = 0;
    for (auto* each : grid->findChildren<WeekItem*>())
        team += each->accessibleName().contains(QStringLiteral("team meeting")) ? 1 : 0;
    CHECK(team == 1);
    CHECK(item(QStringLiteral("Friday, 20 November, today, 4 meetings")));
}

TEST_CASE_METHOD(WeekOnScreen, "the arrow keys lead through the week, Enter opens, Del removes with undo", "[week]") {
    page.activateWindow();
    item(QStringLiteral("Friday, 20 November, today, 4 meetings"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    REQUIRE(focused() == kLuis);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(notebook.read().contacts.find(*request().existing)->with == std::vector{luis});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    CHECK(focused().startsWith(QStringLiteral("Thursday, 19 November")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    CHECK(focused().startsWith(QStringLiteral("Wednesday, 18 November")));
    item(kLuis)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    settle();
    CHECK_FALSE(item(kLuis));
    CHECK(focused() == QStringLiteral("Friday, 20 November, today, 3 meetings")); // the keyboard stays in the day
    link.undo();
    CHECK(item(kLuis));
}

TEST_CASE_METHOD(WeekOnScreen, "weeks are turned over by keys and buttons, and a day plans on itself", "[week]") {
    page.activateWindow();
    grid->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::AltModifier);
    CHECK(shows(QStringLiteral("23 Nov to 27 November 2026")));
    auto* tuesday = item(QStringLiteral("Tuesday, 24 November, nothing yet"));
    REQUIRE(tuesday);
    tuesday->setFocus();
    QTest::keyClick(tuesday, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(request().toPlan);
    CHECK(request().on == day("2026-11-24"));
    CHECK_FALSE(request().at);
    named<QAbstractButton>(page, QStringLiteral("Previous week"))->click();
    named<QAbstractButton>(page, QStringLiteral("Previous week"))->click();
    CHECK(shows(QStringLiteral("9 Nov to 13 November 2026")));
    item(QStringLiteral("Wednesday, 11 November, nothing yet"))->click();
    CHECK_FALSE(request().toPlan); // it has passed: it is logged
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp, Qt::AltModifier);
    CHECK(shows(QStringLiteral("2 Nov to 6 November 2026")));
}

TEST_CASE_METHOD(WeekOnScreen, "a double click on an empty hour plans at that time", "[week]") {
    const auto* entry = item(kLuis);
    const QPoint twoHoursLater(entry->geometry().center().x(), entry->y() + entry->height() * 4 + entry->height() / 2);
    QTest::mouseDClick(grid, Qt::LeftButton, {}, twoHoursLater);
    REQUIRE(opened.size() == 1);
    CHECK(request().on == day("2026-11-20"));
    REQUIRE(request().at);
    CHECK(*request().at == std::chrono::hours(12));
}

TEST_CASE_METHOD(WeekOnScreen, "a holiday says its name, and the narrow week is a list by day", "[week]") {
    auto calendar = aCalendar();
    calendar.holidays = {{"Harvest break", {day("2026-11-19"), day("2026-11-19")}}};
    notebook.perform(Op::ChangeCalendar, [&](Tables& t) { t.calendar.put(calendar); });
    CHECK(item(QStringLiteral("Thursday, 19 November, Harvest break, 1 meeting")));
    page.resize(400, 700);
    settle();
    int y = -1;
    for (const auto* name : {"Monday, 16 November, nothing yet", "Wednesday, 18 November, 1 meeting"}) {
        const auto* heading = item(QString::fromLatin1(name));
        REQUIRE(heading);
        CHECK(heading->y() > y);
        CHECK(heading->width() > 300);
        y = heading->y();
    }
    CHECK(item(kLuis)->width() > 300);
}

TEST_CASE_METHOD(WeekOnScreen, "in the list by day a heading of one line takes the height of one", "[week]") {
    page.resize(400, 700);
    settle();
    const auto* monday = item(QStringLiteral("Monday, 16 November, nothing yet"));
    const auto* friday = item(QStringLiteral("Friday, 20 November, today, 4 meetings")); // "Today" below it
    REQUIRE(monday);
    REQUIRE(friday);
    CHECK(monday->height() + 10 < friday->height());
}

TEST_CASE_METHOD(WeekOnScreen, "two meetings at one time say with whom they are where the room is short", "[week]") {
    for (const auto teacher : {luis, maya})
        put(notebook, aPlannedContact("2026-11-17").with(teacher).but(&Contact::start, TimeOfDay(525)));
    const auto first = [&](const QString& name) {
        settle();
        for (auto* each : grid->findChildren<WeekItem*>())
            if (each->accessibleName().contains(QStringLiteral("08:45")) && each->accessibleName().contains(name))
                return paintedWords(*each).value(0);
        return QString();
    };
    CHECK(first(QStringLiteral("Maya Okafor")).startsWith(QStringLiteral("Maya")));
    page.resize(660, 700); // still a week
    CHECK_FALSE(first(QStringLiteral("Maya Okafor")).contains(QLatin1Char('8')));
    CHECK(first(QStringLiteral("Maya Okafor")).startsWith(QLatin1Char('M')));
    CHECK(first(QStringLiteral("Luis Ferreira")).startsWith(QLatin1Char('L')));
    page.resize(1500, 700);
    CHECK(first(QStringLiteral("Luis Ferreira")).startsWith(QStringLiteral("08:45 Luis")));
}

TEST_CASE_METHOD(WeekOnScreen, "the hours of a clock with AM and PM stand whole beside the week", "[week]") {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    page.resize(1040, 700);
    settle();
    const int noon = QFontMetrics(fontFor(TextRole::Small)).horizontalAdvance(timeOfDay(std::chrono::hours(12)));
    int first = grid->width();
    for (const auto* each : grid->findChildren<WeekItem*>())
        first = std::min(first, each->x());
    CHECK(first >= noon + px(space::kSmall));
    QLocale::setDefault(before);
}
