#include "actions/hold_actions.h"
#include "actions/teacher_actions.h"
#include "backups/backup_watch.h"
#include "backups/backups_part.h"
#include "backups/restore_panel.h"
#include "settings/settings_page.h"
#include "shared/card.h"
#include "shared/notice_line.h"
#include "shared/window_memory.h"
#include "store/backups/make_backup.h"
#include "support/temporary_folder.h"
#include "ui/hidden/painted_words.h"
#include "ui/linked_notebook.h"
#include "ui/settle.h"
#include "ui/shot.h"
#include "window/main_window.h"
#include "window/notebook_frame.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTest>

#include <catch2/catch_all.hpp>

#include <filesystem>
#include <fstream>

using namespace alongside;
using namespace alongside::making;
using namespace std::chrono_literals;

namespace fs = std::filesystem;

namespace {

// The window over a notebook on disk, at the settings' part for backups.
struct BackupsInWindow {
    TemporaryFolder folder;
    TestTime time;
    fs::path file = folder / "mine.alongside";
    std::unique_ptr<WindowMemory> memory;
    std::unique_ptr<MainWindow> window;

    BackupsInWindow() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                           QString::fromStdString(folder.path().string()));
        memory = std::make_unique<WindowMemory>();
        window = std::make_unique<MainWindow>(*qApp->findChild<Theme*>(), *memory, clockOf(time));
        auto notebook = Notebook::create(file, {}, clockOf(time));
        put(notebook, aTeacher().named("Ana Ruiz"));
    }
    void open() {
        REQUIRE(window->open(file));
        window->resize(1100, 820);
        window->show();
        part();
    }
    BackupsPart& part() const { // shown anew, as it looks at the shelf then
        window->frame()->go({MainPage::Today, {}, {}});
        window->frame()->go({MainPage::Settings, {}, {}});
        window->findChild<SettingsPage*>()->choose(SettingsPart::Backups);
        settle();
        return *window->findChild<BackupsPart*>();
    }
    Notebook& notebook() const { return window->link()->notebook(); }
    std::vector<Backup> backups() const { return backupsOn(shelfOf(file)); }
    void click(const QWidget& in, const char* words) const {
        for (auto* each : in.findChildren<QPushButton*>())
            if (each->text() == QString::fromUtf8(words) && each->isVisibleTo(&in)) {
                QTest::mouseClick(each, Qt::LeftButton);
                settle();
                return;
            }
        FAIL("no button " << words);
    }
    static bool says(const QWidget& in, const char* words) {
        for (const auto* label : in.findChildren<QLabel*>())
            if (label->isVisibleTo(&in) && label->text().contains(QString::fromUtf8(words)))
                return true;
        return false;
    }
};

} // namespace

TEST_CASE_METHOD(BackupsInWindow, "the size of a backup stands whole in its column, in large text too",
                 "[backups][window]") {
    const int zoom = GENERATE(100, 150);
    const Dress dress(Appearance::Light, zoom);
    open();
    notebook().backUp(BackupCause::Asked);
    const auto& backupsPart = part();
    auto* table = named<QTableView>(backupsPart, QStringLiteral("Backups"));
    REQUIRE(table->model()->rowCount() > 0);
    const auto painted = paintedWords(*table->viewport());
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        const auto words = table->model()->index(0, column).data().toString();
        CAPTURE(zoom, words.toStdString(), painted.join(QLatin1Char('|')).toStdString());
        CHECK((table->isColumnHidden(column) || painted.contains(words)));
    }
}

TEST_CASE_METHOD(BackupsInWindow, "a backup is made by a button and stands in the list with its reason", "[backups]") {
    open();
    auto& shown = part();
    CHECK(says(shown, "No backup yet"));
    click(shown, "Back up now");
    REQUIRE(QTest::qWaitFor([&] { return backups().size() == 1; }));
    auto* table = shown.findChild<QTableView*>();
    REQUIRE(QTest::qWaitFor([&] { return table->isVisible() && table->model()->rowCount() == 1; }));
    CHECK(table->model()->index(0, 1).data().toString() == QStringLiteral("You asked for it"));
    CHECK(table->model()->index(0, 3).data().toString() == QStringLiteral("When it was made"));
    CHECK(says(*window, "The backup is made and checked."));
    CHECK(table->accessibleName() == QStringLiteral("Backups"));
    click(shown, "Back up now");
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 2; }));
    CHECK(table->currentIndex().row() == 0); // the newer one, not the one that was chosen before
}

TEST_CASE_METHOD(BackupsInWindow, "a backup is looked into, restored, and the window goes on at the same place",
                 "[backups]") {
    open();
    click(part(), "Back up now");
    REQUIRE(QTest::qWaitFor([&] { return says(*window, "The backup is made and checked."); }));
    put(notebook(), aTeacher().named("Ben Cole"));
    removeTeacher(notebook(), put(notebook(), aTeacher().named("Cy Dow")));
    click(part(), "Restore…");
    auto* panel = window->findChild<RestorePanel*>();
    REQUIRE(panel);
    const auto top = [&](const QWidget* part) { return part->mapTo(panel, QPoint()).y(); };
    CHECK(top(panel->findChild<NoticeLine*>()) < top(panel->findChild<Card*>())); // what it does is read first
    CHECK(named<QLabel>(*panel, QStringLiteral("Records in the bin: 0 in the backup, 1 in the notebook now")));
    const auto teachers = QStringLiteral("Teachers: 1 in the backup, 2 in the notebook now");
    CHECK(named<QLabel>(*panel, teachers));
    click(*panel, "Cancel");
    CHECK(notebook().read().teachers.count() == 2);

    click(part(), "Restore…");
    click(*window->findChild<RestorePanel*>(), "Restore this one");
    REQUIRE(QTest::qWaitFor([&] { return window->frame() && window->link()->read().teachers.count() == 1; }));
    CHECK(window->frame()->place().page == MainPage::Settings);
    CHECK(says(*window, "The backup is restored."));
    const auto kept = backups();
    const auto before = std::ranges::find(kept, BackupCause::Restore, &Backup::cause);
    REQUIRE(before != kept.end());
    CHECK(Notebook::open(before->file, {}, clockOf(time), Access::ReadOnly).read().teachers.count() == 2);
    put(notebook(), aTeacher().named("Di Eck")); // and goes on
}

