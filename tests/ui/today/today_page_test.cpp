#include "actions/next_step_actions.h"
#include "actions/teacher_actions.h"
#include "actions/win_actions.h"
#include "exchange/content.h"
#include "exchange/demo/demo.h"
#include "meetings/meeting_form.h"
#include "shared/card.h"
#include "shared/notice_line.h"
#include "shared/pill.h"
#include "shared/scroll_page.h"
#include "today/meeting_card.h"
#include "today/promises_card.h"
#include "today/quiet_card.h"
#include "today/today_contents.h"
#include "today/today_page.h"
#include "today/today_words.h"
#include "today/wins_card.h"
#include "ui/qt_words.h"
#include "ui/settle.h"
#include "ui/shot.h"
#include "ui/staff_room.h"
#include "window/application.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <map>
#include <memory>

using namespace alongside;
using namespace alongside::making;

namespace {

// Once all is read: what the page has drawn before waits to be deleted, hidden.
template <class Widget>
QList<Widget*> seen(const QWidget& page) {
    settle();
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

// The size that each card has when it is painted for the first time.
class FirstPaints : public QObject {
public:
    FirstPaints() { qApp->installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (const auto* card = qobject_cast<Card*>(watched); card && event->type() == QEvent::Paint)
            sizes.try_emplace(card, card->size());
        return false;
    }
    std::map<const Card*, QSize> sizes;
};

QPushButton* button(const QWidget& page, const QString& name) {
    for (auto* each : seen<QPushButton>(page))
        if (each->accessibleName() == name || (each->accessibleName().isEmpty() && each->text() == name))
            return each;
    return nullptr;
}

const AgreementForm& form() {
    static const auto content = contentIn("en");
    return content.agreement;
}

// What stands on tints.
QStringList notices(const QWidget& page) {
    QStringList words;
    for (const auto* each : seen<NoticeLine>(page))
        words += each->accessibleName();
    return words;
}

QAction* action(const QWidget& page, const QString& menuOf, const QString& words) {
    for (auto* more : seen<QToolButton>(page))
        if (more->accessibleName() == menuOf)
            for (auto* each : more->menu()->actions())
                if (each->text() == words)
                    return each;
    return nullptr;
}

// Neither reads Today nor saves anything while it fails.
struct FailingNotebook {
    TestTime time;
    bool fails = false;
    Clock clock = clockOf(time);
    NotebookLink link{Notebook::inMemory({clock.today, [this] {
                                              if (fails)
                                                  throw Error(Error::Kind::Damaged);
                                              return clock.now();
                                          }})};
    Navigator navigator;
};

} // namespace

TEST_CASE_METHOD(StaffRoom, "the Today page looks right in both themes and sizes", "[today][shots]") {
    const auto [appearance, zoom] = everyLook();
    const int width = GENERATE(1056, 676);
    const Dress dress(appearance, zoom);
    TodayPage page(link, navigator, form());
    shoot(page, {width, zoom == 100 ? 900 : 1400},
          QStringLiteral("today-%1-%2-%3")
              .arg(appearance == Appearance::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
              .arg(zoom)
              .arg(width));
    for (const auto* card : seen<Card>(page))
        CHECK(card->mapTo(&page, QPoint(card->width(), 0)).x() <= page.width());
}

TEST_CASE_METHOD(LinkedNotebook, "the first day has one thing to do", "[today]") {
    TodayPage page(link, navigator, form());
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
    TodayPage page(link, navigator, form());
    settle(page);
    const auto words = labels(page);
    CHECK(words.contains(text("Friday, 20 November")));
    const auto view = todayOf(link.read(), link.today());
    CHECK(view.planned.size() == 4);
    CHECK(view.due.size() == 3);
    CHECK(words.contains(daySentence(view)));
}

TEST_CASE_METHOD(StaffRoom, "a meeting that has begun can be logged, one still to come opens the teacher", "[today]") {
    TodayPage page(link, navigator, form());
    settle(page); // it is nine o'clock
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

TEST_CASE_METHOD(StaffRoom, "a meeting that began while the computer slept can be logged once the window is in front",
                 "[today]") {
    TodayPage page(link, navigator, form());
    settle(page);
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    CHECK_FALSE(button(page, text("Log it: Hannah Cohen")));
    time.now += std::chrono::hours(10);
    QEvent activated(QEvent::ActivationChange);
    QApplication::sendEvent(&page, &activated);
    settle();
    CHECK(button(page, text("Log it: Hannah Cohen")));
}

TEST_CASE_METHOD(StaffRoom, "a meeting of a day before waits at the top to be logged", "[today]") {
    TodayPage page(link, navigator, form());
    settle(page);
    const auto words = labels(page);
    CHECK(words.contains(text("Not logged yet")));
    CHECK(words.indexOf(text("Check-in · Music room")) < words.indexOf(text("Meetings")));
    QSignalSpy meeting(&navigator, &Navigator::meetingWanted);
    button(page, text("Log it: Yuki Sato"))->click();
    REQUIRE(meeting.size() == 1);
    CHECK_FALSE(meeting[0][0].value<MeetingRequest>().became);
}

TEST_CASE_METHOD(StaffRoom, "a meeting that did not take place is said so, or removed with undo", "[today]") {
    TodayPage page(link, navigator, form());
    settle(page);
    QSignalSpy meeting(&navigator, &Navigator::meetingWanted);
    const auto more = text("More about the meeting with Yuki Sato");
    REQUIRE(action(page, more, text("It did not take place")));
    action(page, more, text("It did not take place"))->trigger();
    REQUIRE(meeting.size() == 1);
    const auto request = meeting[0][0].value<MeetingRequest>();
    CHECK(request.became == ContactStatus::MovedByCoach);
    const MeetingForm panel(link, request);
    CHECK(panel.meeting().contact.status == ContactStatus::MovedByCoach);
    CHECK(panel.meeting().contact.planned);

    action(page, more, text("Remove"))->trigger();
    CHECK_FALSE(notebook.read().contacts.find(*request.existing));
    CHECK_FALSE(labels(page).contains(text("Not logged yet")));
    link.undo();
    CHECK(labels(page).contains(text("Not logged yet")));
}

TEST_CASE_METHOD(StaffRoom, "the next meeting shows what to know before the door, the others when asked", "[today]") {
    put(notebook, aContact()
                      .with(hannah)
                      .on("2026-11-12")
                      .sharedNote("She wants to read aloud more often.")
                      .privateNote("Not to be seen by others."));
    TodayPage page(link, navigator, form());
    settle(page);
    auto* luisDoor = button(page, text("Fold before the door: Luis Ferreira"));
    REQUIRE(luisDoor);
    CHECK(notices(page).contains(text("You promised: “Send the number-talk video”, 2 school days late")));
    CHECK(labels(page).contains(text("Fri 6 Nov, debrief.")));
    const auto last = text("Thu 12 Nov, check-in. “She wants to read aloud more often.”");
    CHECK_FALSE(labels(page).contains(last));
    auto* hannahDoor = button(page, text("Unfold before the door: Hannah Cohen"));
    REQUIRE(hannahDoor);
    hannahDoor->setFocus();
    QTest::keyClick(hannahDoor, Qt::Key_Space);
    CHECK(labels(page).contains(last));

    CHECK_FALSE(labels(page).contains(text("Not to be seen by others.")));
    auto* reveal = button(page, text("Show what is private"));
    REQUIRE(reveal);
    QTest::keyClick(reveal, Qt::Key_Space);
    CHECK(labels(page).contains(text("Not to be seen by others.")));
    page.hide();
    page.show();
    CHECK_FALSE(labels(page).contains(text("Not to be seen by others.")));

    put(notebook, aPromise().with(luis).what("Lend the dice").madeOn("2026-11-19")); // the page is drawn anew
    CHECK(button(page, text("Fold before the door: Hannah Cohen")));
    QTest::keyClick(button(page, text("Fold before the door: Luis Ferreira")), Qt::Key_Space);
    CHECK(button(page, text("Unfold before the door: Luis Ferreira")));
}

TEST_CASE_METHOD(StaffRoom, "what is late shows on a folded meeting too, once for each teacher", "[today]") {
    TodayPage page(link, navigator, form());
    settle(page);
    QTest::keyClick(button(page, text("Fold before the door: Luis Ferreira")), Qt::Key_Space);
    const auto late = text("On 29 Oct you promised: “Send the number-talk video”. It is still open.");
    CHECK(notices(page) == QStringList{late}); // and not again under the team's meeting
    put(notebook, aPromise().with(aisha).what("Lend the scales").madeOn("2026-11-10").dueOn("2026-11-12"));
    CHECK(notices(page).contains(text("On 10 Nov you promised Aisha Karim: “Lend the scales”. It is still open.")));
}

TEST_CASE_METHOD(StaffRoom, "a meeting of several shows before its door what is open with each", "[today]") {
    TodayPage page(link, navigator, form());
    settle(page);
    auto* fold = button(page, text("Unfold before the door: Maya Okafor, Luis Ferreira, Aisha Karim"));
    REQUIRE(fold);
    fold->click();
    CHECK(labels(page).contains(text("Nothing is open between the two of you."))); // with Aisha
    CHECK(labels(page).count(text("“Find two problems with more than one way”, due Fri 27 Nov")) == 2);
}

TEST_CASE_METHOD(StaffRoom, "agreements that wait lead to their tab", "[today]") {
    TodayPage page(link, navigator, form());
    settle(page);
    QSignalSpy teacher(&navigator, &Navigator::teacherWanted);
    REQUIRE(button(page, text("Start: agreement with Hannah Cohen")));
    CHECK(labels(page).contains(text("A draft since Tue 1 Sep.")));
    CHECK_FALSE(button(page, text("Start: agreement with Maya Okafor")));
    button(page, text("Start: agreement with Hannah Cohen"))->click();
    REQUIRE(teacher.size() == 1);
    CHECK(teacher[0][0].value<TeacherId>() == hannah);
    CHECK(teacher[0][1].value<TeacherTab>() == TeacherTab::Agreement);
}

TEST_CASE_METHOD(StaffRoom, "a win is offered in the teacher's way, and told in one press with undo", "[today]") {
    TodayPage page(link, navigator, form());
    settle(page);
    CHECK_FALSE(labels(page).contains(text("Wins to tell")));
    auto teacher = *notebook.read().teachers.find(tom);
    teacher.recognition = Recognition::PrivateWritten;
    correctTeacher(notebook, teacher);
    const auto win = put(notebook, aWin().with(tom).what("They argued over a source").seenOn("2026-11-10"));
    CHECK(labels(page).contains(text("Tom Whitfield likes to hear it privately, in writing.")));
    QSignalSpy panel(&navigator, &Navigator::winFormWanted);
    button(page, text("Tell: Tom Whitfield"))->click();
    REQUIRE(panel.size() == 1);
    CHECK(panel[0][0].value<WinId>() == win);
    button(page, text("Told today: Tom Whitfield"))->click();
    const auto told = *notebook.read().wins.find(win);
    CHECK(told.toldOn == time.today);
    CHECK(told.toldHow == "Privately, in writing");
    CHECK_FALSE(labels(page).contains(text("Wins to tell")));
    link.undo();
    CHECK(labels(page).contains(text("Wins to tell")));
}

TEST_CASE_METHOD(StaffRoom, "whoever would rather not be praised is not offered to be told", "[today]") {
    auto teacher = *notebook.read().teachers.find(tom);
    teacher.recognition = Recognition::NotAtAll;
    correctTeacher(notebook, teacher);
    put(notebook, aWin().with(tom).seenOn("2026-11-10"));
    TodayPage page(link, navigator, form());
    settle(page);
    CHECK(button(page, text("Open: Tom Whitfield")));
    CHECK_FALSE(button(page, text("Told today: Tom Whitfield")));
}

TEST_CASE_METHOD(StaffRoom, "more than five of a kind fold behind one press", "[today]") {
    for (int i = 0; i < 6; ++i)
        put(notebook, aWin().with(tom).what("Win " + std::to_string(i)).seenOn("2026-11-10"));
    TodayPage page(link, navigator, form());
    settle(page);
    CHECK_FALSE(labels(page).contains(text("Win 5")));
    auto* all = button(page, text("Show all 6: Wins to tell"));
    REQUIRE(all);
    QTest::keyClick(all, Qt::Key_Space);
    CHECK(labels(page).contains(text("Win 5")));
    CHECK_FALSE(button(page, text("Show all 6: Wins to tell")));
}

TEST_CASE_METHOD(StaffRoom, "a day without school is calm and names what comes next", "[today]") {
    time.today = addDays(time.today, 1);
    put(notebook, aPlannedContact("2026-11-23")
                      .with(tom)
                      .kind(ContactKind::Planning)
                      .but(&Contact::start, std::optional<TimeOfDay>(std::chrono::minutes(550))));
    TodayPage page(link, navigator, form());
    settle(page);
    CHECK(labels(page).contains(
        text("No school today. Next: Monday, 23 November, 09:10, planning conversation with Tom Whitfield.")));
    CHECK(labels(page).filter(text("No school today. For later: ")).size() == 1);
}

TEST_CASE_METHOD(StaffRoom, "a tick keeps the promise today, and undo brings it back", "[today]") {
    TodayPage page(link, navigator, form());
    settle(page);
    auto boxes = seen<QCheckBox>(page);
    REQUIRE(boxes.size() == 3);
    CHECK(boxes[0]->accessibleName() == text("Send the number-talk video"));
    const auto id = todayOf(link.read(), link.today()).due[0].id;
    boxes[0]->setFocus();
    QTest::keyClick(boxes[0], Qt::Key_Space);
    CHECK(notebook.read().nextSteps.find(id)->state == StepState::Kept);
    CHECK(notebook.read().nextSteps.find(id)->closedOn == time.today);
    boxes = seen<QCheckBox>(page);
    REQUIRE(boxes.size() == 2);
    CHECK(page.window()->focusWidget() == boxes[0]); // what moved up goes on
    link.undo();
    CHECK(seen<QCheckBox>(page).size() == 3);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(page.findChildren<QCheckBox*>().size() == 3);
}

TEST_CASE_METHOD(StaffRoom, "what is drawn is whole before any of it is painted", "[today]") {
    TodayPage page(link, navigator, form());
    settle(page, {1100, 820});
    const FirstPaints first;
    put(notebook, aWin().with(luis));
    REQUIRE(QTest::qWaitFor([&] { return first.sizes.size() > 3; }));
    const auto cards = seen<Card>(page);
    for (const auto& [card, size] : first.sizes) {
        REQUIRE(cards.contains(card));
        CHECK(card->size().height() == size.height());
        CHECK(card->size().width() == size.width());
    }
}

TEST_CASE_METHOD(StaffRoom, "a change is read piece by piece while the page stands, and clicks are heard in between",
                 "[today]") {
    TodayPage page(link, navigator, form());
    settle(page);
    auto* before = page.findChild<TodayContents*>();
    put(notebook, aWin().with(tom).what("They argued over a source").seenOn("2026-11-10"));
    int heard = 0;
    QTimer beats;
    QObject::connect(&beats, &QTimer::timeout, [&] { ++heard; });
    beats.start(0);
    while (page.findChild<TodayContents*>() == before && before->isVisible())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    CHECK(heard > 5);
    CHECK(labels(page).contains(text("Wins to tell")));
}

TEST_CASE_METHOD(StaffRoom, "of two changes in quick succession the page shows both, and never the first alone",
                 "[today]") {
    TodayPage page(link, navigator, form());
    settle(page);
    put(notebook, aWin().with(tom).what("First").seenOn("2026-11-10"));
    for (int turn = 0; turn < 3; ++turn)
        QCoreApplication::processEvents();
    REQUIRE(isPictureHeld()); // halfway
    const FirstPaints painted;
    const auto second = put(notebook, aWin().with(luis).what("Second").seenOn("2026-11-11"));
    CHECK(labels(page).contains(text("First")));
    CHECK(labels(page).contains(text("Second")));
    const auto cards = seen<Card>(page);
    CHECK_FALSE(painted.sizes.empty());
    for (const auto& [card, size] : painted.sizes)
        CHECK(cards.contains(card)); // nothing else was ever painted
    removeWin(notebook, second);
    link.undo();
    CHECK(labels(page).contains(text("Second")));
}

TEST_CASE_METHOD(StaffRoom, "a tick on a promise that has just gone does nothing, on one that is there it counts",
                 "[today]") {
    TodayPage page(link, navigator, form());
    settle(page);
    const auto boxes = seen<QCheckBox>(page);
    const auto due = todayOf(link.read(), link.today()).due;
    removeNextStep(notebook, due[0].id);
    boxes[0]->click(); // still on screen
    CHECK(notebook.undoable()->op == Op::RemoveNextStep);
    CHECK(seen<QCheckBox>(page).size() == 2);
    put(notebook, aWin().with(tom).seenOn("2026-11-10"));
    page.findChild<PromisesCard*>()->findChild<QCheckBox*>()->click();
    CHECK(notebook.read().nextSteps.find(due[1].id)->state == StepState::Kept);
    CHECK(seen<QCheckBox>(page).size() == 1);
}

TEST_CASE_METHOD(StaffRoom, "a tick that is undone before the page is drawn anew stands on no box", "[today]") {
    TodayPage page(link, navigator, form());
    settle(page);
    const auto before = seen<QCheckBox>(page).size();
    seen<QCheckBox>(page)[0]->click();
    link.undo();
    settle(page);
    const auto boxes = seen<QCheckBox>(page);
    CHECK(boxes.size() == before);
    for (const auto* box : boxes)
        CHECK_FALSE(box->isChecked());
}

TEST_CASE_METHOD(StaffRoom, "a page that is left, or goes, while it reads shows the change when it is shown again",
                 "[today]") {
    auto page = std::make_unique<TodayPage>(link, navigator, form());
    settle(*page);
    put(notebook, aWin().with(tom).seenOn("2026-11-10"));
    page->hide();
    settle();
    CHECK_FALSE(page->findChild<WinsCard*>());
    page->show();
    CHECK(labels(*page).contains(text("Wins to tell")));
    put(notebook, aWin().with(luis).seenOn("2026-11-10"));
    page.reset();
    settle();
    CHECK_FALSE(isPictureHeld());
}

TEST_CASE_METHOD(FailingNotebook, "a change that cannot be read is told of once, and the page stands as it was",
                 "[today]") {
    const auto teacher = put(link.notebook(), aTeacher().startedOn("2026-11-20"));
    TodayPage page(link, navigator, form());
    settle(page);
    const auto* stands = page.findChild<TodayContents*>();
    auto* application = qobject_cast<Application*>(qApp);
    REQUIRE(application);
    int told = 0;
    QObject::connect(application, &Application::failed, &page, [&told] { ++told; });
    put(link.notebook(), aWin().with(teacher).seenOn("2026-11-10"));
    fails = true;
    settle();
    CHECK(told == 1);
    CHECK(page.findChild<TodayContents*>() == stands);
    fails = false;
    put(link.notebook(), aPromise().with(teacher).what("Lend the dice"));
    CHECK(labels(page).contains(text("Wins to tell")));
    CHECK(told == 1);
}

TEST_CASE_METHOD(FailingNotebook, "after a deed that failed, and a page that could not be read, the next press counts",
                 "[today]") {
    const auto teacher = put(link.notebook(), aTeacher().startedOn("2026-11-01"));
    const auto promise = put(link.notebook(), aPromise().with(teacher).what("Lend the dice").dueOn("2026-11-20"));
    TodayPage page(link, navigator, form());
    settle(page);
    const auto box = [&page] { return page.findChild<PromisesCard*>()->findChild<QCheckBox*>(); };
    fails = true;
    box()->click();
    settle();
    CHECK(link.read().nextSteps.find(promise)->state == StepState::Open);
    box()->click();
    settle();
    fails = false;
    put(link.notebook(), aWin().with(teacher).seenOn("2026-11-10"));
    settle();
    CHECK_FALSE(box()->isChecked());
    box()->click();
    CHECK(link.read().nextSteps.find(promise)->state == StepState::Kept);
}

TEST_CASE_METHOD(StaffRoom, "what is typed, marked and scrolled stays while the page reads a change", "[today]") {
    TodayPage page(link, navigator, form());
    settle(page, {700, 400});
    auto* line = page.findChild<QLineEdit*>();
    line->setFocus();
    QTest::keyClicks(line, text("luis plan"));
    auto* bar = page.findChild<ScrollPage*>()->verticalScrollBar();
    bar->setValue(120);
    put(notebook, aWin().with(tom).seenOn("2026-11-10"));
    QTest::keyClicks(line, text("ning"));
    settle();
    CHECK(line->text() == text("luis planning"));
    CHECK(page.window()->focusWidget() == line);
    CHECK(bar->value() == 120);
}

TEST_CASE_METHOD(StaffRoom, "what is late is amber and says by how much, what is due says today", "[today]") {
    TodayPage page(link, navigator, form());
    settle(page);
    QStringList words;
    for (const auto* pill : page.findChild<PromisesCard*>()->findChildren<Pill*>())
        words += pill->words();
    CHECK(words == QStringList{text("2 school days late"), text("Today"), text("Today")});
    QSignalSpy wanted(&navigator, &Navigator::nextStepsWanted);
    button(page, text("All 4 open promises"))->click();
    CHECK(wanted.size() == 1);
}

TEST_CASE_METHOD(StaffRoom, "where more promises are due than the page has room for, all are one press away",
                 "[today]") {
    for (int i = 0; i < 4; ++i)
        put(notebook, aPromise().with(luis).what("Bring it").madeOn("2026-11-10").dueOn("2026-11-12"));
    put(notebook, aPromise().with(luis).what("Bring it").madeOn("2026-11-10").dueOn("2026-11-13"));
    TodayPage page(link, navigator, form());
    settle(page);
    CHECK(page.findChild<PromisesCard*>()->findChildren<QCheckBox*>().size() == 5);
    for (const auto& step : notebook.read().nextSteps.open())
        if (isPromise(step) && currentDue(step) > time.today)
            removeNextStep(notebook, step.id); // what is left is due, all of it
    settle();
    CHECK(button(page, text("Show all 8")));
}

TEST_CASE_METHOD(StaffRoom, "who was not met for long can be met by one button", "[today]") {
    TodayPage page(link, navigator, form());
    settle(page);
    QSignalSpy meeting(&navigator, &Navigator::meetingWanted);
    const auto words = labels(page);
    CHECK(words.contains(text("24 school days, 14 past")));
    CHECK(words.contains(text("Every 10 school days, 20 at the most")));
    button(page, text("Plan a meeting: Tom Whitfield"))->click();
    REQUIRE(meeting.size() == 1);
    const auto request = meeting[0][0].value<MeetingRequest>();
    CHECK(request.toPlan);
    CHECK(request.with == std::vector{tom});
}

TEST_CASE_METHOD(StaffRoom, "the month counts contacts and promises in words", "[today]") {
    TodayPage page(link, navigator, form());
    settle(page);
    CHECK(labels(page).contains(text("6 contacts with 4 teachers")));
    CHECK(labels(page).contains(text("3 of 5 promises kept by the date first given")));
    CHECK(promisesWords(Today()) == text("No promise came due this month before today")); // though some be due today
}

TEST_CASE_METHOD(StaffRoom, "a narrow page puts the second column below the first", "[today]") {
    TodayPage page(link, navigator, form());
    settle(page);
    const auto left = [&page] { return seen<QuietCard>(page).first()->mapTo(&page, QPoint()); };
    CHECK(left().x() > 500);
    settle(page, {760, 900});
    CHECK(left().x() < 60);
}

TEST_CASE_METHOD(StaffRoom, "midnight brings the next day to the page", "[today]") {
    TodayPage page(link, navigator, form());
    settle(page);
    time.today = addDays(time.today, 3);
    link.lookAtTheDay();
    CHECK(labels(page).contains(text("Monday, 23 November")));
    CHECK(seen<MeetingCard>(page).size() == 5);
}

TEST_CASE_METHOD(StaffRoom, "very long words leave the page in its width", "[today]") {
    const std::string longName(200, 'W');
    const auto teacher = put(notebook, aTeacher().named(longName));
    put(notebook, aPlannedContact("2026-11-20").with(teacher).but(&Contact::place, std::string(200, 'm')));
    std::string words;
    for (int i = 0; i < 2000; ++i)
        words += "promise ";
    put(notebook, aPromise().with(teacher).what(words).dueOn("2026-11-20"));
    TodayPage page(link, navigator, form());
    shoot(page, {900, 1400}, text("today-long"));
    for (const auto* card : seen<Card>(page))
        CHECK(card->mapTo(&page, QPoint(card->width(), 0)).x() <= page.width());
}

TEST_CASE_METHOD(LinkedNotebook, "the demo shows a Sunday calmly and a Friday full", "[today][shots]") {
    const bool sunday = GENERATE(true, false);
    const auto appearance = GENERATE(Appearance::Light, Appearance::Dark);
    const int zoom = GENERATE(100, 150);
    time.today = addDays(kToday, sunday ? 2 : 0);
    fillWithDemo(notebook, DemoSize::Demo, 1, time.today);
    const Dress dress(appearance, zoom);
    TodayPage page(link, navigator, form());
    shoot(page, {1056, 1500},
          QStringLiteral("today-demo-%1-%2-%3")
              .arg(sunday ? QStringLiteral("sunday") : QStringLiteral("friday"))
              .arg(appearance == Appearance::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
              .arg(zoom));
    CHECK(labels(page).filter(text("No school today. Next: Monday, 23 November, ")).size() == (sunday ? 1 : 0));
    CHECK(seen<MeetingCard>(page).size() == (sunday ? 1 : 4));
}
