#include "shared/card.h"
#include "shared/notice_line.h"
#include "shared/pill.h"
#include "today/quiet_card.h"
#include "today/today_page.h"
#include "today/today_words.h"
#include "ui/qt_words.h"
#include "ui/shot.h"
#include "ui/staff_room.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace alongside;
using namespace alongside::making;

namespace {

QString text(const char* words) {
    return QString::fromUtf8(words);
}

// What the page has drawn before waits to be deleted, hidden.
template <class Widget>
QList<Widget*> seen(const QWidget& page) {
    QList<Widget*> widgets;
    for (auto* widget : page.findChildren<Widget*>())
        if (widget->isVisibleTo(&page))
            widgets += widget;
    return widgets;
}

QStringList labels(const QWidget& page) {
    QStringList words;
    for (const auto* label : seen<QLabel>(page))
        words += label->text();
    return words;
}

QPushButton* button(const QWidget& page, const QString& name) {
    for (auto* each : seen<QPushButton>(page))
        if (each->accessibleName() == name || (each->accessibleName().isEmpty() && each->text() == name))
            return each;
    return nullptr;
}

void settle(QWidget& page, QSize size = {1056, 900}) {
    page.resize(size);
    page.show();
    for (int i = 0; i < 4; ++i) // what wraps its words asks for room, then gets it
        QCoreApplication::processEvents();
}

} // namespace