TEST_CASE_METHOD(BackupsInWindow, "restoring a backup that knows nothing of a hold says whose hold ends with it",
                 "[backups][holds]") {
    open();
    const auto ben = put(notebook(), aTeacher().named("Ben Cole"));
    const auto known = holdEverything(notebook(), put(notebook(), aTeacher().named("Cy Dow")), kToday, "A court.");
    click(part(), "Back up now");
    REQUIRE(QTest::qWaitFor([&] { return says(*window, "The backup is made and checked."); }));
    const auto panelSays = [&](const char* words) {
        click(part(), "Restore…");
        auto* panel = window->findChild<RestorePanel*>();
        REQUIRE(panel);
        const bool said = says(*panel, words);
        click(*panel, "Cancel");
        return said;
    };
    CHECK_FALSE(panelSays("A hold is on"));
    liftHold(notebook(), known, kToday, "It is over.");
    CHECK_FALSE(panelSays("A hold is on")); // it comes back with the backup
    holdEverything(notebook(), ben, kToday, "The district asks.");
    CHECK(panelSays("A hold is on Ben Cole that this backup does not know"));
    holdEverything(notebook(), std::nullopt, kToday, "The district asks for all.");
    CHECK(panelSays("everybody"));
}

TEST_CASE_METHOD(BackupsInWindow, "closing makes the backup that is due, once", "[backups]") {
    open();
    put(notebook(), aTeacher().named("Ben Cole"));
    window.reset();
    REQUIRE(backups().size() == 1);
    CHECK(Notebook::open(backups().front().file, {}, clockOf(time), Access::ReadOnly).read().teachers.count() == 2);
    window = std::make_unique<MainWindow>(*qApp->findChild<Theme*>(), *memory, clockOf(time));
    open();
    window.reset();
    CHECK(backups().size() == 1); // nothing changed
}

TEST_CASE_METHOD(BackupsInWindow, "while it is open a backup is made aside, and the newest opened again", "[backups]") {
    open();
    auto* watch = window->findChild<BackupWatch*>();
    REQUIRE(watch);
    watch->look();
    REQUIRE(QTest::qWaitFor([&] { return backups().size() == 1 && backups().front().checked; }));
    put(notebook(), aTeacher().named("Ben Cole")); // the notebook is free meanwhile
    settle();
    watch->look();
    QTest::qWait(100);
    CHECK(backups().size() == 1); // within the hour
}

TEST_CASE_METHOD(BackupsInWindow, "a second place is set, told when it is gone, and ended", "[backups]") {
    open();
    auto& shown = part();
    shown.setSecondPlaceTo(folder.path());
    CHECK(says(shown, "This folder holds the notebook or its backups already."));
    const auto stick = folder / "stick";
    fs::create_directory(stick);
    shown.setSecondPlaceTo(stick);
    CHECK(says(shown, "stick"));
    notebook().backUp(BackupCause::Asked);
    CHECK(backupsOn(shelfIn(stick, file)).size() == 1);
    fs::remove_all(stick);
    notebook().backUp(BackupCause::Asked);
    part();
    CHECK(says(*window, "The second place could not be reached"));
    put(notebook(), aTeacher().named("Ben Cole"));
    window->frame()->go({MainPage::Today, {}, {}});
    settle();
    CHECK(says(*window, "The second place could not be reached"));
    click(part(), "Use no second place");
    CHECK(says(shown, "None is set."));
}

TEST_CASE_METHOD(BackupsInWindow, "a damaged backup says so in the list and cannot be restored", "[backups]") {
    open();
    const auto made = notebook().backUp(BackupCause::Asked);
    std::ofstream(made) << "what a broken disk left";
    auto& shown = part();
    CHECK(says(shown, "The newest backup is damaged"));
    CHECK(shown.findChild<QTableView*>()->model()->index(0, 3).data().toString() == QStringLiteral("Damaged"));
    click(shown, "Restore…");
    auto* panel = window->findChild<RestorePanel*>();
    REQUIRE(panel);
    CHECK(says(*panel, "cannot be restored"));
    for (const auto* button : panel->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Restore this one"))
            CHECK_FALSE(button->isEnabled());
}

TEST_CASE_METHOD(BackupsInWindow, "the part for backups and the panel to restore one, in every look",
                 "[backups][screenshots]") {
    const auto look = everyLook();
    const Dress dress(look.appearance, look.zoom);
    open();
    notebook().backUp(BackupCause::Routine);
    time.now += 26h;
    time.today = addDays(time.today, 1);
    notebook().backUp(BackupCause::Import);
    put(notebook(), aTeacher().named("Ben Cole"));
    part();
    shoot(*window, {640, 480}, look.name("backups-small"));
    shoot(*window, {1280, 880}, look.name("backups"));
    click(part(), "Restore…");
    auto* panel = window->findChild<RestorePanel*>();
    REQUIRE(panel);
    settle();
    keepShot(panel->grab(), look.name("backups-restore"));
    CHECK(panel->height() <= 880);
}
