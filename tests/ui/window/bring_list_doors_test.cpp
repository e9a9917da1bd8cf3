#include "exchange/bring_list_panel.h"
#include "exchange/content.h"
#include "settings/look.h"
#include "shared/undo_line.h"
#include "shared/window_memory.h"
#include "store/backups/backup_shelf.h"
#include "support/temporary_folder.h"
#include "teachers/teachers_page.h"
#include "ui/linked_notebook.h"
#include "ui/qt_words.h"
#include "ui/shot.h"
#include "window/main_window.h"
#include "window/notebook_frame.h"
#include "window/window_actions.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;

namespace {

QPushButton* button(const QWidget& in, const char* words) {
    for (auto* each : in.findChildren<QPushButton*>())
        if (each->text() == QString::fromUtf8(words) && each->isVisibleTo(&in))
            return each;
    FAIL("no button " << words);
    return nullptr;
}

void bringOne(const QWidget& window) {
    auto* panel = window.findChild<BringListPanel*>();
    REQUIRE(panel);
    panel->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Name\nAna Ruiz\nBen Cruz"));
    button(*panel, "Next")->click();
    button(*panel, "Add 2 teachers")->click();
}

bool says(const QWidget& in, const char* words) {
    for (const auto* label : in.findChildren<QLabel*>())
        if (label->isVisibleTo(&in) && label->text().contains(QString::fromUtf8(words)))
            return true;
    return false;
}

// Where programs keep their files, for one test.
struct OwnHome {
    TemporaryFolder folder;
    QByteArray before = qgetenv("XDG_DATA_HOME");

    OwnHome() { qputenv("XDG_DATA_HOME", QByteArray::fromStdString(folder.path().string())); }
    OwnHome(const OwnHome&) = delete;
    OwnHome& operator=(const OwnHome&) = delete;
    ~OwnHome() { before.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", before); }
};

} // namespace

TEST_CASE_METHOD(LinkedNotebook, "Import on the empty Teachers page brings a list and says so with Undo",
                 "[bring][window]") {
    QWidget owner;
    const auto content = contentIn("en");
    WindowMemory memory;
    Look look(*qApp->findChild<Theme*>(), memory);
    WindowActions actions(&owner, look);
    NotebookFrame frame(link, content, look, actions);
    frame.go({MainPage::Teachers, {}, {}});
    button(*frame.findChild<TeachersPage*>(), "Import")->click();
    frame.go({MainPage::Today, {}, {}});
    bringOne(frame);
    CHECK(frame.place().page == MainPage::Teachers);
    CHECK(says(*frame.findChild<UndoLine*>(), "2 teachers brought in"));
    REQUIRE(notebook.undoable());
    CHECK(frame.wordsOf(*notebook.undoable()) == QStringLiteral("bring 2 teachers"));
    button(*frame.findChild<UndoLine*>(), "Undo")->click();
    CHECK(notebook.read().teachers.count() == 0);
}

TEST_CASE("the line that says what a list brought names the copy made before, and still offers Undo",
          "[bring][window]") {
    const TemporaryFolder folder;
    TestTime time;
    NotebookLink link(Notebook::create(folder / "mine.alongside", {}, clockOf(time)));
    put(link.notebook(), making::aTeacher().named("Eva Sol"));
    QWidget owner;
    const auto content = contentIn("en");
    WindowMemory memory;
    Look look(*qApp->findChild<Theme*>(), memory);
    WindowActions actions(&owner, look);
    NotebookFrame frame(link, content, look, actions);
    frame.bringList();
    bringOne(frame);
    const auto& line = *frame.findChild<UndoLine*>();
    CHECK(QTest::qWaitFor([&] {
        return says(line, "2 teachers brought in. The notebook as it was before is kept among its backups: mine 2026-");
    }));
    const auto words = line.accessibleName();
    const auto copy =
        shelfOf(folder / "mine.alongside").folder / words.mid(words.indexOf(QStringLiteral(": ")) + 2).toStdString();
    CHECK(Notebook::open(copy, {}, clockOf(time)).read().teachers.count() == 1);
    button(line, "Undo")->click();
    CHECK(link.read().teachers.count() == 1);
}

TEST_CASE("the second door of the welcome page makes the notebook and brings the list into it", "[bring][window]") {
    const OwnHome home;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                       QString::fromStdString(home.folder.path().string()));
    TestTime time;
    WindowMemory memory;
    MainWindow window(*qApp->findChild<Theme*>(), memory, clockOf(time));
    window.showWelcome();
    shoot(window, {640, 480}, QStringLiteral("welcome-small"));
    shoot(window, {1280, 880}, QStringLiteral("welcome"));
    button(window, "Bring your list")->click();
    button(window, "Without a password")->click();
    REQUIRE(window.frame());
    bringOne(window);
    CHECK(QTest::qWaitFor([&] { return window.frame()->tables().teachers.count() == 2; }));
    CHECK(QString::fromStdString(window.frame()->link().notebook().file().string())
              .startsWith(QString::fromStdString(home.folder.path().string())));
}

TEST_CASE("the welcome page leads to where an archive from another computer comes in", "[archive][window]") {
    const OwnHome home;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                       QString::fromStdString(home.folder.path().string()));
    TestTime time;
    WindowMemory memory;
    MainWindow window(*qApp->findChild<Theme*>(), memory, clockOf(time));
    window.showWelcome();
    window.show();
    button(window, "Bring in an archive from another computer")->click();
    button(window, "Without a password")->click();
    REQUIRE(window.frame());
    CHECK(window.frame()->place().page == MainPage::Settings);
    auto* dialog = window.findChild<QFileDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->windowTitle() == QStringLiteral("Bring in an archive"));
}
