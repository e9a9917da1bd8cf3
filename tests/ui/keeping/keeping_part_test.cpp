#include "actions/hold_actions.h"
#include "actions/teacher_actions.h"
#include "keeping/due_panel.h"
#include "keeping/hold_panel.h"
#include "keeping/keeping_words.h"
#include "settings/delete_panel.h"
#include "shared/date_field.h"
#include "shared/note_edit.h"
#include "ui/settings/settings_screen.h"

#include <QCheckBox>
#include <QLocale>
#include <QPushButton>

using namespace alongside;
using namespace alongside::making;

namespace {

struct KeepingScreen : SettingsScreen {
    TeacherId ana = put(notebook, aTeacher().named("Ana Ruiz"));
    TeacherId ben = put(notebook, aTeacher().named("Ben Cole"));
    ContactId old = put(notebook, aContact().with(ana).on("2026-05-04"));
    ContactId fresh = put(notebook, aContact().with(ana).on("2026-11-04"));
    QString told;

    KeepingScreen() {
        agreeWith(ana);
        QObject::connect(&navigator, &Navigator::said, [this](const QString& words) { told = words; });
    }
    void agreeWith(TeacherId teacher) {
        Agreement agreement = anAgreement().with(teacher).startedOn("2024-09-02").acknowledgedOn("2024-09-10");
        agreement.answers = {{kKeepUntilQuestion, std::string("year-end")}};
        put(notebook, agreement);
    }
    template <class SomePanel>
    static SomePanel* panel() {
        for (auto* each : QApplication::topLevelWidgets())
            if (auto* found = qobject_cast<SomePanel*>(each); found && found->isVisible())
                return found;
        return nullptr;
    }
    static bool panelSays(const QWidget& panel, const char* words) {
        for (const auto* each : panel.findChildren<QLabel*>())
            if (each->isVisibleTo(&panel) && each->text().contains(QString::fromUtf8(words)))
                return true;
        return false;
    }
    static QPushButton* button(const QWidget& panel, const char* words) {
        for (auto* each : panel.findChildren<QPushButton*>())
            if (each->text() == QString::fromUtf8(words))
                return each;
        return nullptr;
    }
    static void press(QWidget& panel, const char* words) {
        auto* each = button(panel, words);
        INFO(words);
        REQUIRE(each);
        QTest::mouseClick(each, Qt::LeftButton);
        settle();
    }
};

} // namespace

TEST_CASE("counts are said with the separators of the region", "[keeping]") {
    const auto before = QLocale();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    CHECK(deletedWords(1743, {}) == QStringLiteral("1,743 records deleted for good."));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Switzerland));
    CHECK(deletedWords(1743, {}) == QStringLiteral("1’743 records deleted for good."));
    QLocale::setDefault(before);
}

TEST_CASE("where the clock is not UTC, the name of a backup is told with the time that it shows", "[keeping]") {
    const std::filesystem::path copy = "mine 2026-11-23 101608 before deleting.alongside";
    const auto zone = qgetenv("TZ");
    const auto wordsIn = [&](const char* place) {
        qputenv("TZ", place);
        tzset();
        return deletedWords(1, copy);
    };
    const auto there = wordsIn("America/Sao_Paulo"), inUtc = wordsIn("UTC");
    qputenv("TZ", zone);
    if (zone.isNull())
        qunsetenv("TZ");
    tzset();
    CHECK(there.contains(QStringLiteral("101608 before deleting.alongside (made at ")));
    CHECK(there.contains(QStringLiteral("7:16")));
    CHECK(inUtc.endsWith(QStringLiteral("101608 before deleting.alongside")));
}

TEST_CASE_METHOD(KeepingScreen, "what is due is told, shown teacher by teacher, and deleted only when asked",
                 "[settings][keeping]") {
    put(notebook, aWin().with(ana).seenOn("2026-03-02"));
    agreeWith(ben);
    put(notebook, aContact().with(ben).on("2026-04-01"));
    open(SettingsPart::Keeping);
    CHECK(says("3 records are due to be deleted."));
    click("See what is due");
    auto* due = panel<DuePanel>();
    REQUIRE(due);
    CHECK(panelSays(*due, "Kept until the school year ends, says version 1 of the agreement."));
    CHECK(button(*due, "Delete 3 records for good"));
    press(*due, "Keep it for now");
    CHECK(notebook.read().contacts.find(old));
    click("See what is due");
    due = panel<DuePanel>();
    for (auto* box : due->findChildren<QCheckBox*>())
        if (box->text() == QStringLiteral("Ben Cole"))
            box->click();
    press(*due, "Delete 2 records for good");
    CHECK(told == QStringLiteral("2 records deleted for good."));
    CHECK_FALSE(notebook.read().contacts.findAnywhere(old));
    CHECK(notebook.read().contacts.find(fresh));
    CHECK(says("1 record is due to be deleted."));
}

