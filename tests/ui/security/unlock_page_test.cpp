#include "security/password_pause.h"
#include "security/unlock_page.h"
#include "shared/window_memory.h"
#include "store/keys/raw_key.h"
#include "store/keys/recovery_code.h"
#include "support/open_notebook.h"
#include "support/temporary_folder.h"
#include "ui/linked_notebook.h"
#include "ui/shot.h"
#include "ui/typing.h"
#include "window/main_window.h"
#include "window/notebook_frame.h"
#include "window/welcome_page.h"

#include <QAccessible>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTimer>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;

namespace {

const std::string kUnlockWords = "lantern meadow brisk otter";

bool says(const QWidget& in, const QString& words) {
    for (const auto* label : in.findChildren<QLabel*>())
        if (label->isVisibleTo(&in) && label->text().contains(words))
            return true;
    return false;
}

// A notebook with a password, and a window that wants to open it.
struct LockedWindow {
    TestTime time;
    TemporaryFolder folder;
    std::filesystem::path file = folder / "mine.alongside";
    WindowMemory memory = memoryIn(folder);
    MainWindow window{*qApp->findChild<Theme*>(), memory, clockOf(time)};

    LockedWindow() {
        {
            auto notebook = Notebook::create(file, kUnlockWords, clockOf(time));
            put(notebook, making::aTeacher().named("Eva Sol"));
        }
        CHECK_FALSE(window.open(file));
        window.show();
    }

    static WindowMemory memoryIn(const TemporaryFolder& folder) {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                           QString::fromStdString(folder.path().string()));
        return {};
    }

    UnlockPage& page() {
        auto* found = window.findChild<UnlockPage*>();
        REQUIRE(found);
        return *found;
    }

    // Types a password and Enter, and waits for the answer.
    void tryWords(const char* words) {
        typeInto(page(), "Password", words);
        QTest::keyClick(named<QLineEdit>(page(), QStringLiteral("Password")), Qt::Key_Return);
        CHECK(QTest::qWaitFor([&] { return window.frame() || problemsShown(page()) > 0; }, 20000));
    }

    QPushButton& button(const char* words) {
        for (auto* each : window.findChildren<QPushButton*>())
            if (each->text() == QString::fromUtf8(words) && each->isVisibleTo(&window))
                return *each;
        FAIL("no button " << words);
        throw 0;
    }
};

} // namespace

TEST_CASE_METHOD(LockedWindow, "a notebook with a password is asked for it, and opens with it", "[security]") {
    CHECK(window.isLocked());
    CHECK_FALSE(window.frame());
    CHECK(window.windowTitle() == QStringLiteral("Alongside"));
    tryWords(kUnlockWords.c_str());
    REQUIRE(window.frame());
    CHECK(window.frame()->tables().teachers.count() == 1);
    CHECK_FALSE(window.isLocked());
}

TEST_CASE_METHOD(LockedWindow, "a wrong password is told beside the field, ready to be typed over", "[security]") {
    tryWords("Lantern meadow brisk otter");
    CHECK_FALSE(window.frame());
    const auto* line = named<QLineEdit>(page(), QStringLiteral("Password"));
    CHECK(line->selectedText().size() == line->text().size());
    CHECK(line->accessibleDescription().startsWith(QStringLiteral("This password does not open the notebook.")));
    CHECK(button("Unlock").isEnabled());
    tryWords(kUnlockWords.c_str());
    CHECK(window.frame());
}

TEST_CASE_METHOD(LockedWindow, "without a password the complaint comes, and the keys go on into the field",
                 "[security]") {
    auto* line = named<QLineEdit>(page(), QStringLiteral("Password"));
    button("Unlock").setFocus();
    QTest::keyClick(&button("Unlock"), Qt::Key_Return);
    settle();
    CHECK(line->accessibleDescription() == QStringLiteral("Type the password of this notebook."));
    CHECK(window.focusWidget() == line);
}

TEST_CASE("five wrong tries are free, and then the pause grows to a minute", "[security]") {
    CHECK(pauseAfter(4).count() == 0);
    CHECK(pauseAfter(5).count() == 5);
    CHECK(pauseAfter(6).count() == 10);
    CHECK(pauseAfter(8).count() == 40);
    CHECK(pauseAfter(9).count() == 60);
    CHECK(pauseAfter(1000).count() == 60);
}

TEST_CASE_METHOD(LockedWindow, "after five wrong passwords the next try waits, says how long, and then opens",
                 "[security]") {
    for (int i = 0; i < 5; ++i)
        tryWords("no");
    CHECK_FALSE(button("Unlock").isEnabled());
    CHECK(says(page(), QStringLiteral("in 0:05")));
    typeInto(page(), "Password", kUnlockWords.c_str());
    QTest::keyClick(named<QLineEdit>(page(), QStringLiteral("Password")), Qt::Key_Return);
    CHECK_FALSE(QTest::qWaitFor([&] { return window.frame() != nullptr; }, 500));
    auto* seconds = page().findChild<QTimer*>(QString(), Qt::FindDirectChildrenOnly);
    REQUIRE(seconds);
    for (int i = 0; i < 4; ++i)
        QMetaObject::invokeMethod(seconds, "timeout");
    CHECK(says(page(), QStringLiteral("in 0:01")));
    QMetaObject::invokeMethod(seconds, "timeout");
    CHECK(button("Unlock").isEnabled());
    CHECK_FALSE(says(page(), QStringLiteral("0:0")));
    tryWords(kUnlockWords.c_str());
    CHECK(window.frame());
}

