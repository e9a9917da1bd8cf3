#include "help/guide_type.h"
#include "help/guide_view.h"
#include "help/help_window.h"
#include "meetings/meeting_form.h"
#include "pulse/hand_over_view.h"
#include "settings/settings_page.h"
#include "shared/filter_field.h"
#include "ui/security/lockable_window.h"
#include "ui/shot.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace alongside;

namespace {

struct Reading {
    HelpWindow window{QLocale(QLocale::English)};

    explicit Reading(const char* page, const char* heading = "") {
        window.showPlace({text(page), text(heading)});
        settle();
    }
    GuideView& view() const { return *window.findChild<GuideView*>(); }
    FilterField& search() const { return *window.findChild<FilterField*>(); }
    QListWidget& hits() const { return *window.findChild<QListWidget*>(); }
    QString page() const { return window.place().page; }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = {}) {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, with);
        settle();
    }
    double pictureWidth() const {
        double width = 0;
        forEachStretch(*view().document(), [&](const QTextFragment& each) {
            if (each.charFormat().isImageFormat())
                width = each.charFormat().toImageFormat().width();
        });
        return width;
    }
    QString topWords() const {
        return view().document()->findBlock(view().cursorForPosition({view().width() / 3, 8}).position()).text();
    }
};

// A window with an open notebook that has no password.
struct InWindow : LockableWindow {
    InWindow() : LockableWindow(Passphrase()) {}

    void pressF1() {
        auto* focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &window, Qt::Key_F1);
        settle();
    }
};

HelpWindow* shownHelp() {
    for (auto* each : QApplication::topLevelWidgets())
        if (auto* help = qobject_cast<HelpWindow*>(each); help && help->isVisible())
            return help;
    return nullptr;
}

// Anywhere in the window, shown or not.
bool holds(const QWidget& window, const char* words) {
    const auto has = [words](const QString& each) { return each.contains(text(words)); };
    for (const auto* each : window.findChildren<QLabel*>())
        if (has(each->text()))
            return true;
    for (const auto* each : window.findChildren<QLineEdit*>())
        if (has(each->text()))
            return true;
    return false;
}

} // namespace

TEST_CASE("the guide is read by keyboard: a link, back, forward, a heading", "[help][keyboard]") {
    Reading reading("index");
    CHECK(reading.view().hasFocus());
    CHECK(reading.view().accessibleName() == text("The guide"));
    reading.press(Qt::Key_Tab); // the first link
    reading.press(Qt::Key_Return);
    CHECK(reading.page() == text("first-day"));
    reading.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(reading.page() == text("index"));
    reading.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(reading.page() == text("first-day"));
    reading.window.showPlace({text("password-and-lock"), text("locking")});
    settle();
    CHECK(reading.topWords() == text("Locking"));
    reading.press(Qt::Key_Escape);
    CHECK_FALSE(reading.window.isVisible());
}

TEST_CASE("what is typed is looked for in all pages, and the page that is opened marks it", "[help][keyboard]") {
    Reading reading("today");
    reading.press(Qt::Key_F, Qt::ControlModifier);
    CHECK(reading.search().hasFocus());
    QTest::keyClicks(&reading.search(), text("recovery sheet"));
    REQUIRE(reading.hits().isVisible());
    CHECK(reading.hits().count() > 1);
    reading.press(Qt::Key_Down);
    CHECK(reading.hits().hasFocus());
    reading.press(Qt::Key_Return);
    CHECK(reading.page() == text("password-and-lock"));
    CHECK(reading.view().isVisible());
    CHECK_FALSE(reading.view().extraSelections().isEmpty());
    reading.press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(&reading.search(), text("zeppelin"));
    CHECK_FALSE(reading.hits().isVisible());
    reading.press(Qt::Key_Escape); // first what was typed goes
    CHECK(reading.view().isVisible());
    CHECK(reading.window.isVisible());
}

TEST_CASE("pictures are as broad as there is room, and no page reads a file", "[help]") {
    Reading reading("first-day");
    reading.window.resize(reading.window.minimumSize());
    settle();
    CHECK(reading.pictureWidth() > reading.view().viewport()->width() * 0.9);
    CHECK(reading.pictureWidth() < reading.view().viewport()->width());
    CHECK_FALSE(
        reading.view().loadResource(QTextDocument::ImageResource, QUrl(text("file:///etc/hostname"))).isValid());
    CHECK_FALSE(
        reading.view().loadResource(QTextDocument::ImageResource, QUrl(text("https://example.org/x.png"))).isValid());
}

