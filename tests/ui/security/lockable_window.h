#pragma once

#include "security/lock_watch.h"
#include "security/new_password_panel.h"
#include "shared/window_memory.h"
#include "store/keys/raw_key.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"
#include "support/temporary_folder.h"
#include "ui/qt_words.h"
#include "ui/settle.h"
#include "ui/typing.h"
#include "window/main_window.h"
#include "window/notebook_frame.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QSettings>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <string>

namespace alongside {

// The window over an open notebook on disk that has a password.
struct LockableWindow {
    static constexpr const char* kWords = "lantern meadow brisk otter";

    TestTime time;
    TemporaryFolder folder;
    std::filesystem::path file = folder / "mine.alongside";
    WindowMemory memory = memoryIn(folder);
    MainWindow window{*qApp->findChild<Theme*>(), memory, clockOf(time)};
    TeacherId ana;

    explicit LockableWindow(const Passphrase& phrase = kWords) {
        {
            auto notebook = Notebook::create(file, phrase, clockOf(time));
            ana = put(notebook, making::aTeacher().named("Ana Ruiz"));
        }
        window.show();
        if (!window.open(file))
            unlock();
        window.activateWindow();
        settle();
    }

    static WindowMemory memoryIn(const TemporaryFolder& folder) {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                           QString::fromStdString(folder.path().string()));
        return {};
    }

    void unlock() {
        settle();
        typeInto(window, "Password", kWords);
        QTest::keyClick(named<QLineEdit>(window, QStringLiteral("Password")), Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([this] { return window.frame() != nullptr; }, 20000));
        settle();
    }

    // Ctrl+Shift+L, wherever the keys go just now.
    void pressLock() const {
        auto* at = QApplication::focusWidget();
        QTest::keyClick(at ? at : QApplication::activeWindow(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
    }

    // The last button that says so: of a panel, where one is open.
    void press(const char* words) const {
        QAbstractButton* last = nullptr;
        for (auto* each : window.findChildren<QAbstractButton*>())
            if (each->isVisible() && each->isEnabled() && each->text() == QString::fromUtf8(words))
                last = each;
        INFO(words);
        REQUIRE(last);
        last->click();
        settle();
    }

    // In Settings, Security, to the end of the work; whether the window is open again then.
    bool changePasswordTo(const char* fresh) {
        window.frame()->showSecurity();
        settle();
        press("Change password…");
        typeInto(window, "Password as it is now", kWords);
        press("Go on");
        REQUIRE(QTest::qWaitFor([this] { return window.findChild<NewPasswordPanel*>() != nullptr; }, 20000));
        press("Words of your own");
        typeInto(window, "New password", fresh);
        typeInto(window, "Type it once more", fresh);
        press("Change the password");
        return QTest::qWaitFor([this] { return window.frame() != nullptr; }, 20000);
    }

    bool isClosed() const { return window.isLocked() && !window.frame() && !window.link(); }

    QDialog* panel() const {
        for (auto* each : window.findChildren<QDialog*>())
            if (each->isVisible())
                return each;
        return nullptr;
    }
};

} // namespace alongside
