#include "window/left_panel.h"

#include "meetings/meeting_drafts.h"
#include "meetings/meeting_form.h"
#include "shared/form_draft.h"
#include "shared/kept_drafts.h"
#include "shared/notice_line.h"
#include "shared/panel.h"
#include "shared/undo_line.h"
#include "teachers/teacher_form.h"
#include "window/notebook_frame.h"

#include <QApplication>

namespace alongside {
namespace {

// A meeting's draft is known by its words, any other by its key.
bool isKept(const LeftPanel& left, NotebookLink& link) {
    return left.draft.empty() ? !keptMeetings(link).empty() : KeptDrafts::of(link).find(left.draft).has_value();
}

} // namespace

std::optional<LeftPanel> panelLeftIn(const QWidget& window) {
    std::optional<LeftPanel> left;
    for (auto* panel : window.findChildren<Panel*>()) {
        if (!panel->isVisible())
            continue;
        const auto* draft = panel->findChild<FormDraft*>();
        if (const auto* meeting = qobject_cast<MeetingForm*>(panel))
            left = {panel->accessibleName(), {}, meeting->meeting().contact.id ? nullptr : &NotebookFrame::logMeeting};
        else if (draft)
            left = {panel->accessibleName(), draft->key(),
                    qobject_cast<TeacherForm*>(panel) ? &NotebookFrame::addTeacher : nullptr};
    }
    return left;
}

void tellOfLeft(const LeftPanel& left, NotebookFrame& frame) {
    if (!isKept(left, frame.link()))
        return;
    const auto words = NotebookFrame::tr("“%1” was open when the notebook was locked. What you typed there is kept.");
    auto* ribbon = new NoticeLine(Tone::Accent, QStringLiteral("info"), words.arg(left.title));
    ribbon->setAction(left.again ? NotebookFrame::tr("Go on there") : NotebookFrame::tr("Got it"));
    QObject::connect(ribbon, &NoticeLine::acted, &frame, [ribbon, &frame, again = left.again] {
        ribbon->hide();
        if (again)
            (frame.*again)();
    });
    frame.setRibbon(ribbon);
    // Whichever way the coach goes on there.
    QObject::connect(qApp, &QApplication::focusChanged, ribbon, [ribbon, title = left.title](QWidget*, QWidget* now) {
        const auto* panel = now ? qobject_cast<Panel*>(now->window()) : nullptr;
        if (panel && panel->accessibleName() == title)
            ribbon->hide();
    });
    if (left.draft.empty() || left.again)
        frame.findChild<UndoLine*>()->hide(); // it says the same of what is not finished
}

} // namespace alongside
