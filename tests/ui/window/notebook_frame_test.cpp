#include "actions/checklist_actions.h"
#include "actions/hold_actions.h"
#include "actions/next_step_actions.h"
#include "actions/teacher_actions.h"
#include "exchange/content.h"
#include "meetings/meeting_form.h"
#include "overview/checklist_period.h"
#include "overview/meeting_defaults.h"
#include "settings/look.h"
#include "shared/text.h"
#include "shared/undo_line.h"
#include "shared/window_memory.h"
#include "trust/timeline_list.h"
#include "trust/timeline_model.h"
#include "trust/win_form.h"
#include "ui/linked_notebook.h"
#include "ui/qt_words.h"
#include "ui/settle.h"
#include "ui/window/in_frame.h"
#include "window/notebook_frame.h"
#include "window/window_actions.h"

#include <QApplication>
#include <QDateTime>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Framed : InFrame<LinkedNotebook> {
    TeacherId ana = put(notebook, aTeacher().named("Ana Ferrer"));
    TeacherId jose = put(notebook, aTeacher().named("José Núñez"));

    MeetingForm* panel() const { return frame.findChild<MeetingForm*>(); }
};

} // namespace

TEST_CASE_METHOD(Framed, "Log meeting begins with the teacher whose page is open", "[window]") {
    frame.go({MainPage::Teachers, ana, TeacherTab::Dashboard});
    frame.logMeeting();
    REQUIRE(panel());
    CHECK(panel()->meeting().contact.with == std::vector{ana});
}

TEST_CASE_METHOD(Framed, "an appointment that runs now goes before the teacher whose page is open", "[window]") {
    auto planned = aPlannedContact("2026-11-20").with(jose).made();
    planned.start = lastQuarter(fromQt(QDateTime::fromSecsSinceEpoch(time.now.time_since_epoch().count()).time()));
    put(notebook, planned);
    frame.go({MainPage::Teachers, ana, TeacherTab::Dashboard});
    frame.logMeeting();
    REQUIRE(panel());
    CHECK(panel()->meeting().contact.with == std::vector{jose});
}

TEST_CASE_METHOD(Framed, "a win is noted and opened in its own panel", "[window]") {
    static_cast<QWidget&>(frame).show();
    const auto win = put(notebook, aWin().with(ana));
    frame.go({MainPage::Teachers, ana, TeacherTab::Timeline});
    auto* list = frame.findChild<TimelineList*>();
    REQUIRE(list);
    list->setCurrentIndex(list->timeline()->indexOf(win, notebook.read().wins.find(win)->seenOn));
    QTest::keyClick(list, Qt::Key_Return);
    auto* form = frame.findChild<WinForm*>();
    REQUIRE(form);
    CHECK(form->win().id == win);
    delete form;
    for (auto* action : frame.findChildren<QAction*>())
        if (action->text() == QStringLiteral("Note a win"))
            action->trigger();
    form = frame.findChild<WinForm*>();
    REQUIRE(form);
    CHECK(form->win().teacher == ana);
    CHECK_FALSE(form->win().id);
}

TEST_CASE_METHOD(Framed, "the line's Undo takes back what the line says, or is gone", "[window]") {
    const auto promise = put(notebook, aPromise().with(ana));
    settle(notebook, promise, StepState::Kept, time.today);
    const auto* line = frame.findChild<UndoLine*>();
    REQUIRE(line->isVisibleTo(&frame));
    tick(notebook, checklistFor(link.read(), ana, time.today, content.checklist), "dependable-2", TickState::Done);
    CHECK_FALSE(line->isVisibleTo(&frame));
}

TEST_CASE_METHOD(Framed, "the line does not come again for an earlier deed because something left", "[window]") {
    settle(notebook, put(notebook, aPromise().with(ana)), StepState::Kept, time.today);
    auto* line = frame.findChild<UndoLine*>();
    line->hide(); // after its eight seconds
    notebook.addToTrail({DocumentKind::RecoverySheet, WayOut::SavedPdf, {}, false}, std::string(64, 'a'));
    CHECK_FALSE(line->isVisibleTo(&frame));
}

