#include "checklist/checklist_tab.h"
#include "library/library_page.h"
#include "settings/settings_page.h"
#include "trust/timeline_list.h"
#include "ui/finding/finding_window.h"

#include <QLabel>
#include <QRadioButton>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>

using namespace alongside;
using namespace alongside::making;

TEST_CASE_METHOD(FindingWindow, "Back and Forward know the part of a page that was chosen there", "[window]") {
    frame->goTo(MainPage::Settings);
    frame->findChild<SettingsPage*>()->choose(SettingsPart::Backups);
    frame->goTo(MainPage::Library);
    for (auto* part : frame->findChildren<QRadioButton*>())
        if (part->isVisible() && part->text() == text("Templates"))
            part->setChecked(true);
    REQUIRE(frame->place().part == static_cast<int>(LibraryPart::Templates));
    frame->goBack();
    CHECK(frame->place().part == static_cast<int>(LibraryPart::Moves));
    frame->goBack();
    CHECK(frame->findChild<SettingsPage*>()->part() == SettingsPart::Backups);
    frame->goBack();
    CHECK(frame->findChild<SettingsPage*>()->part() == SettingsPart::Me);
    frame->goForward();
    CHECK(frame->findChild<SettingsPage*>()->part() == SettingsPart::Backups);
    frame->goTo(MainPage::Today);
    frame->goTo(MainPage::Settings); // as it was seen last
    CHECK(frame->findChild<SettingsPage*>()->part() == SettingsPart::Backups);
}

TEST_CASE_METHOD(FindingWindow, "Back leads to where a teacher's list was left, though another's was on screen since",
                 "[window]") {
    for (int i = 0; i < 60; ++i)
        put(notebook, aContact().with(luis).on("2026-11-12").sharedNote("One of many"));
    frame->go({MainPage::Teachers, luis, TeacherTab::Timeline});
    settle();
    auto* list = frame->findChild<TimelineList*>();
    list->verticalScrollBar()->setValue(900);
    REQUIRE(list->verticalScrollBar()->value() == 900);
    frame->go({MainPage::Teachers, maya, TeacherTab::Timeline});
    settle();
    REQUIRE(list->verticalScrollBar()->value() == 0);
    QTest::keyClick(window.focusWidget(), Qt::Key_Left, Qt::AltModifier);
    settle();
    CHECK(frame->place().teacher == luis);
    CHECK(list->verticalScrollBar()->value() == 900);
}

TEST_CASE_METHOD(FindingWindow,
                 "a checklist that is asked for by name is this month's; Back and the tabs leave the month in view",
                 "[window][checklist]") {
    const auto month = [this](const char* words) {
        settle();
        for (const auto* label : frame->findChild<ChecklistTab*>()->findChildren<QLabel*>())
            if (label->isVisible() && label->text() == text(words))
                return true;
        return false;
    };
    const auto toOctober = [this] {
        for (auto* button : frame->findChild<ChecklistTab*>()->findChildren<QToolButton*>())
            if (button->accessibleName() == text("Previous period"))
                QTest::mouseClick(button, Qt::LeftButton);
    };
    auto* tabs = [this] {
        frame->go({MainPage::Teachers, luis, TeacherTab::Checklist});
        return frame->findChild<QTabBar*>();
    }();
    settle();
    REQUIRE(month("November 2026"));
    toOctober();
    REQUIRE(month("October 2026"));
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center()); // the timeline
    settle();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(4).center());
    CHECK(month("October 2026"));
    frame->goTo(MainPage::Today);
    frame->goBack();
    CHECK(month("October 2026"));

    find("luis check");
    press(Qt::Key_Return);
    CHECK(month("November 2026")); // though his checklist was on screen already
    toOctober();
    frame->goTo(MainPage::Today);
    find("luis check");
    press(Qt::Key_Return);
    REQUIRE(frame->place().tab == TeacherTab::Checklist);
    CHECK(month("November 2026"));
}
