#include "archive/archive_card.h"
#include "archive/archive_panel.h"
#include "exchange/sha256.h"
#include "leaving/save_leaving.h"
#include "shared/notice_line.h"
#include "store/backups/backup_shelf.h"
#include "support/archive_of.h"
#include "support/full_records.h"
#include "support/temporary_folder.h"
#include "support/whole_notebook.h"
#include "ui/settings/settings_screen.h"
#include "ui/shot.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

#include <filesystem>
#include <fstream>

using namespace alongside;
using namespace alongside::making;

namespace {

constexpr const char* kTheirs = R"({"format": "alongside-archive", "version": 1, "exportedAt": "2026-11-19T15:30:00Z",
  "coaches": [{"id": "c9000000-0000-4000-8000-000000000001", "name": "Kim Oh", "me": true}],
  "settings": {"rhythm": 7},
  "teachers": [{"id": "70000000-0000-4000-8000-000000000009", "name": "Eva Sol", "status": "active",
                "startedOn": "2026-09-01", "priorRelation": "none"}]})";

struct ArchiveScreen : SettingsScreen {
    TemporaryFolder folder;
    QString out = at("out.json");

    ArchiveScreen() { open(SettingsPart::Files); }

    QString at(const char* name) const { return QString::fromStdString((folder / name).string()); }
    QString write(const char* name, const std::string& bytes) const {
        std::ofstream(folder / name, std::ios::binary) << bytes;
        return at(name);
    }
    ArchiveCard* card() const { return page->findChild<ArchiveCard*>(); }
    ArchivePanel* panel() const { return page->findChild<ArchivePanel*>(); }
    QCheckBox* tick() const { return card()->findChild<QCheckBox*>(); }
    std::string saved() {
        shown<QAbstractButton>("Save everything")->click();
        auto* dialog = page->findChild<QFileDialog*>();
        REQUIRE(dialog);
        CHECK(dialog->defaultSuffix() == QStringLiteral("json"));
        Q_EMIT dialog->fileSelected(out);
        dialog->close();
        settle();
        QFile file(out);
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }
    void press(const char* words) {
        for (auto* each : panel()->findChildren<QPushButton*>())
            if (each->text() == QString::fromUtf8(words) && each->isVisible()) {
                QTest::mouseClick(each, Qt::LeftButton);
                settle();
                return;
            }
        FAIL("no button " << words);
    }
};

} // namespace

TEST_CASE_METHOD(LinkedNotebook, "the card and the panel for archives look right", "[archive][shots]") {
    const auto look = everyLook();
    const Dress dress(look.appearance, look.zoom);
    const TemporaryFolder folder;
    addFullRecords(notebook);
    ArchiveCard card(link);
    card.findChild<QCheckBox*>()->setChecked(true);
    card.show();
    card.openFile(QStringLiteral("missing.json"));
    shoot(card, {720, card.heightForWidth(720)}, look.name("archive-card"));
    ArchivePanel panel(link, {QStringLiteral("archive.json"), kTheirs, previewArchive(notebook, kTheirs)});
    shoot(panel, {640, 480}, look.name("archive-preview-small"));
    ArchivePanel refused(link, {QStringLiteral("archive.json"), "[", previewArchive(notebook, "[")});
    shoot(refused, {640, 480}, look.name("archive-refused-small"));
}

TEST_CASE_METHOD(ArchiveScreen, "everything is saved without what is private unless it is ticked, and has its line",
                 "[archive]") {
    addFullRecords(notebook);
    CHECK_FALSE(tick()->isChecked());
    CHECK_FALSE(says("Whoever holds the file can read them"));
    const auto without = saved();
    CHECK(without.find("\"alongside-archive\"") != std::string::npos);
    CHECK(without.find("privateNote") == std::string::npos);
    CHECK(without.find("reflections") == std::string::npos);
    CHECK(says((text("Saved in ") + placeWords(out)).toUtf8())); // with its folder
    tick()->setChecked(true);
    settle();
    CHECK(says("Whoever holds the file can read them"));
    CHECK_FALSE(says("Saved in"));
    const auto with = saved();
    CHECK(with.find("privateNote") != std::string::npos);
    const auto lines = notebook.read().trail.newestFirst();
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].what == Leaving{DocumentKind::Archive, WayOut::SavedFile, {}, true});
    CHECK(lines[0].sha256 == sha256Of(with));
    CHECK(lines[1].what == Leaving{DocumentKind::Archive, WayOut::SavedFile, {}, false});
    CHECK(lines[1].sha256 == sha256Of(without));
}

TEST_CASE_METHOD(ArchiveScreen, "a save that fails is told, and leaves nothing behind", "[archive]") {
    out = at("no/such/folder.json");
    CHECK(saved().empty());
    CHECK_FALSE(says("Saved in"));
    const auto* message = page->findChild<QMessageBox*>();
    REQUIRE(message);
    CHECK(message->text().contains(QStringLiteral("no/such/folder.json: its folder takes no file")));
    CHECK(message->informativeText().startsWith(QStringLiteral("Choose another place")));
    CHECK(std::filesystem::is_empty(folder.path()));
    CHECK(notebook.read().trail.newestFirst().empty());
}

