#include "shared/card.h"
#include "shared/pill.h"
#include "teachers/teacher_page.h"
#include "trust/dashboard_tab.h"
#include "trust/timeline_tab.h"
#include "ui/english.h"
#include "ui/linked_notebook.h"
#include "ui/qt_words.h"
#include "ui/shot.h"

#include <QScrollArea>
#include <QTabBar>
#include <QTableView>

#include <catch2/catch_all.hpp>

#include <algorithm>

using namespace alongside;
using namespace alongside::making;

namespace {

struct OnePage : LinkedNotebook {
    SchoolId school = put(notebook, aSchool().named("Riverbend Middle School").made());
    TeacherId luis = put(notebook, aTeacher()
                                       .named("Luis Ferreira")
                                       .startedOn("2026-08-17")
                                       .but(&Teacher::grades, std::vector<std::string>{"6"})
                                       .but(&Teacher::subjects, std::vector<std::string>{"mathematics"})
                                       .but(&Teacher::schools, std::vector{school})
                                       .made());
    TeacherPage page{link, navigator, english()};

    OnePage() {
        put(notebook, aCalendar());
        page.resize(1056, 880);
    }

    void show(TeacherTab tab = TeacherTab::Dashboard) {
        page.show(luis, tab);
        static_cast<QWidget&>(page).show();
        QCoreApplication::processEvents();
    }

    QAbstractButton* button(const QString& words) const {
        for (auto* each : page.findChildren<QAbstractButton*>())
            if (each->isVisible() && each->text() == words)
                return each;
        return nullptr;
    }

    QStringList words() const {
        QStringList found;
        for (const auto* label : page.findChildren<QLabel*>())
            found += label->text();
        return found;
    }

    void addHalfAYear();
};

// A believable autumn: debriefs every other week, promises, a win, an agreement.
void OnePage::addHalfAYear() {
    put(notebook, anAgreement()
                      .with(luis)
                      .startedOn("2026-08-24")
                      .acknowledgedOn("2026-09-11")
                      .reviewOn("2026-12-11")
                      .but(&Agreement::answers,
                           std::map<std::string, Answer>{
                               {"what-we-want.goal",
                                std::string("Every student explains a strategy aloud at least once a week.")}})
                      .made());
    const auto kinds = {ContactKind::Debrief, ContactKind::Planning, ContactKind::Visit, ContactKind::CoTeaching};
    int count = 0;
    for (int back = 190; back > 0; back -= 9) {
        const Date on = addDays(kToday, -back);
        auto contact = aContact().with(luis).on(on).kind(kinds.begin()[count % 4]).planned();
        contact.sharedNote("He tried the wait-time move in period 3 and wants to see it done with a noisier group.");
        if (count % 3 != 0)
            contact.but(&Contact::summarySentOn, addDays(on, count % 4 == 1 ? 4 : 0));
        contact.but(&Contact::readBack, count % 2 == 0).but(&Contact::nothingToDo, count % 5 == 0);
        contact.but(&Contact::hardMoment, count % 6 == 3);
        const auto id = put(notebook, contact.made());
        const auto kind = count % 3 == 0 ? StepKind::Reply : count % 3 == 1 ? StepKind::Bring : StepKind::ComeBack;
        auto promise = aPromise().with(luis).at(id).kind(kind).what("Two exit slips that fit the fractions unit");
        promise.but(&NextStep::madeOn, on).but(&NextStep::dueOn, addDays(on, 6));
        promise.but(&NextStep::state, StepState::Kept).but(&NextStep::closedOn, addDays(on, count % 4 == 2 ? 8 : 5));
        promise.but(&NextStep::fitted, true);
        put(notebook, promise.made());
        ++count;
    }
    put(notebook, aContact().with(luis).on("2026-11-18").kind(ContactKind::Hallway).made());
    put(notebook, aContact()
                      .with(luis)
                      .on("2026-11-17")
                      .kind(ContactKind::Debrief)
                      .sharedNote("Students argued about two strategies. He would like to see it with period 5.")
                      .privateNote("He looked tired; ask how the move to room 18 went.")
                      .made());
    put(notebook,
        aPromise().with(luis).what("Send the number-talk video").madeOn("2026-11-05").dueOn("2026-11-18").made());
    put(notebook, anActionStep().with(luis).what("Try three talk moves in period 5").madeOn("2026-11-17").made());
    put(notebook, aPlannedContact("2026-11-24").with(luis).but(&Contact::start, std::chrono::minutes(615)).made());
    notebook.perform(Op::Import, [&](Tables& t) {
        t.wins.add(aWin().with(luis).what("The back tables began to argue about the text").seenOn("2026-11-09"));
    });
}

} // namespace

