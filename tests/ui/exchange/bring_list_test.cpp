#include "exchange/bring_list_panel.h"
#include "exchange/column_header.h"
#include "exchange/list_check.h"
#include "exchange/list_source.h"
#include "exchange/roster_table.h"
#include "shared/notice_line.h"
#include "support/temporary_folder.h"
#include "ui/english.h"
#include "ui/linked_notebook.h"
#include "ui/qt_words.h"
#include "ui/shot.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <catch2/catch_test_macros.hpp>

#include <fstream>

using namespace alongside;
using namespace alongside::making;

namespace {

constexpr const char* kList = "Name\tEmail\tRoom\n"
                              "Ana Ruiz\tana@x.example\t12\n"
                              "Ben Cruz\tben@x.example\t14\n"
                              "\tghost@x.example\t16\n";

struct Bringing : LinkedNotebook {
    TemporaryFolder folder;
    BringListPanel panel{link, nullptr};

    Bringing() {
        panel.show();
        panel.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&panel));
    }

    QPushButton* button(const QString& words) const {
        for (auto* each : panel.findChildren<QPushButton*>())
            if (each->text() == words && each->isVisible())
                return each;
        return nullptr;
    }
    void press(const char* words) const {
        auto* found = button(text(words));
        REQUIRE(found);
        REQUIRE(found->isEnabled());
        QTest::mouseClick(found, Qt::LeftButton);
    }
    QPlainTextEdit* box() const { return named<QPlainTextEdit>(panel, text("Your list")); }
    void paste(const char* list) const {
        box()->clear();
        box()->insertPlainText(text(list));
        press("Next");
    }
    QString open(const char* name, std::string_view bytes) {
        std::ofstream(folder / name, std::ios::binary) << bytes;
        const auto path = QString::fromStdString((folder / name).string());
        panel.openFile(path);
        return path;
    }
    QTableView* table() const { return named<QTableView>(panel, text("Preview")); }
    QComboBox* choice(const char* name) const { return named<QComboBox>(panel, text(name)); }
    void choose(const char* column, const char* kind) const {
        auto* found = choice(column);
        REQUIRE(found);
        found->setFocus();
        QTest::keyClicks(found, text(kind));
    }
    QString cell(int row, int column) const {
        return table()->model()->index(row, column).data(Qt::DisplayRole).toString();
    }
    bool says(const char* words) const {
        for (const auto* label : panel.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text(words)))
                return true;
        return false;
    }
    std::vector<Teacher> teachers() const { return notebook.read().teachers.all(); }
};

} // namespace

TEST_CASE_METHOD(LinkedNotebook, "the panel for lists looks right", "[bring][shots]") {
    const auto look = everyLook();
    const Dress dress(look.appearance, look.zoom);
    BringListPanel panel(link, nullptr);
    panel.show();
    auto* box = named<QPlainTextEdit>(panel, text("Your list"));
    box->setPlainText(text("Name\n\"Ana"));
    const auto next = [&] {
        for (auto* each : panel.findChildren<QPushButton*>())
            if (each->text() == text("Next"))
                each->click();
    };
    next();
    shoot(panel, panel.size(), look.name("bring-list"));
    auto ana = aTeacher().named("Ana Ruiz").made();
    ana.room = "7";
    put(notebook, ana);
    box->setPlainText(text(kList) + text("Eva Sol\teva@x.example\t17\tmore\nBen Cruz\t\t14\nFlo Park\n"));
    next();
    named<QTableView>(panel, text("Preview"))->selectRow(2);
    shoot(panel, panel.size(), look.name("bring-list-preview"));
}

TEST_CASE_METHOD(Bringing, "rows pasted from a spreadsheet are seen first, then brought as one step of undo",
                 "[bring]") {
    const QSignalSpy brought(&panel, &BringListPanel::brought);
    paste(kList);
    CHECK(teachers().empty());
    CHECK(says("2 teachers will be added, 1 row is refused."));
    CHECK(cell(0, 0) == text("Will be added"));
    CHECK(cell(0, 1) == text("Ana Ruiz"));
    CHECK(cell(2, 0) == text("Refused: no name"));
    press("Add 2 teachers");
    REQUIRE(teachers().size() == 2);
    CHECK(teachers()[1].email == "ben@x.example");
    CHECK(teachers()[1].room == "14");
    CHECK(brought.size() == 1);
    CHECK_FALSE(panel.isVisible());
    link.undo();
    CHECK(teachers().empty());
}