TEST_CASE_METHOD(ArchiveScreen, "an archive is seen before it comes in, and comes as one step of undo", "[archive]") {
    addFullRecords(notebook);
    const auto before = wholeOf(notebook.read());
    card()->openFile(write("theirs.json", kTheirs));
    settle();
    REQUIRE(panel());
    CHECK(wholeOf(notebook.read()) == before);
    CHECK(says("theirs.json: The archive of Kim Oh."));
    CHECK(says("Without private notes and journal; yours stay as they are."));
    CHECK(says("This is the archive of another coach."));
    CHECK(says("2 new, 1 changed"));
    CHECK(says("Rhythm and thresholds"));
    CHECK(says("Ctrl+Z takes it back"));
    press("Cancel");
    CHECK(wholeOf(notebook.read()) == before);

    card()->openFile(at("theirs.json"));
    settle();
    press("Bring it in");
    CHECK_FALSE(wholeOf(notebook.read()) == before);
    CHECK(notebook.read().settings.current().rhythm == 7);
    CHECK(says("Brought in: 2 new, 1 changed."));
    link.undo();
    CHECK(wholeOf(notebook.read()) == before);
}

TEST_CASE_METHOD(ArchiveScreen, "an archive that was changed since it was shown does not come in", "[archive]") {
    const auto before = wholeOf(notebook.read());
    card()->openFile(write("theirs.json", kTheirs));
    settle();
    REQUIRE(panel());
    write("theirs.json", std::string(kTheirs) + "\n");
    press("Bring it in");
    const auto* message = page->findChild<QMessageBox*>();
    REQUIRE(message);
    CHECK(message->text().contains(QStringLiteral("was changed by another program meanwhile; choose it again")));
    CHECK(wholeOf(notebook.read()) == before);
    CHECK_FALSE(says("Brought in"));
}

TEST_CASE_METHOD(ArchiveScreen, "an archive that is here already offers nothing to bring in", "[archive]") {
    addFullRecords(notebook);
    card()->openFile(write("mine.json", archiveOf(notebook)));
    settle();
    REQUIRE(panel());
    CHECK(says("All of it is here already"));
    CHECK_FALSE(says("This is the archive of another coach."));
    for (auto* each : panel()->findChildren<QPushButton*>())
        CHECK_FALSE((each->isVisible() && each->text() == QStringLiteral("Bring it in")));
    press("Close");
}

TEST_CASE_METHOD(ArchiveScreen, "what is wrong in an archive stands there by line and place, to be marked and copied",
                 "[archive]") {
    card()->openFile(write("bad.json", R"({"format": "alongside-archive", "version": 1,
"wins": [17], "students": []})"));
    settle();
    REQUIRE(panel());
    CHECK(says("bad.json: 2 things in this file are wrong, so nothing can be brought in."));
    const auto* list = panel()->findChild<QPlainTextEdit*>();
    REQUIRE(list);
    CHECK(list->toPlainText() ==
          QStringLiteral("Line 2, /wins/0: is a number, not an object\nLine 2, /students: is not known here"));
    CHECK(list->isReadOnly());
    CHECK(list->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    CHECK_FALSE(notebook.undoable());
    press("Close");
    card()->openFile(at("missing.json"));
    settle();
    CHECK(says("missing.json: this cannot be read."));
    CHECK_FALSE(panel());
}

TEST_CASE("into a notebook on disk an archive comes after a copy of it, whose name is told", "[archive]") {
    const TemporaryFolder folder;
    TestTime time;
    NotebookLink link(Notebook::create(folder / "mine.alongside", {}, clockOf(time)));
    addFullRecords(link.notebook());
    const auto teachers = link.read().teachers.count();
    std::ofstream(folder / "theirs.json") << kTheirs;
    ArchiveCard card(link);
    card.show();
    card.openFile(QString::fromStdString((folder / "theirs.json").string()));
    REQUIRE(QTest::qWaitFor([&] { return card.findChild<ArchivePanel*>() != nullptr; }));
    QPointer<ArchivePanel> panel = card.findChild<ArchivePanel*>();
    for (auto* each : panel->findChildren<QPushButton*>())
        if (each->text() == QStringLiteral("Bring it in"))
            each->click();
    REQUIRE(QTest::qWaitFor([&] { return !panel; }));
    CHECK(link.read().teachers.count() == teachers + 1);
    QString told;
    for (const auto* each : card.findChildren<QLabel*>())
        if (each->isVisible() && each->text().startsWith(QStringLiteral("Brought in: ")))
            told = each->text();
    const auto colon = told.lastIndexOf(QStringLiteral(": "));
    const auto copy = shelfOf(link.notebook().file()).folder / told.mid(colon + 2).toStdString();
    REQUIRE(std::filesystem::exists(copy));
    CHECK(Notebook::open(copy, {}, clockOf(time)).read().teachers.count() == teachers);
    CHECK(link.notebook().undoable());
}
