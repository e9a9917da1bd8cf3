#include "actions/teacher_actions.h"
#include "exchange/content.h"
#include "meetings/meeting_form.h"
#include "meetings/week/week_item.h"
#include "settings/look.h"
#include "settings/settings_page.h"
#include "shared/undo_line.h"
#include "shared/window_memory.h"
#include "ui/qt_words.h"
#include "ui/settle.h"
#include "ui/staff_room.h"
#include "ui/window/in_frame.h"
#include "window/notebook_frame.h"
#include "window/window_actions.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

// The whole window of a school in the middle of a week, as the keyboard meets it.
struct ByKeyboard : InFrame<StaffRoom> {
    ByKeyboard() {
        frame.resize(1280, 880);
        static_cast<QWidget&>(frame).show();
        frame.activateWindow();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = {}) {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, with);
        settle();
    }
    // Of the window, whether or not the desktop has brought it back to the front by now.
    QString focused() const {
        const auto* widget = frame.focusWidget();
        return widget ? widget->accessibleName() : QString();
    }
    MeetingForm* panel() const {
        for (auto* each : frame.findChildren<MeetingForm*>())
            if (each->isVisible())
                return each;
        return nullptr;
    }
    template <class Widget>
    Widget* shown(const QString& name) const {
        for (auto* each : frame.findChildren<Widget*>())
            if (each->isVisible() && each->accessibleName() == name)
                return each;
        return nullptr;
    }
};

} // namespace

TEST_CASE_METHOD(ByKeyboard, "after planning from a day of the week the focus is on that day", "[window][keyboard]") {
    frame.go({MainPage::Meetings, {}, {}, MeetingsView::Week});
    settle();
    press(Qt::Key_PageDown, Qt::AltModifier);
    auto* tuesday = shown<WeekItem>(QStringLiteral("Tuesday, 24 November, nothing yet"));
    REQUIRE(tuesday);
    tuesday->setFocus();
    press(Qt::Key_Return);
    REQUIRE(panel());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("tom"));
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE_FALSE(panel());
    CHECK(focused() == QStringLiteral("Tuesday, 24 November, 1 meeting"));
}

TEST_CASE_METHOD(ByKeyboard, "a panel that is put away leaves the focus where it was opened from",
                 "[window][keyboard]") {
    frame.go({MainPage::Meetings, {}, {}, MeetingsView::Week});
    settle();
    frame.logMeeting();
    settle();
    const auto before = frame.focusWidget();
    REQUIRE(panel());
    press(Qt::Key_Escape);
    CHECK_FALSE(panel());
    CHECK(frame.focusWidget() == before);
}

TEST_CASE_METHOD(ByKeyboard, "on Today the focus stays at the meeting whose panel changed the page",
                 "[window][keyboard]") {
    frame.go({MainPage::Today, {}, {}});
    settle();
    auto* open = shown<QPushButton>(QStringLiteral("Log it: Maya Okafor"));
    REQUIRE(open);
    auto* door = shown<QPushButton>(QStringLiteral("Unfold before the door: Luis Ferreira"));
    if (!door)
        door = shown<QPushButton>(QStringLiteral("Fold before the door: Luis Ferreira"));
    REQUIRE(door);
    const auto name = door->accessibleName();
    door->setFocus();
    frame.logMeeting(); // over the page, from the keyboard
    settle();
    REQUIRE(panel());
    put(notebook, aPromise().with(maya).what("One more thing").madeOn("2026-11-19").dueOn("2026-11-20"));
    settle();
    press(Qt::Key_Escape);
    CHECK(focused() == name);
}

TEST_CASE_METHOD(ByKeyboard, "what comes back from the bin is named, with undo", "[window][bin]") {
    removeTeacher(notebook, tom);
    frame.go({MainPage::Settings, {}, {}});
    frame.findChild<SettingsPage*>()->choose(SettingsPart::Bin);
    settle();
    auto* restore = shown<QPushButton>(QStringLiteral("Restore"));
    for (auto* each : frame.findChildren<QPushButton*>())
        if (!restore && each->isVisible() && each->text() == QStringLiteral("Restore"))
            restore = each;
    REQUIRE(restore);
    restore->setFocus();
    press(Qt::Key_Space);
    const auto* line = frame.findChild<UndoLine*>();
    CHECK(line->isVisible());
    CHECK(line->accessibleName() == QStringLiteral("Tom Whitfield is back"));
    CHECK(focused() == QStringLiteral("Bin")); // of the parts: the list has gone
    for (auto* undo : line->findChildren<QPushButton*>())
        if (undo->text() == QStringLiteral("Undo"))
            undo->click();
    settle();
    CHECK_FALSE(link.read().teachers.find(tom));
}

TEST_CASE_METHOD(ByKeyboard, "when the last of a list goes, the focus is on what the empty page offers",
                 "[window][keyboard]") {
    for (const auto& each : link.read().teachers.all())
        if (each.id != tom)
            removeTeacher(notebook, each.id);
    frame.go({MainPage::Teachers, {}, {}});
    settle();
    press(Qt::Key_Home);
    press(Qt::Key_Delete);
    REQUIRE(link.read().teachers.all().empty());
    const auto* button = qobject_cast<QPushButton*>(frame.focusWidget());
    REQUIRE(button);
    CHECK(button->text() == QStringLiteral("Add teacher"));
}