TEST_CASE_METHOD(LockedWindow, "the recovery sheet opens it, and a slip in it is told by its group", "[security]") {
    button("Use the recovery sheet").click();
    auto* code = page().findChild<QPlainTextEdit*>();
    REQUIRE(code);
    CHECK(code->accessibleName() == QStringLiteral("Recovery code"));
    QString typed;
    for (const auto& group : recoveryGroups(deriveKey(kUnlockWords, saltOf(file))))
        typed += QString::fromStdString(group) + QLatin1Char(' ');
    auto slip = typed;
    slip[6] = slip[6] == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
    code->setPlainText(slip);
    CHECK(says(page(), QStringLiteral("Group 2 has a slip.")));
    CHECK_FALSE(button("Open with the sheet").isEnabled());
    QTest::keyClick(code, Qt::Key_Return);
    CHECK_FALSE(window.frame());
    code->setPlainText(typed.toLower());
    CHECK(says(page(), QStringLiteral("13 of 13 groups.")));
    if (GENERATE(false, true))
        button("Open with the sheet").click();
    else
        QTest::keyClick(code, Qt::Key_Return);
    CHECK(window.frame());
}

TEST_CASE_METHOD(LockedWindow, "a sheet of another password does not open it, and is told so", "[security]") {
    button("Use the recovery sheet").click();
    QString typed;
    for (const auto& group : recoveryGroups(deriveKey("the password before", saltOf(file))))
        typed += QString::fromStdString(group) + QLatin1Char('-');
    page().findChild<QPlainTextEdit*>()->setPlainText(typed);
    button("Open with the sheet").click();
    CHECK(QTest::qWaitFor(
        [this] { return says(page(), QStringLiteral("This sheet is not for this notebook as it is now.")); }, 20000));
    CHECK_FALSE(window.frame());
    button("Use the password").click();
    CHECK(named<QLineEdit>(page(), QStringLiteral("Password"))->isVisibleTo(&window));
}

TEST_CASE_METHOD(LockedWindow, "another notebook opens over the locked one, and the start is never far", "[security]") {
    button("Back to the start").click();
    CHECK(window.findChild<WelcomePage*>());
    CHECK_FALSE(window.isLocked());
    CHECK_FALSE(window.open(file));
    CHECK(window.isLocked());
    Notebook::create(folder / "open.alongside", {}, clockOf(time));
    CHECK(window.open(folder / "open.alongside"));
    CHECK_FALSE(window.isLocked());
    CHECK(window.frame()->tables().teachers.count() == 0);
}

TEST_CASE_METHOD(LockedWindow, "a meeting asked for from outside is logged once the notebook is open", "[security]") {
    window.logMeeting();
    CHECK_FALSE(window.frame());
    tryWords(kUnlockWords.c_str());
    REQUIRE(window.frame());
    CHECK(window.findChild<QDialog*>());
}

TEST_CASE_METHOD(LockedWindow, "what is typed as a password stands nowhere in words until it is wanted", "[security]") {
    typeInto(page(), "Password", kUnlockWords.c_str());
    auto* line = named<QLineEdit>(page(), QStringLiteral("Password"));
    const auto* spoken = QAccessible::queryAccessibleInterface(line);
    REQUIRE(spoken);
    CHECK(spoken->state().passwordEdit);
    const auto words = QString::fromStdString(kUnlockWords);
    CHECK(spoken->text(QAccessible::Value) != words);
    CHECK_FALSE(spoken->text(QAccessible::Value).contains(QStringLiteral("otter")));
    CHECK_FALSE(line->displayText().contains(QStringLiteral("otter")));
    auto* eye = page().findChild<QToolButton*>();
    REQUIRE(eye);
    eye->click();
    CHECK(line->displayText() == words);
    eye->click();
    CHECK(line->displayText() != words);
    tryWords(kUnlockWords.c_str());
    REQUIRE(window.frame());
    window.QWidget::close();
    QSettings().sync();
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path())) {
        QFile kept(QString::fromStdString(entry.path().string()));
        if (kept.open(QFile::ReadOnly))
            CHECK_FALSE(kept.readAll().contains("otter"));
    }
}

TEST_CASE_METHOD(LockedWindow, "Caps Lock is noticed by what it does to letters", "[security]") {
    auto* line = named<QLineEdit>(page(), QStringLiteral("Password"));
    QTest::keyClicks(line, QStringLiteral("l"));
    CHECK_FALSE(says(page(), QStringLiteral("Caps Lock is on")));
    QTest::sendKeyEvent(QTest::Click, line, Qt::Key_A, QStringLiteral("A"), Qt::NoModifier);
    CHECK(says(page(), QStringLiteral("Caps Lock is on")));
    QTest::sendKeyEvent(QTest::Click, line, Qt::Key_A, QStringLiteral("A"), Qt::ShiftModifier);
    CHECK_FALSE(says(page(), QStringLiteral("Caps Lock is on")));
}

TEST_CASE("the page of a locked notebook, in every look", "[security][screenshots]") {
    const auto look = everyLook();
    const Dress dress(look.appearance, look.zoom);
    UnlockPage page("/home/jo/.local/share/alongside/notebook.alongside", [](const Passphrase&) {});
    shoot(page, {1280, 880}, look.name("unlock"));
    shoot(page, {640, 480}, look.name("unlock-small"));
    for (auto* each : page.findChildren<QPushButton*>())
        if (each->text() == QStringLiteral("Use the recovery sheet"))
            each->click();
    page.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("7K3QA 00000 9XZ"));
    shoot(page, {640, 480}, look.name("unlock-by-sheet-small"));
}
