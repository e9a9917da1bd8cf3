#include "meetings/meeting_form.h"
#include "overview/meeting_defaults.h"
#include "shared/text.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"
#include "support/temporary_folder.h"
#include "ui/qt_words.h"
#include "window/main_window.h"
#include "window/notebook_frame.h"

#include <QApplication>
#include <QSettings>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

constexpr int kMostKeys = 10; // besides the words

// The whole window, and a coach who has only a keyboard: every key goes to what has the focus.
struct Coach {
    TemporaryFolder folder;
    TestTime time;
    WindowMemory memory;
    std::unique_ptr<MainWindow> window;
    int keys = 0;

    Coach() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, toQt(folder.path().string()));
        window = std::make_unique<MainWindow>(*qApp->findChild<Theme*>(), memory, clockOf(time));
        const auto file = folder / "school.alongside";
        Notebook::create(file, {}, clockOf(time));
        REQUIRE(window->open(file));
        window->show();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    Notebook& notebook() { return window->frame()->link().notebook(); }
    static QWidget* focus() {
        QCoreApplication::processEvents();
        REQUIRE(QApplication::focusWidget());
        return QApplication::focusWidget();
    }
    void key(Qt::Key which, Qt::KeyboardModifiers with = {}) {
        ++keys;
        QTest::keyClick(focus(), which, with);
    }
    static void words(const char* typed) { QTest::keyClicks(focus(), QString::fromUtf8(typed)); }
    MeetingForm* panel() const { return window->findChild<MeetingForm*>(); }
    bool isDone() const { return !panel() || !panel()->isVisible(); }
    // With Done and few keys; there is one meeting now.
    Contact finished() {
        key(Qt::Key_Return, Qt::ControlModifier);
        INFO(keys);
        CHECK(keys <= kMostKeys);
        CHECK(isDone());
        const auto contacts = notebook().read().contacts.all();
        REQUIRE(contacts.size() == 1);
        return contacts[0];
    }
    NextStep onlyStep() {
        const auto steps = notebook().read().nextSteps.all();
        REQUIRE(steps.size() == 1);
        return steps[0];
    }
};

} // namespace

TEST_CASE_METHOD(Coach, "from nothing, a meeting with a next step takes at most ten keys besides the words",
                 "[thirty_seconds]") {
    put(notebook(), aTeacher().named("Ana Ferrer"));
    const auto jose = put(notebook(), aTeacher().named("José Núñez"));
    key(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(panel());
    words("jose");
    key(Qt::Key_Return); // picks
    key(Qt::Key_Return); // on to the note
    words("Planned the fraction talk.");
    key(Qt::Key_Return);
    words("> send exit-slip samples by wed");
    const auto contact = finished();
    CHECK(contact.with == std::vector{jose});
    CHECK(contact.on == kToday);
    CHECK(contact.start == lastQuarter(localTime(time.now)));
    CHECK(contact.status == ContactStatus::Held);
    CHECK(contact.sharedNote == "Planned the fraction talk.");
    const auto step = onlyStep();
    CHECK(step.what == "send exit-slip samples");
    CHECK(step.dueOn == day("2026-11-25"));
    CHECK(step.contact == contact.id);
}

TEST_CASE_METHOD(Coach, "from an appointment, by way of the field for the next step and its day", "[thirty_seconds]") {
    const auto ana = put(notebook(), aTeacher().named("Ana Ferrer"));
    auto planned = aPlannedContact("2026-11-20").with(ana).kind(ContactKind::Debrief).made();
    planned.start = localTime(time.now) - std::chrono::minutes(20);
    const auto id = put(notebook(), planned);
    key(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(panel());
    words("Wait time went up.");
    key(Qt::Key_Tab); // past the private note
    key(Qt::Key_Tab);
    words("bring the timer");
    key(Qt::Key_Tab);
    words("tue");
    const auto contact = finished();
    CHECK(contact.id == id);
    CHECK(contact.status == ContactStatus::Held);
    CHECK(contact.planned);
    CHECK(contact.kind == ContactKind::Debrief);
    CHECK(contact.sharedNote == "Wait time went up.");
    const auto step = onlyStep();
    CHECK(step.what == "bring the timer");
    CHECK(step.dueOn == day("2026-11-24"));
}

TEST_CASE_METHOD(Coach, "a team meeting with three teachers and a step for one of them, by keyboard alone",
                 "[thirty_seconds]") {
    const auto ana = put(notebook(), aTeacher().named("Ana Ferrer"));
    const auto jose = put(notebook(), aTeacher().named("José Núñez"));
    const auto luis = put(notebook(), aTeacher().named("Luis Ferreira"));
    key(Qt::Key_L, Qt::ControlModifier);
    for (const auto* name : {"ana", "nun", "luis f"}) {
        words(name);
        key(Qt::Key_Return);
    }
    key(Qt::Key_Return);
    words("Looked at exit slips.");
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    words("share the planner");
    for (int i = 0; i < 4; ++i)
        key(Qt::Key_Tab); // due, owner, kind, for whom
    CHECK(focus()->accessibleName() == QStringLiteral("For whom"));
    words("lu");
    key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(isDone());
    const auto contacts = notebook().read().contacts.all();
    REQUIRE(contacts.size() == 1);
    CHECK(contacts[0].with == std::vector{ana, jose, luis});
    const auto steps = notebook().read().nextSteps.all();
    REQUIRE(steps.size() == 1);
    CHECK(steps[0].teacher == luis);
}

TEST_CASE_METHOD(Coach, "asked to log a meeting from outside, the window opens the panel once and loses nothing typed",
                 "[thirty_seconds][window]") {
    for (const auto* name : {"Ana Ferrer", "Ben Cole"})
        put(notebook(), aTeacher().named(name));
    window->logMeeting();
    REQUIRE(panel());
    words("an");
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    words("half a thought");
    window->logMeeting();
    CHECK(window->findChildren<MeetingForm*>().size() == 1);
    CHECK(panel()->meeting().contact.sharedNote == "half a thought");
    words(", and on");
    CHECK(panel()->meeting().contact.sharedNote == "half a thought, and on");
}
