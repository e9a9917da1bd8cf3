#include "archive/archive_card.h"
#include "backups/backups_part.h"
#include "exchange/bring_list_panel.h"
#include "finding/find_panel.h"
#include "meetings/meeting_beginning.h"
#include "meetings/meeting_form.h"
#include "next_steps/next_step_form.h"
#include "reflect/reflect_page.h"
#include "reflect/reflection_form.h"
#include "settings/settings_page.h"
#include "shared/hidden.h"
#include "shared/undo_line.h"
#include "shared/wording/deed_words.h"
#include "summary/summary_panel.h"
#include "teachers/teacher_form.h"
#include "trust/entries_panel.h"
#include "trust/win_form.h"
#include "window/notebook_frame.h"
#include "window/window_actions.h"

// Where pages want to go: to another place, or to a panel over them.

namespace alongside {

void NotebookFrame::connectNavigator() {
    connect(&navigator_, &Navigator::teachersWanted, this, [this] { go({MainPage::Teachers, {}, {}}); });
    connect(&navigator_, &Navigator::meetingsWanted, this, [this](MeetingsView view) {
        go({MainPage::Meetings, {}, {}, view});
    });
    connect(&navigator_, &Navigator::nextStepsWanted, this, [this] { go({MainPage::NextSteps, {}, {}}); });
    connect(&navigator_, &Navigator::teacherWanted, this, [this](TeacherId teacher, TeacherTab tab) {
        go({MainPage::Teachers, teacher, tab});
    });
    connect(&navigator_, &Navigator::newTeacherWanted, this, &NotebookFrame::addTeacher);
    connect(&navigator_, &Navigator::listWanted, this, &NotebookFrame::bringList);
    connect(&navigator_, &Navigator::meetingWanted, this, &NotebookFrame::openMeeting);
    connect(&navigator_, &Navigator::nextStepWanted, this, [this](TeacherId teacher) {
        if (!isOnlyRead())
            openPanel<NextStepForm>(link_, teacher, this);
    });
    connect(&navigator_, &Navigator::notesWanted, this, &NotebookFrame::notesAsked);
    connect(&navigator_, &Navigator::said, undoLine_, &UndoLine::tell);
    connect(&navigator_, &Navigator::nextStepFormWanted, this, [this](NextStepId id) {
        if (const auto step = link_.read().nextSteps.find(id); step && !coversInstead())
            openPanel<NextStepForm>(link_, *step, this);
    });
    connect(&navigator_, &Navigator::newWinWanted, this, [this](TeacherId teacher) {
        if (!isOnlyRead())
            openPanel<WinForm>(link_, teacher, this);
    });
    connect(&navigator_, &Navigator::winFormWanted, this, [this](WinId id) {
        if (const auto win = link_.read().wins.find(id); win && !coversInstead())
            openPanel<WinForm>(link_, *win, this);
    });
    connect(&navigator_, &Navigator::summaryWanted, this, &NotebookFrame::openSummary);
    connect(&navigator_, &Navigator::newReflectionWanted, this, [this](const ReflectionStart& start) {
        if (!isOnlyRead())
            openPanel<ReflectionForm>(link_, content_.prompts, start, this);
    });
    connect(&navigator_, &Navigator::reflectionsWanted, this,
            [this](TeacherId teacher, std::optional<Dimension> dimension) {
                go({MainPage::Reflect, {}, {}});
                if (!link_.hidesNotes())
                    reflectPage_->narrowTo(teacher, dimension);
            });
    connect(&navigator_, &Navigator::pulseHandOverWanted, this, &NotebookFrame::handOverAsked);
    connect(&navigator_, &Navigator::anonymousPulsesWanted, this, [this] {
        go({.page = MainPage::Reflect, .teacher = {}, .part = static_cast<int>(ReflectPart::Anonymous)});
    });
    connect(&navigator_, &Navigator::entriesWanted, this,
            [this](const FigureEntries& figure) { openPanel<EntriesPanel>(link_, navigator_, figure, this); });
}

// While notes are hidden no panel is opened on what is stored: it would offer covered words to be changed.
bool NotebookFrame::coversInstead() {
    if (link_.hidesNotes())
        openPanel<HiddenPanel>(navigator_, this);
    return link_.hidesNotes();
}

// Of a notebook that cannot be changed nobody is let type what could not be kept.
bool NotebookFrame::isOnlyRead() {
    const bool is = link_.notebook().isReadOnly();
    if (is)
        undoLine_->tell(tr("This notebook can be read and not changed. The line at the top has a way on."));
    return is;
}

void NotebookFrame::logMeeting() {
    for (const auto* panel : findChildren<MeetingForm*>())
        if (panel->isVisible())
            return; // asked for from outside while it is open
    MeetingRequest request;
    if (place_.teacher)
        request.inView = *place_.teacher;
    openMeeting(request);
}

void NotebookFrame::openMeeting(const MeetingRequest& request) {
    const auto stored = request.existing ? meetingOf(link_.read(), *request.existing) : std::nullopt;
    if (stored && (hasCoveredWords(*stored) || stored->contact.hardMoment) && coversInstead())
        return;
    if (!request.existing && isOnlyRead())
        return;
    auto* form = openPanel<MeetingForm>(link_, request, this);
    form->offerMoves(movesOnShelf(link_.read(), content_.moves));
    connect(form, &MeetingForm::summaryWanted, this, &NotebookFrame::openSummary);
}

void NotebookFrame::openSummary(ContactId contact) {
    if (coversInstead())
        return;
    auto* panel = openPanel<SummaryPanel>(link_, contact, this);
    connect(panel, &SummaryPanel::editAsked, this, [this, contact] { openMeeting({.with = {}, .existing = contact}); });
}

void NotebookFrame::addTeacher() {
    if (isOnlyRead())
        return;
    auto* form = openPanel<TeacherForm>(link_, this);
    connect(form, &TeacherForm::added, this, [this](TeacherId teacher) {
        go({MainPage::Teachers, teacher, TeacherTab::Dashboard});
    });
}

void NotebookFrame::bringList() {
    if (coversInstead() || isOnlyRead())
        return;
    auto* panel = openPanel<BringListPanel>(link_, this);
    connect(panel, &BringListPanel::brought, this, [this](const QString& copy) {
        go({MainPage::Teachers, {}, {}});
        const auto deed = link_.notebook().undoable();
        if (!copy.isEmpty() && deed)
            undoLine_->offer(tr("%1. The notebook as it was before is kept among its backups: %2", "done; a file")
                                 .arg(doneWordsFor(*deed, {}), copy));
    });
}

// Where it can be brought in again later.
void NotebookFrame::bringArchive() {
    showSettings(SettingsPart::Files);
    if (!link_.hidesNotes())
        settingsPage_->findChild<ArchiveCard*>()->chooseFile();
}

void NotebookFrame::saveArchive() {
    showSettings(SettingsPart::Files);
    if (!link_.hidesNotes())
        settingsPage_->findChild<ArchiveCard*>()->save();
}

void NotebookFrame::backUpNow() {
    showSettings(SettingsPart::Backups);
    if (!link_.hidesNotes())
        settingsPage_->findChild<BackupsPart*>()->backUpNow();
}

void NotebookFrame::showSecurity() {
    showSettings(SettingsPart::Security);
}

void NotebookFrame::showSettings(SettingsPart part) {
    go({.page = MainPage::Settings, .teacher = {}, .part = static_cast<int>(part)});
}

void NotebookFrame::findOrDo() {
    if (finding_ && finding_->isVisible())
        return finding_->leave();
    auto actions = window()->actions();
    actions.removeOne(actions_.findOrDo());
    const auto searchGuide = [this](const QString& words) { Q_EMIT actions_.guideAsked(words); };
    finding_ = new FindPanel({link_, navigator_, actions, places_.teachers(), place_.teacher, searchGuide}, this);
    finding_->open();
}

void NotebookFrame::planMeeting() {
    MeetingRequest request{.with = {}, .existing = {}, .toPlan = true};
    if (place_.teacher)
        request.with = {*place_.teacher};
    openMeeting(request);
}

void NotebookFrame::writeReflection() {
    Q_EMIT navigator_.newReflectionWanted({});
}

// The line that offers undo could not be seen while the screen was the teacher's.
void NotebookFrame::comeBackFrom(TeacherId teacher, bool given) {
    go({MainPage::Teachers, teacher, TeacherTab::Pulse});
    if (const auto deed = link_.notebook().undoable(); given && deed)
        undoLine_->offer(doneWords(*deed));
}

} // namespace alongside
