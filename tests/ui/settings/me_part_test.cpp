#include "actions/notebook_actions.h"
#include "settings/span_row.h"
#include "ui/drafts.h"
#include "ui/settings/settings_screen.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>

#include <catch2/generators/catch_generators.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Me : SettingsScreen {
    Me() {
        Coach me = aCoach();
        me.name = "Robin Castle";
        me.role = "Coach";
        correctMe(notebook, me);
        open(SettingsPart::Me);
    }
    Coach me() const { return link.read().coaches.me().value(); }
};

} // namespace

TEST_CASE_METHOD(Me, "my details are saved as the field is left, and say so", "[settings]") {
    type("Phone", "555 0117");
    CHECK(me().phone.empty());
    leave();
    CHECK(me().phone == "555 0117");
    CHECK(savedMark() == QStringLiteral("Saved"));
}

TEST_CASE_METHOD(Me, "my details are saved within a second without leaving, each field one step of undo",
                 "[settings]") {
    type("Role", "Head");
    QTest::qWait(900);
    CHECK(me().role == "Head");
    QTest::keyClicks(shown<QLineEdit>("Role"), QStringLiteral(" coach"));
    leave();
    CHECK(me().role == "Head coach");
    link.undo();
    CHECK(me().role == "Coach");
    CHECK(shown<QLineEdit>("Role")->text() == QStringLiteral("Coach"));
}

TEST_CASE_METHOD(Me, "a name taken away is asked for beside it, stays as it was stored, and holds nothing else up",
                 "[settings]") {
    type("Name", " ");
    leave();
    CHECK(me().name == "Robin Castle");
    CHECK(says("Please fill this in."));
    CHECK(savedMark() == QStringLiteral("Not all of it is saved yet"));
    type("Email", "robin@example.org");
    leave();
    CHECK(me().email == "robin@example.org");
    CHECK(shown<QLineEdit>("Name")->text() == QStringLiteral(" "));
    type("Name", "Robin C.");
    leave();
    CHECK(me().name == "Robin C.");
    CHECK_FALSE(says("Please fill this in."));
    CHECK(savedMark() == QStringLiteral("Saved"));
}

TEST_CASE_METHOD(SettingsScreen, "a coach who is not known yet begins with the name", "[settings]") {
    open(SettingsPart::Me);
    type("Role", "Coach");
    leave();
    CHECK_FALSE(link.read().coaches.me());
    CHECK(says("Please fill this in."));
    type("Name", "Robin");
    leave();
    REQUIRE(link.read().coaches.me());
    CHECK(link.read().coaches.me()->role == "Coach");
}

TEST_CASE_METHOD(Me, "a building where I taught is added, mended and removed", "[settings]") {
    Coach coach = me();
    coach.taughtAt.clear();
    coach.trainings.clear();
    correctMe(notebook, coach);
    settle();
    click("Add building");
    type("School", "Quarry Hill");
    type("From", "1 aug 2019");
    type("Until", "30 jun 2017");
    leaveRow();
    CHECK(me().taughtAt == std::vector<TaughtAt>{{"Quarry Hill", day("2019-08-01"), {}}});
    CHECK(says("This lies before the day that it must follow."));
    type("Until", "30 jun 2022");
    leaveRow();
    CHECK(me().taughtAt == std::vector<TaughtAt>{{"Quarry Hill", day("2019-08-01"), day("2022-06-30")}});
    click("Remove this building");
    QTest::qWait(900);
    CHECK(me().taughtAt.empty());
    link.undo();
    settle();
    CHECK(me().taughtAt.size() == 1);
    CHECK(shown<QLineEdit>("School")->text() == QStringLiteral("Quarry Hill"));
}

TEST_CASE_METHOD(Me, "trainings tell the hours on trust of all hours", "[settings]") {
    Coach coach = me();
    coach.trainings = {{day("2025-03-02"), "Two days on listening", 12, true}, {day("2026-09-30"), "Data", 15, false}};
    correctMe(notebook, coach);
    settle();
    CHECK(says("12 hours on trust of 27 in all."));
    click("Add training");
    type("Training", "Repair", 2);
    shown<QDoubleSpinBox>("Hours", 2)->setValue(2.5);
    shown<QCheckBox>("About trust", 2)->toggle();
    leaveRow();
    REQUIRE(me().trainings.size() == 3);
    CHECK(me().trainings.back() == Training{time.today, "Repair", 2.5, true});
    CHECK(says("14.5 hours on trust of 29.5 in all."));
}

