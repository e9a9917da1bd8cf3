#include "security/confirm_password_panel.h"
#include "security/new_password_panel.h"
#include "settings/settings_page.h"
#include "shared/window_memory.h"
#include "store/backups/backup_shelf.h"
#include "support/open_notebook.h"
#include "support/temporary_folder.h"
#include "ui/settle.h"
#include "ui/typing.h"
#include "window/main_window.h"
#include "window/notebook_frame.h"
#include "window/welcome_page.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QSettings>

#include <catch2/catch_test_macros.hpp>

#include <fstream>

using namespace alongside;

namespace {

constexpr const char *kOld = "lantern meadow brisk otter", *kNew = "a walrus sells velvet maps";

// The window over a notebook on disk, at Settings, Security.
struct WindowAtSecurity {
    TestTime time;
    TemporaryFolder folder;
    std::filesystem::path file = folder / "mine.alongside";
    WindowMemory memory = memoryIn(folder);
    MainWindow window{*qApp->findChild<Theme*>(), memory, clockOf(time)};

    static WindowMemory memoryIn(const TemporaryFolder& folder) {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                           QString::fromStdString(folder.path().string()));
        return {};
    }
    void openWith(const Passphrase& phrase) {
        {
            auto notebook = Notebook::create(file, phrase, clockOf(time));
            put(notebook, making::aTeacher().named("Eva Sol"));
        }
        window.show();
        if (!window.open(file)) {
            typeInto(window, "Password", phrase->data());
            press("Unlock");
            REQUIRE(QTest::qWaitFor([this] { return window.frame() != nullptr; }, 20000));
        }
        window.frame()->go({MainPage::Settings, {}, {}});
        window.findChild<SettingsPage*>()->choose(SettingsPart::Security);
        settle();
    }
    void press(const char* words) {
        QAbstractButton* last = nullptr; // of a panel, where one is open
        for (auto* each : window.findChildren<QAbstractButton*>())
            if (each->isVisible() && each->text() == QString::fromUtf8(words))
                last = each;
        INFO(words);
        REQUIRE(last);
        last->click();
        settle();
    }
    void chooseNew(const char* done) {
        press("Words of your own");
        typeInto(window, "New password", kNew);
        typeInto(window, "Type it once more", kNew);
        press(done);
    }
    bool isOpenWithPassword() { return window.frame() && window.frame()->link().notebook().isEncrypted(); }
};

} // namespace

TEST_CASE_METHOD(WindowAtSecurity, "the notebook gets its first password while it is open, and stands where it stood",
                 "[security][window]") {
    openWith({});
    press("Set a password…");
    chooseNew("Set a password");
    CHECK_FALSE(window.findChild<WelcomePage*>()); // behind the work it would look as if nothing had ever been there
    REQUIRE(QTest::qWaitFor([this] { return isOpenWithPassword(); }, 20000));
    settle();
    CHECK(window.frame()->tables().teachers.count() == 1);
    CHECK(window.frame()->place().page == MainPage::Settings);
    CHECK(window.findChild<SettingsPage*>()->part() == SettingsPart::Security);
    std::filesystem::copy_file(file, folder / "copy.alongside");
    CHECK(Notebook::open(folder / "copy.alongside", kNew, clockOf(time)).isEncrypted());
}

TEST_CASE_METHOD(WindowAtSecurity, "where no backup can be made first the password stays as it was, and it is said",
                 "[security][window]") {
    openWith(kOld);
    std::ofstream(shelfOf(file).folder) << "in the way";
    const auto key = window.frame()->link().notebook().key();
    press("Change password…");
    typeInto(window, "Password as it is now", kOld);
    press("Go on");
    REQUIRE(QTest::qWaitFor([this] { return window.findChild<NewPasswordPanel*>() != nullptr; }, 20000));
    settle();
    chooseNew("Change the password");
    REQUIRE(QTest::qWaitFor([this] { return window.findChild<QMessageBox*>() && window.frame(); }, 20000));
    CHECK(window.frame()->link().notebook().key() == key);
    CHECK(window.frame()->tables().teachers.count() == 1);
}