TEST_CASE_METHOD(Bringing, "by keyboard alone a list is brought", "[bring]") {
    REQUIRE(box()->hasFocus());
    QTest::keyClicks(box(), text("Ana Ruiz"));
    QTest::keyClick(&panel, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(button(text("Add 1 teacher")));
    CHECK(button(text("Add 1 teacher"))->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(teachers().size() == 1);
}

TEST_CASE_METHOD(Bringing, "the choices stand before the table for the keyboard, and one out of sight is scrolled to",
                 "[bring]") {
    std::string wide = "Name", row = "\nAna Ruiz";
    for (int i = 2; i <= 12; ++i) {
        wide += "\tExtra " + std::to_string(i);
        row += "\tx";
    }
    paste((wide + row).c_str());
    auto* last = choice("Column 12: Extra 12");
    REQUIRE(last);
    const auto isInSight = [&] { return last->geometry().right() <= last->parentWidget()->width() && last->x() >= 0; };
    CHECK_FALSE(isInSight());
    named<QCheckBox>(panel, text("The first row has headings"))->setFocus();
    for (int i = 0; i < 40 && !last->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    REQUIRE(last->hasFocus());
    CHECK(isInSight());
    QTest::keyClick(last, Qt::Key_Tab);
    CHECK(table()->hasFocus());
}

TEST_CASE_METHOD(Bringing, "a column that was guessed wrongly is corrected above it", "[bring]") {
    paste("Lehrkraft\tLocker\tFach\nAna Ruiz\t12\tArt\nBen Cruz\t14\tMath");
    named<QCheckBox>(panel, text("The first row has headings"))->toggle(); // in words that the guess does not know
    choose("Column 2: Locker", "Room");
    choose("Column 3: Fach", "Subj");
    CHECK(choice("Column 2: Locker")->hasFocus() == false);
    CHECK(choice("Column 3: Fach")->hasFocus());
    press("Add 2 teachers");
    CHECK(teachers()[0].room == "12");
    CHECK(teachers()[0].subjects == std::vector<std::string>{"Art"});
}

TEST_CASE_METHOD(Bringing, "a kind that is chosen twice leaves the column that had it", "[bring]") {
    paste("Name\tOther\nAna\tAna Ruiz\nBen\tBen Cruz");
    choose("Column 2: Other", "Name");
    CHECK(choice("Column 1: Name")->currentText() == text("Leave out"));
    press("Add 2 teachers");
    CHECK(teachers()[1].name == "Ben Cruz");
}

TEST_CASE_METHOD(Bringing, "going past a kind with the arrow keys takes it from no other column", "[bring]") {
    paste("Name\tOther\nAna Ruiz\t12\nBen Cruz\t14");
    auto* other = choice("Column 2: Other");
    other->setFocus();
    for (int i = 0; i < 30 && other->currentText() != text("Room"); ++i)
        QTest::keyClick(other, Qt::Key_Down);
    CHECK(choice("Column 1: Name")->currentText() == text("Name"));
    press("Add 2 teachers");
    CHECK(teachers()[0].name == "Ana Ruiz");
    CHECK(teachers()[0].room == "12");
}

TEST_CASE_METHOD(Bringing, "without a column of names there is nothing to bring, and it says so", "[bring]") {
    paste("Name\tRoom\nAna\t12");
    choose("Column 1: Name", "Leave");
    CHECK(says("Choose which column has the names."));
    auto* bring = button(text("Add teachers"));
    REQUIRE(bring);
    CHECK_FALSE(bring->isEnabled());
    CHECK(bring->accessibleDescription() == text("Choose which column has the names."));
}

TEST_CASE_METHOD(Bringing, "a first row that is no heading is taken for a teacher when the coach says so", "[bring]") {
    paste("Name\nAna");
    auto* headings = named<QCheckBox>(panel, text("The first row has headings"));
    REQUIRE(headings->isChecked());
    QTest::mouseClick(headings, Qt::LeftButton, {}, {10, headings->height() / 2});
    CHECK(cell(0, 1) == text("Name"));
    REQUIRE(button(text("Add 2 teachers")));
    CHECK(choice("Column 1")->currentText() == text("Name"));
}

TEST_CASE_METHOD(Bringing, "another separator is tried, also one by which the list cannot be read", "[bring]") {
    paste("Name;Room\nAna;\"12\"");
    CHECK(cell(0, 2) == text("12"));
    auto* separator = choice("Separator");
    CHECK(separator->currentText() == text("Semicolon"));
    separator->setFocus();
    QTest::keyClicks(separator, text("Comma"));
    CHECK(table()->model()->columnCount() == 2);
    QTest::keyClick(separator, Qt::Key_Down);
    CHECK(cell(0, 2) == text("12"));
    press("Back");
    paste("Name;Note\nAna;\"a\",b\n");
    CHECK(says("Line 2, column 8, field 2: there is text after a closing quotation mark."));
    CHECK(box()->textCursor().selectedText() == text("Ana;\"a\",b"));
}

TEST_CASE_METHOD(Bringing, "a row says all about itself, and the refused ones can be seen alone", "[bring]") {
    auto ana = aTeacher().named("Ana Ruiz").made();
    ana.room = "7";
    put(notebook, ana);
    paste(kList);
    CHECK(says("1 teacher will be added, 1 teacher gets what is missing, 1 row is refused."));
    table()->setFocus();
    table()->selectRow(0);
    CHECK(says("Ana Ruiz: Gets what is missing. Your notebook keeps its own: Room."));
    auto* refused = named<QCheckBox>(panel, text("Show refused rows only"));
    refused->toggle();
    REQUIRE(table()->model()->rowCount() == 1);
    table()->selectRow(0);
    CHECK(says("Line 4, column 1, field 1 (Name): there is no name."));
    CHECK(table()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(text("Line 4")));
    press("Bring in 2 teachers");
    CHECK(teachers()[0].room == "7");
    CHECK(teachers()[0].email == "ana@x.example");
}

TEST_CASE_METHOD(Bringing, "a list that is there already brings nothing", "[bring]") {
    auto ana = aTeacher().named("Ana Ruiz").made();
    put(notebook, ana);
    paste("Name\nANA RUIZ");
    CHECK(says("1 is already there."));
    CHECK(says("Everybody on this list is in your notebook already."));
    CHECK_FALSE(button(text("Add teachers"))->isEnabled());
}

TEST_CASE_METHOD(Bringing, "a file is opened or dropped, and an older encoding is named", "[bring]") {
    open("staff.csv", "Name,Room\nJos\xE9 N\xFA\xF1"
                      "ez,12\n");
    CHECK(says("staff.csv: 1 teacher will be added."));
    CHECK(says("Windows-1252"));
    CHECK(cell(0, 1) == text("José Núñez"));
    press("Back");
    CHECK(box()->toPlainText().isEmpty());
    QMimeData dragged;
    std::ofstream(folder / "other.csv") << "Name\nEva Sol\n";
    dragged.setUrls({QUrl::fromLocalFile(QString::fromStdString((folder / "other.csv").string()))});
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&panel, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop({20, 20}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&panel, &drop);
    CHECK(says("other.csv: 1 teacher will be added."));
    CHECK_FALSE(says("Windows-1252"));
    press("Add 1 teacher");
    CHECK(teachers().at(0).name == "Eva Sol");
}

TEST_CASE_METHOD(Bringing, "what is no list is refused in the first step, with what to do", "[bring]") {
    open("staff.xlsx", "PK\x03\x04rest");
    CHECK(says("staff.xlsx: This is a spreadsheet's own file."));
    REQUIRE(button(text("Next")));
    panel.openFile(QString::fromStdString((folder / "missing.csv").string()));
    CHECK(says("missing.csv cannot be read."));
    panel.openFile(QString::fromStdString(folder.path().string()));
    CHECK(says("There is no list of people in it"));
    QTest::keyClicks(box(), text("A"));
    CHECK_FALSE(says("There is no list of people in it"));
}

TEST_CASE_METHOD(Bringing, "leaving stores nothing, and what was pasted is not lost by one Esc", "[bring]") {
    paste(kList);
    QTest::keyClick(&panel, Qt::Key_Escape);
    REQUIRE(button(text("Next")));
    CHECK(box()->toPlainText() == text(kList));
    QTest::keyClick(&panel, Qt::Key_Escape);
    CHECK(panel.isVisible());
    CHECK(says("Press Esc again"));
    QTest::keyClick(&panel, Qt::Key_Escape);
    CHECK_FALSE(panel.isVisible());
    CHECK(teachers().empty());
    CHECK_FALSE(notebook.undoable());
}
