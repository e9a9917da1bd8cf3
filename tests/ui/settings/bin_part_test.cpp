#include "actions/contact_actions.h"
#include "actions/hold_actions.h"
#include "actions/next_step_actions.h"
#include "actions/teacher_actions.h"
#include "settings/delete_panel.h"
#include "ui/settings/settings_screen.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

using namespace alongside;
using namespace alongside::making;

namespace {

const auto kVideo = QStringLiteral("Next step with Ben Cole: Send the video");

struct Bin : SettingsScreen {
    TeacherId ana = put(notebook, aTeacher().named("Ana Ruiz"));
    TeacherId ben = put(notebook, aTeacher().named("Ben Cole"));
    ContactId meeting = put(notebook, aContact().with(ana).on("2026-11-10"));
    NextStepId step = put(notebook, aPromise().with(ben).what("Send the video"));
    QString told;

    Bin() {
        put(notebook, aWin().with(ana));
        QObject::connect(&navigator, &Navigator::said, [this](const QString& words) { told = words; });
    }
    QTableView* table() const { return shown<QTableView>("Bin"); }
    QStringList titles() const {
        QStringList all;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            all += table()->model()->index(row, 0).data().toString();
        return all;
    }
    void answer(const char* button) {
        DeletePanel* asked = nullptr;
        for (auto* each : QApplication::topLevelWidgets())
            if (auto* panel = qobject_cast<DeletePanel*>(each); panel && panel->isVisible())
                asked = panel;
        REQUIRE(asked);
        for (auto* each : asked->findChildren<QPushButton*>())
            if (each->text() == QString::fromUtf8(button)) {
                QTest::mouseClick(each, Qt::LeftButton);
                settle();
                return;
            }
        FAIL("no such button: " << button);
    }
};

} // namespace

TEST_CASE_METHOD(Bin, "the bin names what each deed removed, newest first, and gives it back", "[settings][bin]") {
    open(SettingsPart::Bin);
    CHECK(says("The bin is empty"));
    removeNextStep(notebook, step);
    removeTeacher(notebook, ana);
    settle();
    CHECK(titles() == QStringList{QStringLiteral("Teacher: Ana Ruiz"), kVideo});
    CHECK(table()->model()->index(0, 1).data().toString() ==
          QLocale().createSeparatedList({QStringLiteral("1 meeting"), QStringLiteral("1 win")}));
    const QAbstractItemModelTester tester(table()->model());
    CHECK(table()->currentIndex().row() == 1); // the promise, which was chosen before
    table()->selectRow(0);
    click("Restore");
    CHECK(link.read().teachers.find(ana));
    CHECK(link.read().contacts.find(meeting));
    CHECK(titles().size() == 1);
    link.undo();
    CHECK(titles().size() == 2);
}

TEST_CASE_METHOD(Bin, "what waits for its teacher says so and cannot be restored yet", "[settings][bin]") {
    removeMeeting(notebook, meeting);
    removeTeacher(notebook, ana);
    open(SettingsPart::Bin);
    table()->selectRow(1);
    settle();
    CHECK(says("Ana Ruiz is in the bin too. Restore the teacher first"));
    CHECK_FALSE(shown<QPushButton>("Restore")->isEnabled());
    table()->selectRow(0);
    CHECK(shown<QPushButton>("Restore")->isEnabled());
}

TEST_CASE_METHOD(Bin, "deleting for good asks with the number on the button, and keeping keeps", "[settings][bin]") {
    removeNextStep(notebook, step);
    removeTeacher(notebook, ana);
    open(SettingsPart::Bin);
    click("Delete for good…");
    answer("Keep in the bin");
    CHECK(titles().size() == 2);
    click("Delete for good…");
    answer("Delete 3 records for good");
    CHECK(titles() == QStringList{kVideo});
    CHECK_FALSE(link.read().teachers.findAnywhere(ana));
    CHECK_FALSE(notebook.undoable());
    CHECK(told == QStringLiteral("3 records deleted for good."));
    click("Empty the bin…");
    answer("Delete 1 record for good");
    CHECK(says("The bin is empty"));
    CHECK_FALSE(link.read().nextSteps.findAnywhere(step));
}

TEST_CASE_METHOD(Bin, "where a hold keeps all that is in the bin it cannot be emptied, and says why",
                 "[settings][bin]") {
    holdEverything(notebook, ana, time.today, "A letter of the district.");
    removeTeacher(notebook, ana);
    open(SettingsPart::Bin);
    const auto* empty = shown<QPushButton>("Empty the bin…");
    REQUIRE(empty);
    CHECK_FALSE(empty->isEnabled());
    CHECK(empty->toolTip() == QStringLiteral("A hold keeps all that is in the bin."));
    removeNextStep(notebook, step); // of somebody else
    settle();
    CHECK(empty->isEnabled());
    CHECK(empty->toolTip().isEmpty());
}

TEST_CASE_METHOD(Bin, "Ctrl+F leaves what fits in the bin", "[settings][bin]") {
    removeNextStep(notebook, step);
    removeTeacher(notebook, ana);
    open(SettingsPart::Bin);
    QTest::keyClick(page.get(), Qt::Key_F, Qt::ControlModifier);
    auto* filter = shown<QLineEdit>("Filter the bin");
    QTest::keyClicks(filter, QStringLiteral("video"));
    CHECK(titles().size() == 1);
    QTest::keyClicks(filter, QStringLiteral("xyz"));
    CHECK(says("Nothing in the bin fits these words"));
    QTest::keyClick(filter, Qt::Key_Escape);
    CHECK(titles().size() == 2);
}