TEST_CASE_METHOD(Me, "a line with something to mend keeps what was typed when something else changes", "[settings]") {
    click("Add building");
    const int last = static_cast<int>(all<QLineEdit>("School").size()) - 1;
    type("School", "Hill School", last);
    type("From", "banana", last);
    leaveRow();
    CHECK(says("Which day is that?"));
    Coach coach = me();
    coach.phone = "1";
    coach.taughtAt.insert(coach.taughtAt.begin(), {"Riverside", {}, {}});
    correctMe(notebook, coach);
    settle();
    CHECK(all<QLineEdit>("School").size() == 2);
    CHECK(shown<QLineEdit>("From", 0)->text() == QStringLiteral("banana")); // made before the other line
    CHECK(shown<QLineEdit>("Phone")->text() == QStringLiteral("1"));
}

TEST_CASE_METHOD(Me, "a short field shows the beginning of what stands in it", "[settings]") {
    CHECK(shown<QLineEdit>("Name")->cursorPosition() == 0);
    auto coach = me();
    coach.name = "Robin Castle of the Long Name";
    correctMe(notebook, coach);
    settle();
    CHECK(shown<QLineEdit>("Name")->text().startsWith(QStringLiteral("Robin Castle of")));
    CHECK(shown<QLineEdit>("Name")->cursorPosition() == 0);
}

TEST_CASE_METHOD(Me, "what removes a training stands at the end of its first row, however narrow the window",
                 "[settings]") {
    const int width = GENERATE(1056, 420);
    auto coach = me();
    coach.trainings = {{day("2026-10-06"), "Listening", 3, true}};
    correctMe(notebook, coach);
    page->resize(width, 800);
    settle();
    const auto* remove = shown<QAbstractButton>("Remove this training");
    const auto* on = shown<QLineEdit>("Day of the training");
    const auto* title = shown<QLineEdit>("Training");
    const auto top = [this](const QWidget* each) { return each->mapTo(page.get(), QPoint(0, 0)); };
    CHECK(std::abs(top(remove).y() - top(on).y()) < on->height());
    CHECK(top(remove).x() > top(title).x() + title->width());
}

TEST_CASE_METHOD(Me, "in a narrow window the parts are chosen above, where they leave the fields their room",
                 "[settings]") {
    page->resize(420, 800);
    settle();
    auto* parts = shown<QComboBox>("Part of the settings");
    CHECK(all<QAbstractButton>("Calendar").isEmpty());
    parts->setCurrentIndex(2);
    settle();
    CHECK(page->part() == SettingsPart::Calendar);
    CHECK(says("Weekdays with school"));
    page->resize(1056, 800);
    settle();
    CHECK(all<QComboBox>("Part of the settings").isEmpty());
    click("Me");
    CHECK(page->part() == SettingsPart::Me);
    CHECK(parts->currentIndex() == 0);
}

TEST_CASE_METHOD(Me, "Tab goes through the lines of a list, the newest last, before the button that adds one",
                 "[settings][keyboard]") {
    for (const auto* button : {"Add training", "Add building", "Add building"})
        click(button);
    auto* add = shown<QAbstractButton>("Add building");
    add->setFocus();
    QList<const QWidget*> rows; // from the button back to what stands before the list
    for (int i = 0; i < 60 && rows.size() < 2; ++i) {
        QTest::keyClick(page->focusWidget(), Qt::Key_Backtab);
        const QWidget* row = page->focusWidget();
        while (row && !qobject_cast<const SpanRow*>(row))
            row = row->parentWidget();
        REQUIRE(row);
        if (rows.isEmpty() || rows.last() != row)
            rows += row;
    }
    REQUIRE(rows.size() == 2);
    CHECK(rows[0]->y() > rows[1]->y());
}