TEST_CASE_METHOD(Framed, "Ctrl+P where nothing can be printed says so, and what can be", "[window]") {
    frame.go({MainPage::Teachers, {}, {}});
    settle(frame);
    auto* line = frame.findChild<UndoLine*>();
    QTest::keyClick(frame.focusWidget() ? frame.focusWidget() : &frame, Qt::Key_P, Qt::ControlModifier);
    CHECK(line->isVisibleTo(&frame));
    CHECK(line->accessibleName().startsWith(QStringLiteral("This page has nothing to print.")));
}

TEST_CASE_METHOD(Framed, "Back and Forward keep the page and the view of the meetings", "[window]") {
    frame.goTo(MainPage::Meetings);
    CHECK(frame.place().meetings == MeetingsView::List);
    for (auto* segment : frame.findChildren<QRadioButton*>())
        if (segment->text() == QStringLiteral("Week"))
            segment->setChecked(true);
    CHECK(frame.place().meetings == MeetingsView::Week);
    frame.goTo(MainPage::Today);
    frame.goBack();
    CHECK(frame.place() == Place{MainPage::Meetings, {}, {}, MeetingsView::Week});
    frame.goBack();
    CHECK(frame.place() == Place{MainPage::Meetings, {}, {}, MeetingsView::List});
    frame.goForward();
    frame.goTo(MainPage::Teachers);
    frame.goTo(MainPage::Meetings);
    CHECK(frame.place().meetings == MeetingsView::Week); // as it was seen last
}

TEST_CASE_METHOD(Framed, "Back passes over the page of a teacher who is gone, until they are back", "[window]") {
    frame.goTo(MainPage::Meetings);
    frame.go({MainPage::Teachers, ana, TeacherTab::Dashboard});
    removeTeacher(notebook, ana);
    frame.goTo(MainPage::Teachers);
    frame.goBack();
    CHECK(frame.place().page == MainPage::Meetings);
    CHECK_FALSE(frame.place().teacher);
    frame.goForward();
    CHECK(frame.place() == Place{MainPage::Teachers, {}, {}});
    link.undo();
    frame.goBack();
    CHECK(frame.place().teacher == ana);
}

TEST_CASE_METHOD(Framed, "what is discarded can be had back by the line's Undo", "[window]") {
    frame.setVisible(true);
    frame.logMeeting();
    REQUIRE(panel());
    auto* note = named<QPlainTextEdit>(*panel(), QStringLiteral("Shared note"));
    QTest::keyClicks(note, QStringLiteral("She asked for the rubric"));
    QTest::mouseClick(named<QAbstractButton>(*panel(), QStringLiteral("Discard")), Qt::LeftButton);
    CHECK(link.read().drafts.keptUnder("").empty());
    auto* line = frame.findChild<UndoLine*>();
    REQUIRE(line->isVisibleTo(&frame));
    QTest::mouseClick(named<QAbstractButton>(*line, QStringLiteral("Undo")), Qt::LeftButton);
    REQUIRE(link.read().drafts.keptUnder("").size() == 1);
    settle();
    frame.logMeeting();
    CHECK(panel()->meeting().contact.sharedNote == "She asked for the rubric");
}

TEST_CASE_METHOD(Framed, "when a teacher is removed the line tells what went along", "[window]") {
    put(notebook, aContact().with(ana));
    put(notebook, aContact().with(ana));
    put(notebook, aPromise().with(ana));
    removeTeacher(notebook, ana);
    CHECK(frame.findChild<UndoLine*>()->accessibleName() ==
          QStringLiteral("Ana Ferrer removed, with 2 meetings, 1 next step"));
}

TEST_CASE_METHOD(Framed, "when a teacher on hold is removed the line says so", "[window]") {
    holdEverything(notebook, ana, time.today, "A letter from the court");
    removeTeacher(notebook, jose);
    auto* line = frame.findChild<UndoLine*>();
    CHECK_FALSE(line->accessibleName().contains(QStringLiteral("hold")));
    removeTeacher(notebook, ana);
    CHECK(line->accessibleName().contains(QStringLiteral("A hold is on")));
}
