#include "actions/notebook_actions.h"
#include "settings/school_card.h"
#include "ui/drafts.h"
#include "ui/settings/settings_screen.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSet>

using namespace alongside;
using namespace alongside::making;

TEST_CASE_METHOD(SettingsScreen, "the first school is added by its name, as one step of undo", "[settings]") {
    open(SettingsPart::Schools);
    CHECK(says("Your schools will stand here"));
    click("Add school");
    type("Name", "Riv");
    QTest::qWait(900);
    REQUIRE(link.read().schools.count() == 1);
    QTest::keyClicks(shown<QLineEdit>("Name"), QStringLiteral("erside"));
    leave();
    CHECK(link.read().schools.byName().front().name == "Riverside");
    CHECK(page->findChildren<SchoolCard*>().size() == 1);
    link.undo();
    settle();
    CHECK(link.read().schools.count() == 0);
    CHECK(says("Your schools will stand here"));
}

TEST_CASE_METHOD(SettingsScreen, "a school is corrected, and not removed while teachers work there", "[settings]") {
    const auto id = put(notebook, aSchool().named("Riverside"));
    const auto ana = put(notebook, aTeacher().named("Ana Ruiz").but(&Teacher::schools, std::vector{id}));
    open(SettingsPart::Schools);
    CHECK(says("Your teachers here: Ana Ruiz."));
    type("Principal", "Dr. Yusuf");
    leave();
    CHECK(link.read().schools.find(id)->principal == "Dr. Yusuf");
    click("Remove this school");
    CHECK(link.read().schools.find(id));
    CHECK(says("Your teachers still work here: Ana Ruiz."));
    notebook.perform(Op::RemoveTeacher, [&](Tables& t) { t.teachers.remove(ana); });
    settle();
    click("Remove this school");
    CHECK_FALSE(link.read().schools.find(id));
    CHECK(page->findChildren<SchoolCard*>().isEmpty());
}

TEST_CASE_METHOD(SettingsScreen, "a dated note on the culture of trust is kept with its domain", "[settings]") {
    const auto id = put(notebook, aSchool().named("Riverside"));
    open(SettingsPart::Schools);
    click("Add note");
    auto* text = shown<QPlainTextEdit>("Note on the culture of trust");
    CHECK(text->hasFocus());
    page->findChild<SchoolCard*>()->findChild<QComboBox*>()->setCurrentIndex(3);
    CHECK(says("How do leaders bring families in"));
    CHECK(link.read().schools.find(id)->cultureNotes.empty());
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("Walked the quarter"));
    leaveRow();
    CHECK(link.read().schools.find(id)->cultureNotes ==
          std::vector<CultureNote>{{time.today, CultureDomain::Families, "Walked the quarter"}});
}

TEST_CASE_METHOD(SettingsScreen, "Ctrl+F leaves the schools that fit, by their notes too", "[settings]") {
    auto noted = aSchool().named("Hilltop").made();
    noted.cultureNotes = {{day("2026-10-05"), {}, "Asked how coaches are heard"}};
    put(notebook, noted);
    put(notebook, aSchool().named("Riverside"));
    open(SettingsPart::Schools);
    QTest::keyClick(page.get(), Qt::Key_F, Qt::ControlModifier);
    auto* filter = shown<QLineEdit>("Filter schools");
    CHECK(filter->hasFocus());
    QTest::keyClicks(filter, QStringLiteral("heard"));
    CHECK(all<QLineEdit>("Principal").size() == 1);
    QTest::keyClicks(filter, QStringLiteral("xyz"));
    CHECK(says("No school fits these words"));
    QTest::keyClick(filter, Qt::Key_Escape);
    CHECK(all<QLineEdit>("Principal").size() == 2);
}

TEST_CASE_METHOD(SettingsScreen,
                 "a note without a clear day, and a school without a name, are there again the next time",
                 "[settings][drafts]") {
    const auto id = put(notebook, aSchool().named("Riverside"));
    open(SettingsPart::Schools);
    click("Add note");
    auto* text = shown<QPlainTextEdit>("Note on the culture of trust");
    text->insertPlainText(QStringLiteral("Walked the quarter\nwith me"));
    type("Day of the note", "banana");
    leaveRow();
    click("Add school");
    type("Principal", "Dr. Yusuf", 1);
    leaveRow();
    click("Add school");
    type("Principal", "Ms. Lund", 2);
    leaveRow();
    openAnew(SettingsPart::Schools);
    CHECK(savedMark() == QStringLiteral("Not all of it is saved yet"));
    CHECK(shown<QPlainTextEdit>("Note on the culture of trust")->toPlainText() ==
          QStringLiteral("Walked the quarter\nwith me"));
    CHECK(shown<QLineEdit>("Day of the note")->text() == QStringLiteral("banana"));
    REQUIRE(all<QLineEdit>("Principal").size() == 3);
    const auto both = QSet{shown<QLineEdit>("Principal", 1)->text(), shown<QLineEdit>("Principal", 2)->text()};
    CHECK(both == QSet{QStringLiteral("Dr. Yusuf"), QStringLiteral("Ms. Lund")});
    type("Day of the note", "yesterday");
    type("Name", "Hilltop", 1);
    leaveRow();
    CHECK(link.read().schools.find(id)->cultureNotes.size() == 1);
    CHECK(link.read().schools.count() == 2);
    CHECK(draftsOf(link, "").size() == 1);
    click("Remove this school", 2); // it never had a name
    CHECK(draftsOf(link, "").empty());
}

TEST_CASE_METHOD(SettingsScreen, "of a school's teachers no single one is left unnamed", "[settings]") {
    const auto id = put(notebook, aSchool().named("Riverside"));
    const auto add = [&](const char* name) {
        put(notebook, aTeacher().named(name).but(&Teacher::schools, std::vector{id}));
    };
    for (const auto* name : {"Ana", "Ben", "Cleo", "Dan", "Eve", "Finn"})
        add(name);
    open(SettingsPart::Schools);
    CHECK(says("Finn."));
    add("Gus");
    settle();
    CHECK(says("2 others."));
}