TEST_CASE_METHOD(StaffRoom, "the Today page looks right in both themes and sizes", "[today][shots]") {
    const auto appearance = GENERATE(Appearance::Light, Appearance::Dark);
    const int zoom = GENERATE(100, 150);
    const int width = GENERATE(1056, 676);
    const Dress dress(appearance, zoom);
    TodayPage page(link, navigator);
    shoot(page, {width, zoom == 100 ? 900 : 1400},
          QStringLiteral("today-%1-%2-%3")
              .arg(appearance == Appearance::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
              .arg(zoom)
              .arg(width));
    for (const auto* card : seen<Card>(page))
        CHECK(card->mapTo(&page, QPoint(card->width(), 0)).x() <= page.width());
}

TEST_CASE_METHOD(LinkedNotebook, "the first day has one thing to do", "[today]") {
    TodayPage page(link, navigator);
    shoot(page, {1056, 820}, text("today-first"));
    QSignalSpy wanted(&navigator, &Navigator::newTeacherWanted);
    REQUIRE(seen<QPushButton>(page).size() == 1);
    button(page, text("Add a teacher"))->click();
    CHECK(wanted.size() == 1);
    put(notebook, aTeacher().startedOn("2026-11-20"));
    CHECK_FALSE(button(page, text("Add a teacher")));
    shoot(page, {1056, 820}, text("today-calm"));
    CHECK(labels(page).contains(text("Nothing is waiting for you today. A good day to look in on someone.")));
}

TEST_CASE_METHOD(StaffRoom, "the page is named by its day and says what is there", "[today]") {
    TodayPage page(link, navigator);
    settle(page);
    const auto words = labels(page);
    CHECK(words.contains(text("Friday, 20 November")));
    const auto view = todayOf(link.read(), link.today());
    CHECK(view.planned.size() == 4);
    CHECK(view.due.size() == 3);
    CHECK(words.contains(daySentence(view)));
}

TEST_CASE_METHOD(StaffRoom, "a meeting that has begun can be logged, one still to come opens the teacher", "[today]") {
    TodayPage page(link, navigator);
    settle(page); // it is nine o'clock in UTC
    QSignalSpy meeting(&navigator, &Navigator::meetingWanted), teacher(&navigator, &Navigator::teacherWanted);
    auto* log = button(page, text("Log it: Maya Okafor"));
    REQUIRE(log);
    log->click();
    REQUIRE(meeting.size() == 1);
    const auto request = meeting[0][0].value<MeetingRequest>();
    REQUIRE(request.existing);
    CHECK(notebook.read().contacts.find(*request.existing)->with == std::vector{maya});
    auto* open = button(page, text("Open: Hannah Cohen"));
    REQUIRE(open);
    open->click();
    REQUIRE(teacher.size() == 1);
    CHECK(teacher[0][0].value<TeacherId>() == hannah);
}

TEST_CASE_METHOD(StaffRoom, "a meeting of a day before waits to be logged", "[today]") {
    TodayPage page(link, navigator);
    settle(page);
    CHECK(labels(page).contains(text("Not logged yet · Check-in · Music room")));
    CHECK(button(page, text("Log it: Yuki Sato")));
}

TEST_CASE_METHOD(StaffRoom, "under a meeting stands what is owed, at most two of it", "[today]") {
    TodayPage page(link, navigator);
    settle(page);
    QStringList notices;
    for (const auto* each : seen<NoticeLine>(page))
        notices += each->accessibleName();
    CHECK(notices.contains(text("On 29 Oct you promised: “Send the number-talk video”. It is still open.")));
    CHECK(notices.size() == 3); // one to Maya, two to Luis, and not again under the team's meeting
    put(notebook, aPromise().with(aisha).what("Lend the scales").madeOn("2026-11-19"));
    put(notebook, aPromise().with(luis).what("Lend the dice").madeOn("2026-11-19"));
    notices.clear();
    for (const auto* each : seen<NoticeLine>(page))
        notices += each->accessibleName();
    CHECK(notices.contains(text("Yesterday you promised Aisha Karim: “Lend the scales”. It is still open.")));
    CHECK(notices.size() == 4);
    CHECK(labels(page).contains(text("and 1 more")));
}

TEST_CASE_METHOD(StaffRoom, "a tick keeps the promise today, and undo brings it back", "[today]") {
    TodayPage page(link, navigator);
    settle(page);
    auto boxes = seen<QCheckBox>(page);
    REQUIRE(boxes.size() == 3);
    CHECK(boxes[0]->accessibleName() == text("Send the number-talk video"));
    const auto id = todayOf(link.read(), link.today()).due[0].id;
    boxes[0]->setFocus();
    QTest::keyClick(boxes[0], Qt::Key_Space);
    CHECK(notebook.read().nextSteps.find(id)->state == StepState::Kept);
    CHECK(notebook.read().nextSteps.find(id)->closedOn == time.today);
    CHECK(seen<QCheckBox>(page).size() == 2);
    link.undo();
    CHECK(seen<QCheckBox>(page).size() == 3);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(page.findChildren<QCheckBox*>().size() == 3);
}

TEST_CASE_METHOD(StaffRoom, "what is late is amber and says by how much, what is due says today", "[today]") {
    TodayPage page(link, navigator);
    settle(page);
    QStringList words;
    for (const auto* pill : seen<Pill>(page))
        words += pill->words();
    CHECK(words == QStringList{text("2 days late"), text("Today"), text("Today")});
    QSignalSpy wanted(&navigator, &Navigator::nextStepsWanted);
    button(page, text("Show all 4"))->click();
    CHECK(wanted.size() == 1);
}

TEST_CASE_METHOD(StaffRoom, "who was not met for long can be met by one button", "[today]") {
    TodayPage page(link, navigator);
    settle(page);
    QSignalSpy meeting(&navigator, &Navigator::meetingWanted);
    const auto words = labels(page);
    CHECK(words.contains(text("24 school days, 14 past")));
    CHECK(words.contains(text("Every 10 school days")));
    button(page, text("Plan a meeting: Tom Whitfield"))->click();
    REQUIRE(meeting.size() == 1);
    const auto request = meeting[0][0].value<MeetingRequest>();
    CHECK(request.toPlan);
    CHECK(request.with == std::vector{tom});
}

TEST_CASE_METHOD(StaffRoom, "the month counts contacts and promises in words", "[today]") {
    TodayPage page(link, navigator);
    settle(page);
    CHECK(labels(page).contains(text("6 contacts with 4 teachers")));
    CHECK(labels(page).contains(text("3 of 5 promises kept by the date first given")));
}

TEST_CASE_METHOD(StaffRoom, "a narrow page puts the second column below the first", "[today]") {
    TodayPage page(link, navigator);
    settle(page);
    const auto left = [&page] { return seen<QuietCard>(page).first()->mapTo(&page, QPoint()); };
    CHECK(left().x() > 500);
    settle(page, {760, 900});
    CHECK(left().x() < 60);
}

TEST_CASE_METHOD(StaffRoom, "midnight brings the next day to the page", "[today]") {
    TodayPage page(link, navigator);
    settle(page);
    time.today = addDays(time.today, 3);
    link.lookAtTheDay();
    CHECK(labels(page).contains(text("Monday, 23 November")));
    CHECK(labels(page).filter(text("Not logged yet")).size() == 5);
}

TEST_CASE_METHOD(StaffRoom, "very long words leave the page in its width", "[today]") {
    const std::string longName(200, 'W');
    const auto teacher = put(notebook, aTeacher().named(longName));
    put(notebook, aPlannedContact("2026-11-20").with(teacher).but(&Contact::place, std::string(200, 'm')));
    std::string words;
    for (int i = 0; i < 2000; ++i)
        words += "promise ";
    put(notebook, aPromise().with(teacher).what(words).dueOn("2026-11-20"));
    TodayPage page(link, navigator);
    shoot(page, {900, 1400}, text("today-long"));
    for (const auto* card : seen<Card>(page))
        CHECK(card->mapTo(&page, QPoint(card->width(), 0)).x() <= page.width());
}
