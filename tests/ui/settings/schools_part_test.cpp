#include "actions/notebook_actions.h"
#include "settings/school_card.h"
#include "ui/settings/settings_screen.h"

#include <QComboBox>
#include <QPlainTextEdit>

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