TEST_CASE_METHOD(SettingsScreen, "where I taught and what I learned lie behind me, also in words without a year",
                 "[settings]") {
    Coach me;
    me.name = "Robin Castle";
    me.me = true;
    me.taughtAt = {{"Quarry Hill", {}, {}}};
    me.trainings = {{day("2026-10-06"), "Listening", 3, true}};
    correctMe(notebook, me);
    open(SettingsPart::Me);
    time.today = addDays(time.today, 1);
    link.lookAtTheDay();
    settle();
    type("From", "21 dec");
    leaveRow();
    CHECK(link.read().coaches.me()->taughtAt[0].from == day("2025-12-21"));
    type("Day of the training", "today"); // which began while the line stood there
    leaveRow();
    CHECK(link.read().coaches.me()->trainings[0].on == day("2026-11-21"));
}

TEST_CASE_METHOD(Me, "lines that cannot be stored yet are there again the next time, until they are mended",
                 "[settings][drafts]") {
    Coach coach = me();
    coach.taughtAt = {{"Quarry Hill", {}, {}}, {"Hill School", {}, {}}};
    coach.trainings.clear();
    correctMe(notebook, coach);
    settle();
    type("From", "banana", 1);
    click("Add building");
    type("Until", "31 feb 2020", 2);
    click("Add training");
    shown<QDoubleSpinBox>("Hours")->setValue(2.5);
    leaveRow();
    openAnew(SettingsPart::Me);
    CHECK(savedMark() == QStringLiteral("Not all of it is saved yet"));
    REQUIRE(all<QLineEdit>("School").size() == 3);
    CHECK(shown<QLineEdit>("From", 0)->text().isEmpty());
    CHECK(shown<QLineEdit>("From", 1)->text() == QStringLiteral("banana"));
    CHECK(shown<QLineEdit>("Until", 2)->text() == QStringLiteral("31 feb 2020"));
    CHECK(shown<QDoubleSpinBox>("Hours")->value() == 2.5);
    CHECK(me().taughtAt == coach.taughtAt);
    type("From", "1 aug 2019", 1);
    type("School", "Old School", 2);
    type("Until", "30 jun 2018", 2);
    type("Training", "Repair");
    leaveRow();
    CHECK(me().taughtAt == std::vector<TaughtAt>{{"Quarry Hill", {}, {}},
                                                 {"Hill School", day("2019-08-01"), {}},
                                                 {"Old School", {}, day("2018-06-30")}});
    CHECK(me().trainings == std::vector<Training>{{time.today, "Repair", 2.5, false}});
    CHECK(draftsOf(link, "").empty());
}

TEST_CASE_METHOD(SettingsScreen, "what is typed before there is a name is not lost", "[settings][drafts]") {
    open(SettingsPart::Me);
    type("Role", "Coach");
    click("Add building");
    type("School", "Quarry Hill");
    leaveRow();
    openAnew(SettingsPart::Me);
    CHECK(shown<QLineEdit>("Role")->text() == QStringLiteral("Coach"));
    CHECK(shown<QLineEdit>("School")->text() == QStringLiteral("Quarry Hill"));
    type("Name", "Robin");
    leaveRow();
    REQUIRE(link.read().coaches.me());
    CHECK(link.read().coaches.me()->role == "Coach");
    CHECK(link.read().coaches.me()->taughtAt.size() == 1);
    CHECK(draftsOf(link, "").empty());
}

TEST_CASE_METHOD(Me, "a line that nobody wrote into is not kept", "[settings][drafts]") {
    click("Add training");
    leaveRow();
    click("Add building");
    leaveRow();
    CHECK(draftsOf(link, "").empty());
}

TEST_CASE_METHOD(Me, "an address that looks like none is kept, and a quiet line says so until it is mended",
                 "[settings]") {
    const auto hint = "This does not look like an e-mail address.";
    type("Email", "robin@school");
    CHECK_FALSE(says(hint)); // it may not be finished
    leave();
    CHECK(me().email == "robin@school");
    CHECK(says(hint));
    CHECK(savedMark() == QStringLiteral("Saved"));
    shown<QLineEdit>("Email")->setFocus();
    QTest::keyClick(shown<QLineEdit>("Email"), Qt::Key_End);
    QTest::keyClicks(shown<QLineEdit>("Email"), QStringLiteral(".org"));
    CHECK_FALSE(says(hint));
    leave();
    CHECK(me().email == "robin@school.org");
}