TEST_CASE_METHOD(KeepingScreen, "with nobody chosen there is nothing to press", "[settings][keeping]") {
    open(SettingsPart::Keeping);
    click("See what is due");
    auto* due = panel<DuePanel>();
    due->findChild<QCheckBox*>()->click();
    const auto* erase = button(*due, "Delete 0 records for good");
    REQUIRE(erase);
    CHECK_FALSE(erase->isEnabled());
    due->reject();
}

TEST_CASE_METHOD(KeepingScreen, "a hold on everybody is set with a reason, keeps what is due, and is lifted again",
                 "[settings][hold]") {
    open(SettingsPart::Keeping);
    click("Set a hold");
    auto* asks = panel<HoldPanel>();
    REQUIRE(asks);
    press(*asks, "Done");
    CHECK(panelSays(*asks, "Say in a few words why."));
    CHECK(notebook.read().holds.all().empty());
    QTest::keyClicks(asks->findChild<NoteEdit*>(), QStringLiteral("A letter of the court"));
    auto* day = asks->findChild<DateField*>();
    day->selectAll();
    QTest::keyClicks(day, QStringLiteral("tomorrow"));
    press(*asks, "Done");
    CHECK(panelSays(*asks, "This day is still to come."));
    CHECK(notebook.read().holds.all().empty());
    day->selectAll();
    QTest::keyClicks(day, QStringLiteral("today"));
    press(*asks, "Done");
    REQUIRE(notebook.read().holds.on(std::nullopt));
    CHECK(says("Nothing is due today. 1 record would be due, but a hold keeps it."));
    CHECK(says("Since 20 November 2026: A letter of the court"));
    click("Lift the hold");
    auto* lifts = panel<HoldPanel>();
    REQUIRE(lifts);
    QTest::keyClicks(lifts->findChild<NoteEdit*>(), QStringLiteral("The case is closed"));
    press(*lifts, "Done");
    CHECK_FALSE(notebook.read().holds.on(std::nullopt));
    CHECK(says("Lifted: The case is closed"));
    CHECK(says("1 record is due to be deleted."));
}

TEST_CASE_METHOD(KeepingScreen, "holds on teachers are listed, those in the bin too, and lead to their profile",
                 "[settings][hold]") {
    holdEverything(notebook, ana, time.today, "A letter");
    holdEverything(notebook, ben, time.today, "Another letter");
    removeTeacher(notebook, ben);
    std::optional<TeacherId> wanted;
    QObject::connect(&navigator, &Navigator::teacherWanted, [&](TeacherId id, TeacherTab) { wanted = id; });
    open(SettingsPart::Keeping);
    CHECK(says("Ben Cole, in the bin"));
    click("Ana Ruiz");
    CHECK(wanted == ana);
    click("Lift the hold on Ben Cole");
    CHECK(panel<HoldPanel>());
    panel<HoldPanel>()->reject();
}

TEST_CASE_METHOD(KeepingScreen, "the bin says which line a hold keeps, and leaves it when it is emptied",
                 "[settings][hold][bin]") {
    removeTeacher(notebook, ben);
    removeTeacher(notebook, ana);
    holdEverything(notebook, ana, time.today, "A letter");
    open(SettingsPart::Bin);
    CHECK(says("A hold keeps this"));
    CHECK_FALSE(shown<QPushButton>("Delete for good…")->isEnabled());
    CHECK(shown<QPushButton>("Restore")->isEnabled());
    click("Empty the bin…");
    auto* asks = panel<DeletePanel>();
    REQUIRE(asks);
    CHECK(panelSays(*asks, "1 line of the bin stays: a hold keeps what is in there."));
    press(*asks, "Delete 1 record for good");
    CHECK_FALSE(notebook.read().teachers.findAnywhere(ben));
    CHECK(notebook.read().teachers.findAnywhere(ana));
}

TEST_CASE_METHOD(KeepingScreen, "a notebook with very many meetings is looked through when asked",
                 "[settings][keeping]") {
    notebook.performLarge(Op::Import, [&](Tables& t) {
        for (int i = 0; i < 20'000; ++i)
            t.contacts.add(aContact().with(ben).on("2026-04-01"));
    });
    open(SettingsPart::Keeping);
    CHECK(says("takes a moment"));
    click("See what is due");
    REQUIRE(panel<DuePanel>());
    CHECK(button(*panel<DuePanel>(), "Delete 1 record for good"));
    CHECK(says("1 record is due to be deleted."));
    panel<DuePanel>()->reject();
}
