#include "security/new_password_panel.h"
#include "settings/settings_page.h"
#include "shared/style/brush.h"
#include "shared/window_memory.h"
#include "support/open_notebook.h"
#include "support/temporary_folder.h"
#include "teachers/teacher_form.h"
#include "ui/settle.h"
#include "ui/typing.h"
#include "window/main_window.h"
#include "window/notebook_frame.h"
#include "window/notebook_places.h"
#include "window/privacy_line.h"
#include "window/welcome_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSettings>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;

namespace {

// A window at its first start: no notebook anywhere.
struct FirstStart {
    TemporaryFolder folder;
    QByteArray before = qgetenv("XDG_DATA_HOME");
    TestTime time;
    WindowMemory memory = memoryIn(folder);
    MainWindow window{*qApp->findChild<Theme*>(), memory, clockOf(time)};

    FirstStart() {
        qputenv("XDG_DATA_HOME", QByteArray::fromStdString(folder.path().string()));
        window.showWelcome();
        window.show();
    }
    FirstStart(const FirstStart&) = delete;
    FirstStart& operator=(const FirstStart&) = delete;
    ~FirstStart() { before.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", before); }

    static WindowMemory memoryIn(const TemporaryFolder& folder) {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                           QString::fromStdString(folder.path().string()));
        return {};
    }

    void press(const char* words) {
        for (auto* each : window.findChildren<QAbstractButton*>())
            if (each->text() == QString::fromUtf8(words) && each->isVisible())
                return each->click();
        FAIL("no button " << words);
    }

    NewPasswordPanel& panel() {
        auto* found = window.findChild<NewPasswordPanel*>();
        REQUIRE(found);
        return *found;
    }
};

} // namespace

TEST_CASE_METHOD(FirstStart, "the first notebook gets its password before it is made, and the way goes on",
                 "[security]") {
    press("Add a teacher");
    CHECK_FALSE(std::filesystem::exists(ownNotebookPath()));
    press("Words of your own");
    typeInto(panel(), "New password", "a walrus sells velvet maps");
    typeInto(panel(), "Type it once more", "a walrus sells velvet maps");
    press("Protect it");
    CHECK(QTest::qWaitFor([&] { return window.frame() != nullptr; }, 20000));
    CHECK(window.frame()->link().notebook().isEncrypted());
    settle();
    CHECK(window.findChild<TeacherForm*>());
    CHECK_FALSE(window.findChild<NewPasswordPanel*>());
    std::filesystem::copy_file(ownNotebookPath(), folder / "copy.alongside");
    CHECK(Notebook::open(folder / "copy.alongside", "a walrus sells velvet maps", clockOf(time)).isEncrypted());
}

TEST_CASE_METHOD(FirstStart, "without a password is possible, and said as it is", "[security]") {
    press("Add a teacher");
    press("Without a password");
    REQUIRE(window.frame());
    CHECK_FALSE(window.frame()->link().notebook().isEncrypted());
    settle();
    CHECK(window.findChild<TeacherForm*>());
}

TEST_CASE_METHOD(FirstStart, "the sidebar says what is true, and leads to where it is changed", "[security]") {
    press("Add a teacher");
    press("Without a password");
    auto* line = window.findChild<PrivacyLine*>();
    REQUIRE(line);
    CHECK(line->text() == QStringLiteral("Only on this computer, not encrypted"));
    CHECK(PrivacyLine(true).text() == QStringLiteral("Encrypted on this computer"));
    line->click();
    CHECK(window.frame()->place().page == MainPage::Settings);
    CHECK(window.findChild<SettingsPage*>()->part() == SettingsPart::Security);
}

TEST_CASE_METHOD(FirstStart, "Esc goes back to the start and makes nothing", "[security]") {
    press("Bring your list");
    QTest::keyClick(&panel(), Qt::Key_Escape);
    settle();
    CHECK_FALSE(window.findChild<NewPasswordPanel*>());
    CHECK_FALSE(window.frame());
    CHECK_FALSE(std::filesystem::exists(ownNotebookPath()));
    CHECK(window.findChild<WelcomePage*>()->isVisible());
}

TEST_CASE_METHOD(FirstStart, "the first start shows which door Enter takes, and no rings after it", "[security]") {
    window.activateWindow();
    settle();
    const auto* door = qobject_cast<QAbstractButton*>(window.focusWidget());
    REQUIRE(door);
    CHECK(door->text() == QStringLiteral("Add a teacher"));
    CHECK(showsFocus(window.focusWidget()));
    press("Open the demo");
    CHECK_FALSE(window.testAttribute(Qt::WA_KeyboardFocusChange));
}

TEST_CASE_METHOD(FirstStart, "the demo asks for no password", "[security]") {
    press("Open the demo");
    CHECK_FALSE(window.findChild<NewPasswordPanel*>());
    CHECK(window.frame());
}