TEST_CASE("all of the guide's window has a name for who does not see it", "[help][accessibility]") {
    Reading reading("dashboard");
    for (auto* each : reading.window.findChildren<QWidget*>()) {
        if (each->focusPolicy() == Qt::NoFocus || !each->isVisible() || qobject_cast<QScrollBar*>(each) ||
            qobject_cast<QAbstractScrollArea*>(each->parentWidget()) || each->objectName().startsWith(text("qt_")))
            continue;
        CAPTURE(each->metaObject()->className());
        CHECK_FALSE(QAccessible::queryAccessibleInterface(each)->text(QAccessible::Name).isEmpty());
    }
}

TEST_CASE("the guide is painted in light and dark", "[help][screenshots]") {
    const auto look = everyLook();
    const Dress dress(look.appearance, look.zoom);
    Reading reading("dashboard");
    keepShot(reading.window.grab(), look.name("help"));
    QTest::keyClicks(&reading.search(), text("promise"));
    settle();
    keepShot(reading.window.grab(), look.name("help-search"));
}

TEST_CASE_METHOD(InWindow, "F1 opens the guide where it tells of what is on screen, over a panel too",
                 "[help][window]") {
    window.frame()->go({MainPage::Settings, {}, {}});
    window.findChild<SettingsPage*>()->choose(SettingsPart::Backups);
    pressF1();
    REQUIRE(shownHelp());
    CHECK(shownHelp()->place().page == text("backups"));
    CHECK(shownHelp()->windowTitle() != window.windowTitle());
    window.frame()->logMeeting();
    settle();
    pressF1();
    CHECK(shownHelp()->place().page == text("log-a-meeting"));
    CHECK(window.findChild<MeetingForm*>()->isVisible()); // and stays open beside it
}

TEST_CASE("who has no notebook yet is led to the first day", "[help][window]") {
    const TemporaryFolder folder;
    TestTime time;
    auto memory = LockableWindow::memoryIn(folder);
    MainWindow window(*qApp->findChild<Theme*>(), memory, clockOf(time));
    window.showWelcome();
    window.show();
    settle();
    for (auto* link : window.findChildren<QAbstractButton*>())
        if (link->text() == text("Read the guide"))
            link->click();
    REQUIRE(shownHelp());
    CHECK(shownHelp()->place().page == text("first-day"));
}

TEST_CASE_METHOD(LockableWindow, "in front of a locked notebook the guide tells how to unlock it", "[help][window]") {
    window.lock(LockReason::Asked);
    settle();
    REQUIRE(isClosed());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    settle();
    REQUIRE(shownHelp());
    CHECK(shownHelp()->place() == GuidePlace{text("password-and-lock"), text("unlocking")});
}

TEST_CASE_METHOD(InWindow, "while the screen is a teacher's there is no guide, and with the window it goes",
                 "[help][window]") {
    window.showHelp();
    REQUIRE(shownHelp());
    Q_EMIT window.frame()->handOverAsked(ana, {});
    settle();
    CHECK_FALSE(shownHelp());
    window.showHelp();
    pressF1();
    CHECK_FALSE(shownHelp());
    auto* view = window.findChild<HandOverView*>();
    Q_EMIT view->confirmed(HandOverView::Way::Back);
    settle();
    window.showHelp();
    CHECK(shownHelp());
    static_cast<QWidget&>(window).close();
    CHECK_FALSE(shownHelp());
}

TEST_CASE_METHOD(LockableWindow, "what was looked for in the guide goes with the notebook and with the notes",
                 "[help][lock][hidden][security]") {
    const auto leaves = GENERATE(0, 1, 2);
    window.searchGuide(text("ana divorce"));
    settle();
    REQUIRE(shownHelp());
    REQUIRE(holds(*shownHelp(), "divorce"));
    if (leaves == 0)
        window.lock(LockReason::Screen);
    else if (leaves == 1)
        window.hideNotes(true);
    else {
        Notebook::create(folder / "other.alongside", {}, clockOf(time));
        REQUIRE(window.open(folder / "other.alongside"));
    }
    settle();
    REQUIRE(shownHelp());
    CHECK_FALSE(holds(*shownHelp(), "divorce"));
    shownHelp()->findChild<FilterField*>()->undo();
    CHECK_FALSE(holds(*shownHelp(), "divorce"));
    CHECK(shownHelp()->findChild<GuideView*>()->isVisible());
}

TEST_CASE_METHOD(LockableWindow, "nor does a page stay marked with the words that led to it", "[help][lock]") {
    window.searchGuide(text("recovery sheet"));
    settle();
    REQUIRE(shownHelp());
    QTest::keyClick(shownHelp()->findChild<FilterField*>(), Qt::Key_Return);
    const auto* view = shownHelp()->findChild<GuideView*>();
    const auto page = shownHelp()->place();
    REQUIRE_FALSE(view->extraSelections().isEmpty());
    window.lock(LockReason::Screen);
    settle();
    CHECK(view->extraSelections().isEmpty());
    CHECK(shownHelp()->place() == page);
}
