#include "actions/cycle_actions.h"
#include "cycle/close_cycle_panel.h"
#include "cycle/cycle_form.h"
#include "cycle/cycle_tab.h"
#include "cycle/linked_card.h"
#include "cycle/phase_strip.h"
#include "shared/date_field.h"
#include "shared/note_edit.h"
#include "shared/segmented_choice.h"
#include "shared/text.h"
#include "shared/wording/cycle_words.h"
#include "trust/dashboard_tab.h"
#include "ui/drafts.h"
#include "ui/english.h"
#include "ui/in_spanish.h"
#include "ui/linked_notebook.h"
#include "ui/qt_words.h"
#include "ui/shot.h"
#include "ui/typing.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <catch2/catch_all.hpp>

#include <tuple>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Cycling : LinkedNotebook {
    TeacherId ana = put(notebook, aTeacher().named("Ana Ferrer"));
    CycleTab tab{link, navigator, english()};

    Cycling() { put(notebook, aCalendar()); }

    void open() {
        tab.resize(1056, 900);
        tab.setTeacher(ana);
        static_cast<QWidget&>(tab).show();
        tab.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&tab));
    }
    // Begun three weeks ago, in its second phase.
    CycleId run() {
        auto cycle = aCycle().with(ana).startedOn("2026-11-02").made();
        cycle.goal = "Every student gives a reason aloud";
        cycle.studentsWill = "Say why without being asked";
        cycle.phases = {{"Identify", day("2026-11-02"), day("2026-11-13")},
                        {"Learn", day("2026-11-16"), day("2026-11-27")},
                        {"Improve", day("2026-11-30"), day("2026-12-11")}};
        return startCycle(notebook, cycle);
    }
    template <class Widget>
    static Widget* in(const QWidget& place, const char* name) {
        auto* found = named<Widget>(place, text(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    static void press(const QWidget& place, const char* name) { in<QPushButton>(place, name)->click(); }
    template <class Panel>
    Panel* panel() const {
        auto* found = tab.window()->findChild<Panel*>();
        REQUIRE(found);
        REQUIRE(QTest::qWaitFor([&] { return QApplication::activeWindow() == found; }));
        return found;
    }
    QString words() const {
        QString all;
        for (const auto* label : tab.findChildren<QLabel*>())
            if (label->isVisibleTo(&tab))
                all += label->text() + QLatin1Char('\n');
        return all;
    }
    std::vector<Cycle> stored() const { return notebook.read().cycles.ofTeacher(ana); }
};

} // namespace

TEST_CASE_METHOD(Cycling, "a cycle is started from the empty tab, with phases over the school's weeks", "[cycle]") {
    open();
    press(tab, "Start a cycle");
    auto* form = panel<CycleForm>();
    QTest::keyClicks(in<NoteEdit>(*form, "Goal"), text("Every student gives a reason"));
    QTest::keyClicks(in<NoteEdit>(*form, "What students will do"), text("Say why"));
    auto* begins = in<DateField>(*form, "Begins on");
    begins->selectAll();
    QTest::keyClicks(begins, text("23 nov"));
    in<QSpinBox>(*form, "School weeks")->setValue(4);
    QTest::keyClick(in<NoteEdit>(*form, "Goal"), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(stored().size() == 1);
    const auto cycle = stored()[0];
    CHECK(cycle.goal == "Every student gives a reason");
    CHECK(cycle.studentsWill == "Say why");
    CHECK(cycle.startedOn == day("2026-11-23"));
    CHECK(cycle.model == CycleModel::Impact);
    CHECK(cycle.phases == std::vector<Phase>{{"Identify", day("2026-11-23"), day("2026-11-27")},
                                             {"Learn", day("2026-11-30"), day("2026-12-04")},
                                             {"Improve", day("2026-12-07"), day("2026-12-18")}});
}

TEST_CASE_METHOD(Cycling, "phases of one's own are named, added and taken away, and the dates typed stay", "[cycle]") {
    CycleForm form(link, ana, nullptr);
    form.show();
    QTest::keyClicks(in<NoteEdit>(form, "Goal"), text("A goal"));
    in<SegmentedChoice>(form, "Model")->findChildren<QAbstractButton*>().at(2)->click();
    auto* name = in<QLineEdit>(form, "Phase 1");
    name->selectAll();
    QTest::keyClicks(name, text("Watch"));
    auto* until = in<QLineEdit>(form, "Phase 1 until");
    until->selectAll();
    QTest::keyClicks(until, text("27 nov"));
    press(form, "Add phase");
    QTest::keyClicks(in<QLineEdit>(form, "Phase 3"), text("Share"));
    in<QSpinBox>(form, "School weeks")->setValue(8); // changes nothing that was typed
    CHECK(form.cycle().phases[0].until == day("2026-11-27"));
    in<QToolButton>(form, "Take this phase away")->click();
    CHECK(form.cycle().phases.size() == 2);
    press(form, "Spread the phases anew");
    in<QSpinBox>(form, "School weeks")->setValue(6); // nor now
    form.submit();
    REQUIRE(stored().size() == 1);
    CHECK(stored()[0].model == CycleModel::Own);
    REQUIRE(stored()[0].phases.size() == 2);
    CHECK(stored()[0].phases[1].name == "Share");
    CHECK(stored()[0].phases[0].from == kToday);
}

TEST_CASE_METHOD(Cycling, "a cycle without a goal or with a phase that ends before it begins is not stored",
                 "[cycle]") {
    CycleForm form(link, ana, nullptr);
    form.show();
    auto* until = in<QLineEdit>(form, "Phase 2 until");
    until->selectAll();
    QTest::keyClicks(until, text("2 nov 2026"));
    form.submit();
    CHECK(form.isVisible());
    CHECK(stored().empty());
    CHECK(in<NoteEdit>(form, "Goal")->accessibleDescription() == text("A cycle needs a goal."));
    CHECK_FALSE(in<QLineEdit>(form, "Phase 2")->accessibleDescription().isEmpty());
    QTest::keyClicks(in<NoteEdit>(form, "Goal"), text("A goal"));
    form.submit();
    CHECK(stored().empty());
    CHECK(escapes(form));
}

TEST_CASE_METHOD(Cycling, "what is typed into a cycle is kept through Esc, down to a day that is none, until Done",
                 "[cycle][drafts]") {
    {
        CycleForm form(link, ana, nullptr);
        form.show();
        QTest::keyClicks(in<NoteEdit>(form, "Goal"), text("Every student gives a reason"));
        in<SegmentedChoice>(form, "Model")->findChildren<QAbstractButton*>().at(2)->click();
        typeInto(form, "Phase 1", "Watch");
        typeInto(form, "Phase 1 until", "banana");
        typeInto(form, "Begins on", "30 nov");
        press(form, "Add phase");
        typeInto(form, "Phase 3", "Share");
        CHECK(draftsOf(link, "cycle ").empty());
        QTest::qWait(1000);
        CHECK(draftsOf(link, "cycle ").size() == 1);
        CHECK(escapes(form));
    }
    {
        CycleForm form(link, ana, nullptr);
        form.show();
        CHECK(saysDraftIsBack(form));
        CHECK(form.cycle().goal == "Every student gives a reason");
        CHECK(form.cycle().model == CycleModel::Own);
        CHECK(form.cycle().startedOn == day("2026-11-30"));
        REQUIRE(form.cycle().phases.size() == 3);
        CHECK(form.cycle().phases[0].name == "Watch");
        CHECK(form.cycle().phases[2].name == "Share");
        CHECK(in<QLineEdit>(form, "Phase 1 until")->text() == text("banana"));
        press(form, "Spread the phases anew");
        form.submit();
    }
    REQUIRE(stored().size() == 1);
    CHECK(stored()[0].phases[2].name == "Share");
    CHECK(draftsOf(link, "").empty());
    CycleForm next(link, ana, nullptr);
    next.show();
    CHECK(next.cycle().goal.empty());
    CHECK_FALSE(saysDraftIsBack(next));
}

TEST_CASE_METHOD(Cycling, "phases that follow from the rest are spread from the day on which the form opens again",
                 "[cycle][drafts]") {
    {
        CycleForm form(link, ana, nullptr);
        form.show();
        in<QSpinBox>(form, "School weeks")->setValue(8);
        CHECK(escapes(form));
    }
    time.today = day("2026-11-23");
    CycleForm form(link, ana, nullptr);
    CHECK(in<QSpinBox>(form, "School weeks")->value() == 8);
    CHECK(form.cycle().startedOn == day("2026-11-23"));
    CHECK(form.cycle().phases[0].from == day("2026-11-23"));
}

TEST_CASE_METHOD(Cycling, "a cycle whose phases were all taken away and typed anew comes back as it was left",
                 "[cycle][drafts]") {
    run();
    const auto cycle = stored()[0];
    {
        CycleForm form(link, cycle, nullptr);
        form.show();
        for (int left = 3; left > 0; --left)
            in<QToolButton>(form, "Take this phase away")->click();
        CHECK(form.cycle().phases.empty());
        for (int number = 1; number <= 40; ++number) {
            press(form, "Add phase");
            in<QLineEdit>(form, qPrintable(QStringLiteral("Phase %1").arg(number)))
                ->setText(QStringLiteral("\t\"%1\" [x], %1\n").arg(number));
        }
        CHECK(escapes(form));
    }
    CycleForm form(link, cycle, nullptr);
    form.show();
    REQUIRE(form.cycle().phases.size() == 40);
    CHECK(form.cycle().phases[39].name.find("\"40\" [x], 40") != std::string::npos);
    QTest::mouseClick(in<QPushButton>(form, "Discard"), Qt::LeftButton);
    CHECK(draftsOf(link, "").empty());
    CHECK(CycleForm(link, cycle, nullptr).cycle() == cycle);
}

TEST_CASE_METHOD(Cycling, "the first cycle begins with the goal of the agreement", "[cycle]") {
    put(notebook,
        anAgreement()
            .with(ana)
            .acknowledgedOn("2026-09-10")
            .but(&Agreement::answers, std::map<std::string, Answer>{{"what-we-want.goal", std::string("Talk")}})
            .made());
    CHECK(CycleForm(link, ana, nullptr).cycle().goal == "Talk");
    run();
    CHECK(CycleForm(link, ana, nullptr).cycle().goal.empty());
}

TEST_CASE_METHOD(Cycling, "the running cycle says where it is, in words and for screen readers", "[cycle]") {
    run();
    open();
    CHECK(words().contains(text("Every student gives a reason aloud")));
    CHECK(words().contains(text("Learn, until 27 Nov")));
    CHECK(words().contains(text("15 school days left")));
    CHECK(tab.findChild<PhaseStrip*>()->accessibleName() ==
          text("Phases: Identify, 2 Nov to 13 Nov; Learn, 16 Nov to 27 Nov, now; Improve, 30 Nov to 11 Dec."));
    std::optional<MeetingRequest> meeting;
    QObject::connect(&navigator, &Navigator::meetingWanted, [&](const MeetingRequest& request) { meeting = request; });
    press(tab, "Plan a meeting for it");
    REQUIRE(meeting);
    CHECK(meeting->toPlan);
    CHECK(meeting->with == std::vector{ana});
}

TEST_CASE_METHOD(Cycling, "meetings and next steps are linked and unlinked by keyboard", "[cycle]") {
    const auto id = run();
    const auto contact = put(notebook, aContact().with(ana).on("2026-11-05").kind(ContactKind::Debrief).made());
    const auto step = put(notebook, anActionStep().with(ana).what("Try pairs").madeOn("2026-11-05").made());
    open();
    press(tab, "Link others (1)");
    auto* turn = in<QPushButton>(tab, "Link: Debrief, Thu 5 Nov");
    turn->setFocus();
    QTest::keyClick(turn, Qt::Key_Space);
    CHECK(notebook.read().contacts.find(contact)->cycle == id);
    CHECK(tab.findChildren<LinkedCard*>().first()->isAncestorOf(QApplication::focusWidget()));
    turn = in<QPushButton>(tab, "Unlink: Debrief, Thu 5 Nov");
    turn->setFocus();
    QTest::keyClick(turn, Qt::Key_Space);
    CHECK_FALSE(notebook.read().contacts.find(contact)->cycle);
    auto* steps = tab.findChildren<LinkedCard*>().last();
    press(*steps, "Link others (1)");
    for (auto* button : steps->findChildren<QPushButton*>())
        if (button->accessibleName().startsWith(text("Link: ")))
            button->click();
    CHECK(notebook.read().nextSteps.find(step)->goalLinked);
    link.undo();
    CHECK_FALSE(notebook.read().nextSteps.find(step)->goalLinked);
}

TEST_CASE_METHOD(Cycling, "a cycle is closed with a look back as one deed, and read again below", "[cycle]") {
    run();
    const auto step =
        put(notebook, anActionStep().with(ana).what("Try pairs").madeOn("2026-11-05").but(&NextStep::goalLinked, true));
    open();
    press(tab, "Close with a look back");
    auto* panel = this->panel<CloseCyclePanel>();
    auto* ended = in<DateField>(*panel, "Last day");
    ended->selectAll();
    QTest::keyClicks(ended, text("1 oct"));
    panel->submit();
    CHECK(panel->isVisible()); // before it began
    ended->selectAll();
    QTest::keyClicks(ended, text("yesterday"));
    in<SegmentedChoice>(*panel, "Look back on: Try pairs")->findChildren<QAbstractButton*>().at(1)->click();
    QTest::keyClicks(in<NoteEdit>(*panel, "What did students gain?"), text("They ask each other"));
    CHECK(escapes(*panel));
    QTest::qWait(0); // it is gone
    press(tab, "Close with a look back");
    panel = this->panel<CloseCyclePanel>();
    CHECK(saysDraftIsBack(*panel));
    CHECK(draftsOf(link, "close-cycle " + stored()[0].stamp.uuid).size() == 1);
    panel->submit();
    CHECK(draftsOf(link, "").empty());
    CHECK(stored()[0].endedOn == day("2026-11-19"));
    CHECK(notebook.read().nextSteps.find(step)->lookBack == LookBack{kToday, Verdict::Change});
    REQUIRE(notebook.read().reflections.ofTeacher(ana).size() == 1);
    CHECK(words().contains(text("No cycle runs just now.")));
    CHECK_FALSE(words().contains(text("They ask each other")));
    in<QPushButton>(tab, "Read it: Every student gives a reason aloud")->click();
    CHECK(words().contains(text("They ask each other")));
    CHECK(words().contains(text("Try pairs")));
    link.undo();
    CHECK_FALSE(stored()[0].endedOn);
    CHECK(notebook.read().reflections.count() == 0);
    CHECK_FALSE(notebook.read().nextSteps.find(step)->lookBack);
}

TEST_CASE_METHOD(Cycling, "a cycle closed today, as the panel offers, is over at once", "[cycle]") {
    run();
    open();
    press(tab, "Close with a look back");
    auto* panel = this->panel<CloseCyclePanel>();
    QTest::keyClicks(in<NoteEdit>(*panel, "What did students gain?"), text("They ask each other"));
    panel->submit();
    CHECK(stored()[0].endedOn == kToday);
    CHECK(words().contains(text("No cycle runs just now.")));
    CHECK(words().contains(text("Earlier cycles")));
    CHECK_FALSE(words().contains(text("Our cycle")));
    in<QPushButton>(tab, "Read it: Every student gives a reason aloud")->click();
    CHECK(words().contains(text("They ask each other")));
    for (const auto* button : tab.findChildren<QPushButton*>())
        CHECK_FALSE((button->isVisibleTo(&tab) && button->text() == text("Close with a look back")));
    DashboardTab dashboard(link, navigator, english());
    dashboard.setTeacher(ana);
    static_cast<QWidget&>(dashboard).show();
    CHECK_FALSE(named<QPushButton>(dashboard, text("Open cycle")));
}

TEST_CASE_METHOD(Cycling, "a cycle is not closed on a day to come", "[cycle]") {
    run();
    open();
    press(tab, "Close with a look back");
    auto* panel = this->panel<CloseCyclePanel>();
    auto* ended = in<DateField>(*panel, "Last day");
    ended->selectAll();
    QTest::keyClicks(ended, text("tomorrow"));
    panel->submit();
    CHECK(panel->isVisible());
    CHECK(problemsShown(*panel) == 1);
    CHECK_FALSE(stored()[0].endedOn);
}

TEST_CASE_METHOD(Cycling,
                 "a cycle to come stands under its own heading, and can be edited and removed, not gone on with",
                 "[cycle]") {
    auto coming = aCycle().with(ana).startedOn("2026-12-07").made();
    coming.goal = "Pairs talk first";
    startCycle(notebook, coming);
    open();
    CHECK(words().contains(text("No cycle runs just now; the next one begins Mon 7 Dec.")));
    CHECK(words().contains(text("Coming")));
    CHECK(words().contains(text("From 7 Dec on")));
    CHECK_FALSE(words().contains(text("Earlier cycles")));
    in<QPushButton>(tab, "Read it: Pairs talk first")->click();
    CHECK(in<QPushButton>(tab, "Edit")->isVisibleTo(&tab));
    CHECK_FALSE(named<QPushButton>(tab, text("Go on with it")));
    press(tab, "Remove");
    CHECK(stored().empty());
}

TEST_CASE_METHOD(Cycling, "an older cycle that goes on beside a newer one can be closed again", "[cycle]") {
    auto old = aCycle().with(ana).startedOn("2026-09-07").endedOn("2026-10-30").made();
    old.goal = "Wait three seconds";
    const auto id = startCycle(notebook, old);
    run();
    open();
    in<QPushButton>(tab, "Read it: Wait three seconds")->click();
    press(tab, "Go on with it");
    CHECK(words().contains(text("Running as well")));
    CHECK_FALSE(words().contains(text("Earlier cycles")));
    QPushButton* close = nullptr;
    for (auto* button : tab.findChildren<QPushButton*>())
        if (button->text() == text("Close with a look back") && button->isVisibleTo(&tab))
            close = button; // the last one, below
    REQUIRE(close);
    close->click();
    panel<CloseCyclePanel>()->submit();
    CHECK(notebook.read().cycles.find(id)->endedOn == kToday);
    CHECK(words().contains(text("Earlier cycles")));
    CHECK(words().contains(text("Our cycle")));
}

TEST_CASE_METHOD(Cycling, "an earlier cycle can go on or be removed", "[cycle]") {
    const auto id = run();
    closeCycle(notebook, id, day("2026-11-19"));
    open();
    in<QPushButton>(tab, "Read it: Every student gives a reason aloud")->click();
    press(tab, "Go on with it");
    CHECK_FALSE(stored()[0].endedOn);
    link.undo();
    press(tab, "Remove");
    CHECK(stored().empty());
    link.undo();
    CHECK(stored().size() == 1);
}

TEST_CASE_METHOD(Cycling, "the dashboard's goal is that of the running cycle, and leads to it", "[cycle]") {
    run();
    DashboardTab dashboard(link, navigator, english());
    dashboard.setTeacher(ana);
    static_cast<QWidget&>(dashboard).show();
    std::optional<TeacherTab> wanted;
    QObject::connect(&navigator, &Navigator::teacherWanted, [&](TeacherId, TeacherTab where) { wanted = where; });
    press(dashboard, "Open cycle");
    CHECK(wanted == TeacherTab::Cycle);
}

TEST_CASE_METHOD(Cycling, "the cycle and its panels are painted in both appearances and at 150 %", "[cycle][shot]") {
    const auto look = everyLook();
    const Dress dress(look.appearance, look.zoom);
    run();
    put(notebook, anActionStep().with(ana).what("Try pairs").madeOn("2026-11-05").but(&NextStep::goalLinked, true));
    CycleForm form(link, ana, nullptr);
    form.show();
    form.submit();
    shoot(form, form.size(), look.name("cycle-form"));
    const auto cycle = *runningCycle(notebook.read(), ana, kToday);
    CloseCyclePanel close(link, english(), cycleView(notebook.read(), cycle, english().prompts, kToday), nullptr);
    close.show();
    shoot(close, close.size(), look.name("close-cycle"));
    for (const auto& [goal, from, until] : {std::tuple{"Wait three seconds", "2026-09-07", "2026-10-30"},
                                            std::tuple{"Groups find their own words", "2026-11-09", ""},
                                            std::tuple{"Pairs talk first", "2026-12-07", ""}}) {
        auto other = aCycle().with(ana).startedOn(from).made();
        other.goal = goal;
        if (const auto ended = parseDate(until))
            other.endedOn = ended;
        startCycle(notebook, other);
    }
    open();
    press(tab, "Read it: Every student gives a reason aloud");
    shoot(tab, {1056, 1400}, look.name("cycle-tab"));
    CHECK(form.minimumSizeHint().width() <= 640 * look.zoom / 100);
}

TEST_CASE_METHOD(Cycling, "the phases of a model are named in the language of the program, and kept as they were",
                 "[cycle][spanish]") {
    run();
    const auto english = stored()[0];
    REQUIRE(english.phases[1].name == "Learn");
    auto spanish = english;
    {
        const InSpanish now;
        PhaseStrip strip;
        strip.show(english, time.today);
        CHECK(strip.accessibleName().contains(text("Aprender")));
        CHECK_FALSE(strip.accessibleName().contains(text("Learn")));
        CycleForm form(link, english, nullptr);
        CHECK(in<QLineEdit>(form, "Fase 2")->text() == text("Aprender"));
        CHECK(form.cycle() == english);
        spanish.phases[1].name = fromQt(in<QLineEdit>(form, "Fase 2")->text());
    }
    PhaseStrip strip;
    strip.show(spanish, time.today);
    CHECK(strip.accessibleName().contains(text("Learn")));
    CHECK(phaseName("Aprender a su modo") == text("Aprender a su modo"));
}