TEST_CASE_METHOD(OnePage, "the header says who it is and where the two stand", "[ui][teacher]") {
    addHalfAYear();
    show();
    CHECK(words().contains(QStringLiteral("Luis Ferreira")));
    CHECK(words().filter(QStringLiteral("Riverbend Middle School · working together since August")).size() == 1);
    QStringList pills;
    for (const auto* pill : page.findChildren<Pill*>())
        pills += pill->words();
    CHECK(pills.contains(QStringLiteral("Agreement acknowledged 11 Sep")));
    CHECK(pills.filter(QStringLiteral("Next: Tue 24 Nov 10:15")).size() == 1);
}

TEST_CASE_METHOD(OnePage, "a tab is built when it is first asked for and then keeps to the teacher in view",
                 "[ui][teacher]") {
    show();
    CHECK(page.findChild<DashboardTab*>());
    CHECK_FALSE(page.findChild<TimelineTab*>());
    page.findChild<QTabBar*>()->setCurrentIndex(1);
    CHECK(page.findChild<TimelineTab*>()->isVisible());
    const auto ben = put(notebook, aTeacher().named("Ben Okafor").made());
    page.show(ben, TeacherTab::Dashboard);
    CHECK(page.findChild<DashboardTab*>()->isVisible());
    CHECK(words().contains(QStringLiteral("Ben Okafor")));
}

TEST_CASE_METHOD(OnePage, "the header's deeds lead where they say", "[ui][teacher]") {
    show();
    std::optional<MeetingRequest> meeting;
    std::optional<TeacherId> step;
    QObject::connect(&navigator, &Navigator::meetingWanted, [&](const MeetingRequest& request) { meeting = request; });
    QObject::connect(&navigator, &Navigator::nextStepWanted, [&](TeacherId teacher) { step = teacher; });
    button(QStringLiteral("Log meeting"))->click();
    REQUIRE(meeting);
    CHECK(meeting->with == std::vector{luis});
    button(QStringLiteral("Add next step"))->click();
    CHECK(step == luis);
    std::optional<TeacherId> win;
    QObject::connect(&navigator, &Navigator::newWinWanted, [&](TeacherId teacher) { win = teacher; });
    for (auto* action : page.findChildren<QAction*>())
        if (action->text() == QStringLiteral("Note a win"))
            action->trigger();
    CHECK(win == luis);
}

TEST_CASE_METHOD(OnePage, "removing the teacher leads back to the list", "[ui][teacher]") {
    show();
    bool left = false;
    QObject::connect(&navigator, &Navigator::teachersWanted, [&] { left = true; });
    for (auto* action : page.findChildren<QAction*>())
        if (action->text() == QStringLiteral("Remove teacher"))
            action->trigger();
    CHECK(left);
    CHECK_FALSE(link.read().teachers.find(luis));
    link.undo();
    CHECK(link.read().teachers.find(luis));
}

TEST_CASE_METHOD(OnePage, "a teacher's page is painted in both appearances and at 150 %", "[ui][teacher][shot]") {
    const auto look = everyLook();
    const Dress dress(look.appearance, look.zoom);
    addHalfAYear();
    TeacherPage fresh(link, navigator, english());
    const int height = GENERATE(880, 1900);
    fresh.show(luis, TeacherTab::Dashboard);
    shoot(fresh, QSize(1056, height), look.name("teacher") + QStringLiteral("-%1").arg(height));
    fresh.show(luis, TeacherTab::Timeline);
    shoot(fresh, QSize(1056, height), look.name("timeline") + QStringLiteral("-%1").arg(height));
    CHECK(fresh.width() == 1056); // nothing asks for more than a usual window has
}

