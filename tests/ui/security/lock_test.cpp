#include "actions/contact_actions.h"
#include "meetings/meeting_form.h"
#include "pulse/hand_over_view.h"
#include "settings/settings_page.h"
#include "shared/kept_drafts.h"
#include "shared/long_work.h"
#include "shared/message.h"
#include "shared/while_closed.h"
#include "ui/security/lockable_window.h"

#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>

#include <atomic>
#include <fstream>
#include <iterator>
#include <thread>

using namespace alongside;
using namespace alongside::making;

namespace {

using namespace std::chrono_literals;

std::string bytesOf(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

// What stands in any file of the folder, names and bytes.
std::map<std::string, std::string> everythingIn(const std::filesystem::path& folder) {
    std::map<std::string, std::string> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            found[entry.path().string()] = bytesOf(entry.path());
    return found;
}

QPlainTextEdit* privateNote(const QWidget& window) {
    return named<QPlainTextEdit>(window, QStringLiteral("Private note"));
}

bool says(const QWidget& in, const char* words) {
    for (const auto* label : in.findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(QString::fromUtf8(words)))
            return true;
    return false;
}

} // namespace

TEST_CASE_METHOD(LockableWindow, "a locked notebook is closed with every page of it, and comes back where it stood",
                 "[lock][security]") {
    const Place there{MainPage::Teachers, ana, TeacherTab::Timeline};
    window.frame()->go({MainPage::Meetings, {}, {}});
    window.frame()->go(there);
    pressLock();
    CHECK(isClosed());
    CHECK(window.findChildren<NotebookFrame*>().isEmpty());
    CHECK_FALSE(says(window, "Ana"));
    CHECK(window.windowTitle() == text("Alongside"));
    CHECK(Notebook::open(file, kWords, clockOf(time)).isEncrypted()); // nobody holds it
    unlock();
    CHECK(window.frame()->place() == there);
    CHECK(window.frame()->canGoBack());
    CHECK_FALSE(window.frame()->link().notebook().undoable());
}

TEST_CASE_METHOD(LockableWindow, "once it is locked nothing is written any more", "[lock][security]") {
    window.frame()->logMeeting();
    typeInto(window, "Minutes", "25");
    logMeeting(window.link()->notebook(), {aContact().with(ana).made(), {}, {}}); // a backup is due
    pressLock();
    REQUIRE(isClosed());
    const auto before = everythingIn(folder.path());
    CHECK(before.size() > 1); // the backup
    QTest::qWait(2500);       // longer than anything that is typed waits
    CHECK(everythingIn(folder.path()) == before);
}

TEST_CASE_METHOD(LockableWindow, "what is typed into a panel is kept, and the key locks over it, too",
                 "[lock][security][drafts]") {
    window.frame()->logMeeting();
    settle();
    auto* note = privateNote(window);
    REQUIRE(note);
    note->setFocus();
    QTest::keyClicks(note, text("half a thought"));
    pressLock();
    CHECK(isClosed());
    CHECK_FALSE(panel());
    unlock();
    CHECK(says(window, "What you typed there is kept."));
    CHECK_FALSE(says(window, "An unfinished meeting is kept.")); // not twice
    SECTION("as the words offer") {
        press("Go on there");
    }
    SECTION("by the key that leads there as well") {
        window.frame()->logMeeting();
        window.activateWindow();
        settle();
    }
    CHECK(privateNote(window)->toPlainText() == text("half a thought"));
    CHECK_FALSE(says(window, "What you typed there is kept."));
}

TEST_CASE_METHOD(LockableWindow, "a panel in which nothing was typed is not spoken of after the lock, another one is",
                 "[lock][drafts]") {
    window.frame()->addTeacher();
    settle();
    const bool typed = GENERATE(false, true);
    if (typed)
        typeInto(*panel(), "Name", "Ben Oak");
    pressLock();
    REQUIRE(isClosed());
    unlock();
    CHECK(says(window, "What you typed there is kept.") == typed);
    if (!typed)
        return;
    press("Go on there");
    CHECK(named<QLineEdit>(*panel(), text("Name"))->text() == text("Ben Oak"));
}

TEST_CASE_METHOD(LockableWindow, "typed words that no disk took are not closed without a question", "[lock][drafts]") {
    window.frame()->logMeeting();
    settle();
    privateNote(window)->setPlainText(text("nowhere to go"));
    std::filesystem::rename(file, folder / "away.alongside");
    panel()->reject();
    const auto ask = [this](const char* answer) {
        window.QWidget::close();
        settle();
        CHECK(window.isVisible());
        REQUIRE(panel());
        press(answer);
    };
    ask("Stay");
    CHECK(window.isVisible());
    ask("Close without it");
    CHECK_FALSE(window.isVisible());
}

TEST_CASE_METHOD(LockableWindow, "what the file does not take is kept over the lock", "[lock][security][drafts]") {
    window.frame()->logMeeting();
    settle();
    privateNote(window)->setPlainText(text("nowhere to go"));
    const auto away = folder / "away.alongside";
    std::filesystem::rename(file, away); // as a synchronising program does; nothing can be written now
    window.lock(LockReason::Screen);
    REQUIRE(isClosed());
    std::filesystem::rename(away, file);
    unlock();
    window.frame()->logMeeting();
    settle();
    CHECK(privateNote(window)->toPlainText() == text("nowhere to go"));
}

TEST_CASE_METHOD(LockableWindow, "no question and no dialog keeps it open", "[lock][security]") {
    SECTION("a list that was pasted asks for a second Esc") {
        window.frame()->bringList();
        settle();
        auto* list = panel()->findChild<QPlainTextEdit*>();
        REQUIRE(list);
        list->setPlainText(text("Name\nEva Sol"));
    }
    SECTION("a message") {
        tellTrouble(window.frame(), text("It cannot be saved."), text("Try again."));
    }
    SECTION("a choice of files") {
        auto* dialog = new QFileDialog(&window);
        dialog->open();
    }
    settle();
    REQUIRE(panel());
    window.lock(LockReason::Screen);
    CHECK(isClosed());
    settle();
    CHECK_FALSE(panel());
    unlock();
    CHECK(window.frame()->isEnabled());
}

TEST_CASE_METHOD(LockableWindow,
                 "a long work is stopped by a lock, and waited for when only nobody touches the computer",
                 "[lock][security][long-work]") {
    std::atomic<bool> stopped = false;
    bool ended = false;
    LongWork::start(
        window.frame(), text("Bringing a list"),
        [&stopped](const Progress& progress) {
            for (int i = 0; i < 5000; ++i) {
                std::this_thread::sleep_for(1ms);
                if (progress.isToStop()) {
                    stopped = true;
                    throw Stopped();
                }
            }
        },
        [&ended](std::future<void>&) { ended = true; });
    window.lock(LockReason::Idle);
    CHECK(window.frame());
    CHECK_FALSE(stopped);
    window.lock(LockReason::Screen);
    CHECK(isClosed());
    CHECK(stopped);
    CHECK_FALSE(ended);
}

TEST_CASE_METHOD(LockableWindow, "while a teacher has the screen it stays theirs, and is locked for the coach",
                 "[lock][security][handover]") {
    Q_EMIT window.frame()->handOverAsked(ana, {});
    settle();
    auto* view = window.findChild<HandOverView*>();
    REQUIRE(view);
    window.lock(LockReason::Idle);
    settle();
    CHECK(view->isVisible());
    CHECK_FALSE(window.isLocked());
    Q_EMIT view->confirmed(HandOverView::Way::Back);
    settle();
    CHECK(isClosed());
    unlock();
    CHECK(window.frame()->place() == Place{MainPage::Teachers, ana, TeacherTab::Pulse});
}

TEST_CASE_METHOD(LockableWindow, "while the file is being changed the lock waits for the end", "[lock][security]") {
    const auto key = window.link()->notebook().key();
    std::atomic<bool> mayEnd = false;
    Q_EMIT window.frame()->whileClosedAsked({text("Changing the password"),
                                             [&mayEnd, key](const Progress&) {
                                                 for (int i = 0; i < 5000 && !mayEnd; ++i)
                                                     std::this_thread::sleep_for(1ms);
                                                 return key;
                                             },
                                             text("Done")});
    settle();
    REQUIRE_FALSE(window.frame());
    window.lock(LockReason::Sleep);
    CHECK_FALSE(window.isLocked());
    mayEnd = true;
    CHECK(QTest::qWaitFor([this] { return isClosed(); }, 5000));
    unlock();
}

TEST_CASE_METHOD(LockableWindow, "words that no disk took come back after any closing while the program runs",
                 "[lock][drafts]") {
    window.frame()->logMeeting();
    settle();
    privateNote(window)->setPlainText(text("nowhere to go"));
    const auto away = folder / "away.alongside";
    std::filesystem::rename(file, away);
    panel()->reject();
    Notebook::create(folder / "other.alongside", {}, clockOf(time));
    CHECK(window.open(folder / "other.alongside"));
    CHECK(KeptDrafts::of(*window.link()).keptUnder("meeting").empty());
    std::filesystem::rename(away, file);
    CHECK_FALSE(window.open(file));
    unlock();
    window.frame()->logMeeting();
    settle();
    CHECK(privateNote(window)->toPlainText() == text("nowhere to go"));
}

TEST_CASE_METHOD(LockableWindow, "another notebook that is opened over the locked one stands where it stood itself",
                 "[lock][security]") {
    window.frame()->go({MainPage::Teachers, ana, TeacherTab::Timeline});
    pressLock();
    Notebook::create(folder / "other.alongside", {}, clockOf(time));
    CHECK(window.open(folder / "other.alongside"));
    CHECK_FALSE(window.frame()->place().teacher);
    CHECK_FALSE(window.open(file));
    unlock();
    CHECK(window.frame()->place().teacher == ana);
}

TEST_CASE_METHOD(LockableWindow, "the page of a damaged notebook is locked too", "[lock][security][rescue]") {
    window.link()->notebook().perform(Op::Import, [](Tables& t) {
        for (int i = 0; i < 400; ++i)
            t.teachers.add(aTeacher().named("Someone with a long enough name to fill pages"));
    });
    window.lock(LockReason::Asked);
    {
        std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
        stream.seekp(-9000, std::ios::end);
        stream << "damage";
    }
    typeInto(window, "Password", kWords);
    QTest::keyClick(named<QLineEdit>(window, QStringLiteral("Password")), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([this] { return window.isRescuing(); }, 20000));
    window.lock(LockReason::Screen);
    settle();
    CHECK(window.isLocked());
    CHECK_FALSE(window.isRescuing());
}

TEST_CASE("a notebook without a password is not locked, and is led to where it gets one", "[lock][security]") {
    const LockableWindow open{Passphrase()};
    open.pressLock();
    CHECK(open.window.frame());
    CHECK_FALSE(open.window.isLocked());
    CHECK(open.window.frame()->place().page == MainPage::Settings);
    CHECK(open.window.findChild<SettingsPage*>()->part() == SettingsPart::Security);
    CHECK(says(open.window, "Only a notebook with a password can be locked."));
}
