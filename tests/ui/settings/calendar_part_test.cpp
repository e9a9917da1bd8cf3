#include "actions/notebook_actions.h"
#include "settings/month_view.h"
#include "ui/drafts.h"
#include "ui/settings/settings_screen.h"

#include <QCheckBox>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Calendar : SettingsScreen {
    Calendar() {
        changeCalendar(notebook, aCalendar());
        open(SettingsPart::Calendar);
    }
    SchoolCalendar calendar() const { return link.read().calendar.current(); }
    MonthView* month(const char* beginning) const {
        for (auto* each : page->findChildren<MonthView*>())
            if (each->accessibleName().startsWith(QString::fromUtf8(beginning)))
                return each;
        return nullptr;
    }
};

} // namespace

TEST_CASE_METHOD(Calendar, "a weekday is switched off, but not the last one", "[settings]") {
    shown<QCheckBox>("Friday")->toggle();
    CHECK_FALSE(calendar().weekdays[5]);
    CHECK(savedMark() == QStringLiteral("Saved"));
    for (const auto* name : {"Monday", "Tuesday", "Wednesday", "Thursday"})
        shown<QCheckBox>(name)->toggle();
    CHECK(calendar().weekdays[4]);
    CHECK(says("At least one weekday has school."));
    CHECK(savedMark() == QStringLiteral("Not all of it is saved yet"));
    shown<QCheckBox>("Thursday")->toggle();
    CHECK_FALSE(says("At least one weekday has school."));
    CHECK_FALSE(calendar().weekdays[1]);
}

TEST_CASE_METHOD(Calendar, "a holiday is added once both days stand, and shows in its month", "[settings]") {
    const int last = static_cast<int>(calendar().holidays.size());
    const auto count = calendar().holidays.size();
    click("Add holiday");
    type("Holiday or break", "Fall break", last);
    type("From", "23 nov 2026", last);
    CHECK_FALSE(says("Please fill this in."));
    type("Until", "20 nov 2026", last);
    leaveRow();
    CHECK(calendar().holidays.size() == count);
    CHECK(says("This lies before the day that it must follow."));
    type("Until", "27 nov 2026", last);
    leaveRow();
    REQUIRE(calendar().holidays.size() == count + 1);
    CHECK(calendar().holidays.back() == NamedSpan{"Fall break", {day("2026-11-23"), day("2026-11-27")}});
    REQUIRE(month("November 2026"));
    CHECK(month("November 2026")->accessibleName() ==
          QStringLiteral("November 2026: 16 school days, Fall break 23 to 27"));
    click("Remove this holiday", last);
    QTest::qWait(900);
    CHECK(calendar().holidays.size() == count);
}

TEST_CASE_METHOD(Calendar, "a term that shares days with another is saved and asked about", "[settings]") {
    click("Add term");
    type("Term", "Autumn");
    type("From", "1 sep 2026", 1);
    type("Until", "18 dec 2026", 1);
    leaveRow();
    click("Add term");
    type("Term", "Winter", 1);
    type("From", "14 dec 2026", 2);
    type("Until", "5 feb 2027", 2);
    leaveRow();
    CHECK(calendar().terms.size() == 2);
    CHECK(says("It shares days with Autumn"));
    type("Until", "11 dec 2026", 1);
    leaveRow();
    CHECK_FALSE(says("It shares days with"));
}

TEST_CASE_METHOD(Calendar, "the year is one stop for Tab, and the arrow keys go through its months", "[settings]") {
    QList<MonthView*> stops;
    for (auto* each : page->findChildren<MonthView*>())
        if (each->focusPolicy() & Qt::TabFocus)
            stops += each;
    REQUIRE(stops.size() == 1);
    CHECK(stops.front()->accessibleName().startsWith(QStringLiteral("November 2026")));
    stops.front()->setFocus();
    QTest::keyClick(stops.front(), Qt::Key_Left);
    CHECK(QApplication::focusWidget()->accessibleName().startsWith(QStringLiteral("October 2026: 17 school days")));
    click("Year after");
    CHECK(month("October 2027"));
    CHECK_FALSE(month("October 2026"));
}

TEST_CASE_METHOD(Calendar, "a day under the mouse says what it is", "[settings]") {
    auto* october = month("October 2026");
    REQUIRE(october);
    const auto break_ = calendar().holidays.front().name;
    for (const auto& [text, words] :
         {std::pair{"2026-10-08", std::string("school day")},
          std::pair{"2026-10-10", std::string("no school on this weekday")}, std::pair{"2026-10-13", break_}}) {
        CAPTURE(text);
        CHECK(october->wordsFor(day(text)).endsWith(QString::fromStdString(words)));
    }
    int found = 0;
    for (int y = 0; y < october->height(); y += 3)
        for (int x = 0; x < october->width(); x += 3)
            found += october->dayAt({x, y}) == day("2026-10-31") ? 1 : 0;
    CHECK(found > 20);
}

TEST_CASE_METHOD(SettingsScreen, "days without a year are those to come, and a holiday ends after it begins",
                 "[settings]") {
    time.today = day("2026-09-07");
    open(SettingsPart::Calendar);
    click("Add holiday");
    type("From", "21 dec");
    type("Until", "3 jan");
    leaveRow();
    REQUIRE(link.read().calendar.current().holidays.size() == 1);
    CHECK(link.read().calendar.current().holidays[0].span == DateSpan{day("2026-12-21"), day("2027-01-03")});
    type("From", "20 dec 2027");
    type("Until", "2 jan");
    leaveRow();
    CHECK(link.read().calendar.current().holidays[0].span == DateSpan{day("2027-12-20"), day("2028-01-02")});
}

TEST_CASE_METHOD(Calendar, "over midnight, today is the new day in the lines that stand there", "[settings]") {
    time.today = addDays(time.today, 3);
    link.lookAtTheDay();
    settle();
    type("Until", "tomorrow");
    leaveRow();
    CHECK(calendar().holidays[0].span.until == day("2026-11-24"));
}

TEST_CASE_METHOD(Calendar, "a holiday without its last day is there again the next time", "[settings][drafts]") {
    const auto count = calendar().holidays.size();
    const int last = static_cast<int>(count);
    click("Add holiday");
    type("Holiday or break", "Winter break", last);
    type("From", "21 dec", last);
    leaveRow();
    openAnew(SettingsPart::Calendar);
    CHECK(calendar().holidays.size() == count);
    CHECK(shown<QLineEdit>("Holiday or break", last)->text() == QStringLiteral("Winter break"));
    CHECK(shown<QLineEdit>("From", last)->text() == QStringLiteral("Mon 21 Dec 2026"));
    type("Until", "1 jan", last);
    leaveRow();
    REQUIRE(calendar().holidays.size() == count + 1);
    CHECK(calendar().holidays.back() == NamedSpan{"Winter break", {day("2026-12-21"), day("2027-01-01")}});
    CHECK(draftsOf(link, "").empty());
}

TEST_CASE_METHOD(Calendar, "a holiday that cannot be read says which words can", "[settings]") {
    type("From", "banana");
    leaveRow();
    CHECK(says("Which day is that? Try 12 nov or 12 nov 2026."));
}