TEST_CASE_METHOD(OnePage, "the next steps stand below the head, not at the window's edges", "[ui][teacher]") {
    addHalfAYear();
    show(TeacherTab::NextSteps);
    const auto spanOf = [&](const QWidget* widget) {
        const int left = widget->mapTo(&page, QPoint()).x();
        return std::pair(left, left + widget->width());
    };
    const auto* table = page.findChild<QTableView*>();
    REQUIRE(table);
    const auto [left, right] = spanOf(page.findChild<QTabBar*>());
    CHECK(spanOf(table).first >= left);
    CHECK(spanOf(table).second <= right);
}

TEST_CASE_METHOD(OnePage, "in the largest text no tab of a teacher's page is wider than a usual window",
                 "[ui][teacher]") {
    const auto zoom = GENERATE(150, 200);
    const Dress dress(Appearance::Light, zoom);
    addHalfAYear();
    TeacherPage fresh(link, navigator, english());
    for (const auto tab : {TeacherTab::Dashboard, TeacherTab::Timeline, TeacherTab::NextSteps, TeacherTab::Agreement,
                           TeacherTab::Checklist, TeacherTab::Cycle, TeacherTab::Profile}) {
        CAPTURE(zoom, static_cast<int>(tab));
        fresh.show(luis, tab);
        shoot(fresh, QSize(1056, 880), QStringLiteral("teacher-%1-tab-%2").arg(zoom).arg(static_cast<int>(tab)));
        CHECK(fresh.minimumSizeHint().width() <= 1056);
        CHECK(fresh.width() == 1056);
    }
}

// A window of 900 and of 640, less the folded sidebar.
TEST_CASE_METHOD(OnePage, "in a narrow window and large text no card of the dashboard is cut", "[ui][teacher]") {
    const int width = GENERATE(816, 556);
    const Dress dress(Appearance::Light, 150);
    addHalfAYear();
    TeacherPage fresh(link, navigator, english());
    fresh.show(luis, TeacherTab::Dashboard);
    shoot(fresh, QSize(width, 1400), QStringLiteral("teacher-narrow-%1").arg(width));
    CHECK(fresh.width() == width);
    int cards = 0;
    for (const auto* card : fresh.findChildren<Card*>()) {
        if (!card->isVisible())
            continue;
        ++cards;
        CAPTURE(card->accessibleName().toStdString(), card->minimumSizeHint().width());
        CHECK(card->mapTo(&fresh, QPoint(card->width(), 0)).x() <= width);
    }
    CHECK(cards >= 6);
}

TEST_CASE_METHOD(OnePage, "a low window gives the tab its room: a smaller head, whose deeds keep their names",
                 "[ui][teacher]") {
    addHalfAYear();
    show(TeacherTab::Timeline);
    REQUIRE(button(QStringLiteral("Add next step")));
    const int before = page.findChild<QTabBar*>()->mapTo(&page, QPoint(0, 0)).y();
    page.resize(1056, 480);
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    CHECK_FALSE(button(QStringLiteral("Add next step")));
    auto* step = named<QAbstractButton>(page, QStringLiteral("Add next step"));
    REQUIRE(step);
    CHECK(step->isVisible());
    CHECK(step->toolTip() == QStringLiteral("Add next step"));
    CHECK(page.findChild<QTabBar*>()->mapTo(&page, QPoint(0, 0)).y() < before - 30);
    page.resize(1056, 880);
    QCoreApplication::processEvents();
    CHECK(button(QStringLiteral("Add next step")));
}

TEST_CASE_METHOD(OnePage, "a tab that was seen takes no room from the one on top", "[ui][teacher]") {
    addHalfAYear();
    show(TeacherTab::Timeline);
    page.resize(1056, 600);
    const auto scrolls = [this] {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        const auto* whole = page.findChild<QScrollArea*>();
        return whole->widget()->height() > whole->viewport()->height();
    };
    CHECK_FALSE(scrolls());
    page.show(luis, TeacherTab::Agreement);
    page.show(luis, TeacherTab::NextSteps);
    page.show(luis, TeacherTab::Timeline);
    CHECK_FALSE(scrolls());
}
