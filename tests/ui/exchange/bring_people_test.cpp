#include "exchange/bring_list_panel.h"
#include "shared/long_work_panel.h"
#include "support/temporary_folder.h"
#include "support/zip_of.h"
#include "ui/linked_notebook.h"
#include "ui/qt_words.h"
#include "ui/settle.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QUrl>

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <memory>

using namespace alongside;
using namespace alongside::making;

namespace {

constexpr const char* kUsers = "sourcedId,role,givenName,familyName,orgSourcedIds,password\n"
                               "T1,teacher,Ana,Ruiz,s1,pw\nT2,aide,Ben,Cruz,s2,pw\nK1,student,Kim,Kidd,s1,pw\n";
constexpr const char* kOrgs = "sourcedId,name\ns1,Riverside\ns2,Hilltop\n";

// So many that reading them takes longer than a blink.
std::string withStudents() {
    std::string users = kUsers;
    for (int i = 0; i < 150'000; ++i)
        users += "S" + std::to_string(i) + ",student,Some,Student,s1,a-password-that-nobody-should-see\n";
    return users;
}

struct BringingPeople : LinkedNotebook {
    TemporaryFolder folder;
    std::unique_ptr<BringListPanel> panel;

    BringingPeople() { openPanelAnew(); }

    void openPanelAnew() {
        panel = std::make_unique<BringListPanel>(link, nullptr);
        panel->show();
        panel->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(panel.get()));
    }
    QString write(const char* name, const std::string& bytes) const {
        std::ofstream(folder / name, std::ios::binary) << bytes;
        return QString::fromStdString((folder / name).string());
    }
    void press(const char* words) const {
        for (auto* each : panel->findChildren<QPushButton*>())
            if (each->text() == text(words) && each->isVisible() && each->isEnabled()) {
                QTest::mouseClick(each, Qt::LeftButton);
                return;
            }
        FAIL("no button " << words);
    }
    bool says(const char* words) const {
        for (const auto* label : panel->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text(words)))
                return true;
        return false;
    }
    int rows() const { return named<QTableView>(*panel, text("Preview"))->model()->rowCount(); }
    QString shown() const {
        QString all;
        const auto* model = named<QTableView>(*panel, text("Preview"))->model();
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                all += model->index(row, column).data().toString() + QLatin1Char('|');
        return all;
    }
    void choose(const char* name, const char* words) const {
        auto* choice = named<QComboBox>(*panel, text(name));
        REQUIRE(choice);
        choice->setFocus();
        QTest::keyClicks(choice, text(words));
    }
    std::vector<std::string> names() const {
        std::vector<std::string> all;
        for (const auto& teacher : notebook.read().teachers.all())
            all.push_back(teacher.name);
        return all;
    }
};

using Names = std::vector<std::string>;

} // namespace

TEST_CASE_METHOD(BringingPeople, "a zip from the district shows its staff only, and those of one school can be chosen",
                 "[bring]") {
    panel->openFile(write("district.zip", zipOf({{"users.csv", kUsers}, {"orgs.csv", kOrgs}})));
    CHECK(says("district.zip: 2 teachers will be added."));
    CHECK(says("OneRoster 1.1. Lines are those of users.csv."));
    CHECK(says("1 student, parent or other who is no staff was passed over"));
    CHECK_FALSE(shown().contains(text("Kidd")));
    CHECK_FALSE(shown().contains(text("pw")));
    CHECK_FALSE(named<QComboBox>(*panel, text("Separator"))->isVisible());
    choose("School", "Hill");
    CHECK(rows() == 1);
    press("Add 1 teacher");
    CHECK(names() == Names{"Ben Cruz"});
}

TEST_CASE_METHOD(BringingPeople, "a folder is dropped, and who is not in the next roster is named and marked",
                 "[bring]") {
    write("users.csv", kUsers);
    write("orgs.csv", kOrgs);
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(QString::fromStdString(folder.path().string()))});
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(panel.get(), &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop({20, 20}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(panel.get(), &drop);
    press("Add 2 teachers");
    openPanelAnew();
    panel->openFile(write("users.csv", "sourcedId,role,givenName,familyName\nT1,teacher,Ana,Ruiz\n"));
    CHECK(says("1 teacher stood in the last roster and not in this one: Ben Cruz."));
    press("Take over the roster");
    CHECK(names() == Names{"Ana Ruiz", "Ben Cruz"});
    CHECK(notebook.read().rosterMarks.all().at(1).missingSince == time.today);
    CHECK(notebook.undoable() == Deed(Op::TakeOverRoster));
}

TEST_CASE_METHOD(BringingPeople, "contacts are opened as a file or pasted, and a broken one says where", "[bring]") {
    const std::string card = "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Ruiz\nEMAIL:ana@x.example\nEND:VCARD\n";
    panel->openFile(write("broken.vcf", card + "FN:Ben\n"));
    CHECK(says("broken.vcf: Line 6: a card begins with BEGIN:VCARD"));
    named<QPlainTextEdit>(*panel, text("Your list"))->setPlainText(QString::fromStdString(card));
    press("Next");
    CHECK(says("Contacts (vCard)."));
    press("Add 1 teacher");
    CHECK(notebook.read().teachers.all().at(0).email == "ana@x.example");
}

TEST_CASE_METHOD(BringingPeople, "a zip that is dangerous is refused in the first step", "[bring]") {
    panel->openFile(write("odd.zip", zipOf({{"../users.csv", kUsers}})));
    CHECK(says("odd.zip: ../users.csv: this zip has a file that leads out of it"));
    CHECK(names().empty());
}

TEST_CASE_METHOD(BringingPeople, "the same headings are matched the next time as they were corrected", "[bring]") {
    const auto paste = [&](const char* list) {
        named<QPlainTextEdit>(*panel, text("Your list"))->setPlainText(text(list));
        press("Next");
    };
    paste("Name\tLocker\nAna Ruiz\t12");
    CHECK_FALSE(says("as you matched them"));
    choose("Column 2: Locker", "Room");
    press("Add 1 teacher");
    openPanelAnew();
    paste("Name\tLocker\nBen Cruz\t14");
    CHECK(says("The columns are matched as you matched them in the last list with these headings."));
    press("Add 1 teacher");
    CHECK(notebook.read().teachers.all().at(1).room == "14");
}

TEST_CASE_METHOD(BringingPeople, "a large roster is read aside, says how far it is, and can be stopped", "[bring]") {
    const auto path = write("users.csv", withStudents());
    panel->openFile(path);
    const auto reading = [this] { return panel->findChild<LongWorkPanel*>(); };
    REQUIRE(QTest::qWaitFor(reading));
    CHECK(reading()->accessibleName() == text("Reading users.csv"));
    CHECK(says("read so far."));
    QTest::keyClick(reading(), Qt::Key_Escape);
    CHECK(QTest::qWaitFor([this] { return says("users.csv: You stopped it."); }));
    CHECK(panel->isVisible());
    panel->openFile(path);
    CHECK(QTest::qWaitFor([this] { return says("users.csv: 2 teachers will be added."); }, 60'000));
    settle();
    CHECK_FALSE(reading());
}

TEST_CASE_METHOD(BringingPeople, "a panel that closes while it reads ends the reading", "[bring]") {
    panel->openFile(write("users.csv", withStudents()));
    panel.reset();
    CHECK(names().empty());
}
