#include "backups/backups_part.h"
#include "library/library_page.h"
#include "reflect/reflect_page.h"
#include "reports/reports_page.h"
#include "settings/look.h"
#include "settings/settings_page.h"
#include "settings/shortcuts_panel.h"
#include "window/about_panel.h"
#include "window/notebook_frame.h"
#include "window/window_actions.h"

#include <QAction>

// Every action there is. Those of one teacher are in finding/found_deeds.

namespace alongside {
namespace {

constexpr int kZoomStep = 10; // percent

} // namespace

void WindowActions::addWork() {
    using Group = ActionGroup;
    logMeeting_ = addInFrame(Group::Work, "plus", tr("Log meeting"), {Qt::CTRL | Qt::Key_L},
                             [](NotebookFrame& frame) { frame.logMeeting(); });
    auto* plan = addInFrame(Group::Work, "calendar", tr("Plan a meeting"), {},
                            [](NotebookFrame& frame) { frame.planMeeting(); });
    setFurtherWords(*plan, tr("appointment schedule", "other words for: plan a meeting"));
    auto* teacher = add(Group::Work, "user-plus", tr("Add teacher"), {QKeySequence(QKeySequence::New)}, [this] {
        if (frame_)
            frame_->addTeacher();
        else
            Q_EMIT firstTeacherAsked();
    });
    setFurtherWords(*teacher, tr("new", "another word for: add"));
    auto* write = addInFrame(Group::Work, "notebook-pen", tr("Write in the journal"), {},
                             [](NotebookFrame& frame) { frame.writeReflection(); });
    setFurtherWords(*write, tr("reflect reflection new", "other words for: write in the journal"));
    auto* list = addInFrame(Group::Work, "table-2", tr("Bring your list of teachers…"), {},
                            [](NotebookFrame& frame) { frame.bringList(); });
    setFurtherWords(*list, tr("import roster csv spreadsheet", "other words for: bring your list"));
    find_ = addInFrame(Group::Work, "search", tr("Find or do"), {Qt::CTRL | Qt::Key_K},
                       [](NotebookFrame& frame) { frame.findOrDo(); });
}

void WindowActions::addPages() {
    addPage(MainPage::Today, "sun", tr("Today"), Qt::Key_1);
    addPage(MainPage::Teachers, "users", tr("Teachers"), Qt::Key_2);
    addPage(MainPage::Meetings, "messages-square", tr("Meetings"), Qt::Key_3);
    addPage(MainPage::NextSteps, "list-todo", tr("Next steps"), Qt::Key_4);
    addPage(MainPage::Library, "library", tr("Library"), Qt::Key_5);
    addPage(MainPage::Reflect, "notebook-pen", tr("Reflect"), Qt::Key_6);
    addPage(MainPage::Reports, "file-text", tr("Reports"), Qt::Key_7);
    addPage(MainPage::Settings, "settings", tr("Settings"), Qt::Key_Comma);
    addParts(MainPage::Library, "library", LibraryPage::partNames());
    addParts(MainPage::Reflect, "notebook-pen", ReflectPage::partNames());
    addParts(MainPage::Reports, "file-text", ReportsPage::partNames());
    addParts(MainPage::Settings, "settings", SettingsPage::partNames());
    addSettingsWords();
}

// What a part is looked for by that does not bear that name.
void WindowActions::addSettingsWords() {
    const auto further = [this](SettingsPart part, const QString& words) {
        const auto first = inFrame_.size() - static_cast<qsizetype>(kSettingsParts);
        setFurtherWords(*inFrame_[first + static_cast<qsizetype>(part)], words);
    };
    further(SettingsPart::Me, tr("name role hours taught training", "other words for: Settings, Me"));
    further(SettingsPart::Schools, tr("principal culture", "other words for: Settings, Schools"));
    further(SettingsPart::Calendar, tr("holidays breaks terms days year", "other words for: Settings, Calendar"));
    further(SettingsPart::Rhythm, tr("limits window count quiet", "other words for: Settings, Rhythm and thresholds"));
    further(SettingsPart::Appearance,
            tr("language text size zoom dark light colours spanish english", "other words for: Settings, Appearance"));
    further(SettingsPart::Files, tr("archive export import json ics holidays", "other words for: Settings, Files"));
    further(SettingsPart::Security,
            tr("password recovery sheet code encryption lock keychain", "other words for: Settings, Security"));
    further(SettingsPart::Backups, tr("backup copy restore second place", "other words for: Settings, Backups"));
    further(SettingsPart::Trail, tr("trail sent saved printed shared history", "other words for: Settings, What left"));
    further(SettingsPart::Keeping,
            tr("hold holds delete erase retention due court", "other words for: Settings, Keeping and deleting"));
    further(SettingsPart::Bin, tr("trash removed restore delete undelete", "other words for: Settings, Bin"));
}

void WindowActions::addPage(MainPage page, const char* iconName, const QString& words, Qt::Key key) {
    pages_[static_cast<std::size_t>(page)] = addInFrame(ActionGroup::Pages, iconName, words, {Qt::CTRL | key},
                                                        [page](NotebookFrame& frame) { frame.goTo(page); });
}

void WindowActions::addParts(MainPage page, const char* iconName, const QStringList& parts) {
    const auto of = this->page(page)->iconText();
    for (int part = 0; part < parts.size(); ++part)
        addInFrame(ActionGroup::Pages, iconName, tr("%1: %2", "a page, and a part of it").arg(of, parts[part]), {},
                   [page, part](NotebookFrame& frame) { frame.go({.page = page, .teacher = {}, .part = part}); });
}

void WindowActions::addWays() {
    const auto pages = ActionGroup::Pages;
    back_ = addInFrame(pages, "arrow-left", tr("Back"), QKeySequence::keyBindings(QKeySequence::Back),
                       [](NotebookFrame& frame) { frame.goBack(); });
    forward_ = addInFrame(pages, "arrow-right", tr("Forward"), QKeySequence::keyBindings(QKeySequence::Forward),
                          [](NotebookFrame& frame) { frame.goForward(); });
}

void WindowActions::addChanges() {
    undo_ = addInFrame(ActionGroup::Changes, "undo-2", tr("Undo"), {QKeySequence(QKeySequence::Undo)},
                       [](NotebookFrame& frame) { frame.undo(); });
    redo_ = addInFrame(ActionGroup::Changes, "redo-2", tr("Redo"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z},
                       [](NotebookFrame& frame) { frame.redo(); });
}

void WindowActions::addView() {
    const auto view = ActionGroup::View;
    zooms_ = {add(view, "plus", tr("Larger text"), {QKeySequence(QKeySequence::ZoomIn), Qt::CTRL | Qt::Key_Equal},
                  [this] { look_.setTextSize(look_.textSize() + kZoomStep); }),
              add(view, "minus", tr("Smaller text"), {QKeySequence(QKeySequence::ZoomOut)},
                  [this] { look_.setTextSize(look_.textSize() - kZoomStep); }),
              add(view, "repeat", tr("Normal text"), {Qt::CTRL | Qt::Key_0}, [this] { look_.setTextSize(100); })};
    addColours(Appearance::Light, "sun", tr("Light colours"));
    addColours(Appearance::Dark, "eye", tr("Dark colours"));
    addColours(Appearance::System, "eye", tr("Colours as the desktop has them"));
    auto* contrast = add(view, "eye", tr("High contrast, or the usual"), {}, [this] {
        look_.setContrast(look_.isHighContrast() ? Contrast::Usual : Contrast::High);
        say(look_.isHighContrast() ? tr("High contrast") : tr("The usual contrast"));
    });
    setFurtherWords(*contrast, tr("accessibility appearance black white colours", "other words for: high contrast"));
    hide_ = addInFrame(view, "eye-off", tr("Hide notes"), {Qt::CTRL | Qt::SHIFT | Qt::Key_H},
                       [this](NotebookFrame&) { Q_EMIT hideNotesAsked(); });
    setFurtherWords(*hide_, tr("privacy projector shared screen", "other words for: hide notes"));
    hide_->setAutoRepeat(false);
}

void WindowActions::addColours(Appearance appearance, const char* iconName, const QString& words) {
    auto* action = add(ActionGroup::View, iconName, words, {}, [this, appearance, words] {
        look_.setAppearance(appearance);
        say(words); // where the colours were so already nothing else is seen
    });
    setFurtherWords(*action, tr("theme mode appearance", "other words for: light or dark colours"));
}

void WindowActions::say(const QString& words) {
    if (frame_)
        frame_->say(words);
}

void WindowActions::addNotebook() {
    const auto group = ActionGroup::Notebook;
    auto* backUp =
        addInFrame(group, "copy", BackupsPart::tr("Back up now"), {}, [](NotebookFrame& frame) { frame.backUpNow(); });
    setFurtherWords(*backUp, tr("backup copy", "other words for: back up now"));
    auto* save = addInFrame(group, "file-down", tr("Save everything as an archive…"), {},
                            [](NotebookFrame& frame) { frame.saveArchive(); });
    setFurtherWords(*save, tr("export json", "other words for: save an archive"));
    auto* bring =
        addInFrame(group, "folder", tr("Bring in an archive…"), {}, [](NotebookFrame& frame) { frame.bringArchive(); });
    setFurtherWords(*bring, tr("import json", "other words for: bring in an archive"));
    open_ = add(group, "folder", tr("Open another notebook…"), {QKeySequence(QKeySequence::Open)},
                [this] { Q_EMIT notebookAsked(); });
    lock_ = addInFrame(group, "lock", tr("Lock"), {Qt::CTRL | Qt::SHIFT | Qt::Key_L},
                       [this](NotebookFrame&) { Q_EMIT lockAsked(); });
}

void WindowActions::addProgram() {
    const auto program = ActionGroup::Program;
    help_ = add(program, "book-open", tr("Help"), {QKeySequence(QKeySequence::HelpContents)},
                [this] { Q_EMIT helpAsked(); });
    setFurtherWords(*help_, tr("guide manual", "other words for: help"));
    shortcuts_ = add(program, "list-checks", tr("Keyboard shortcuts"), {Qt::CTRL | Qt::Key_Question},
                     [this] { openPanel<ShortcutsPanel>(window_); });
    about_ = add(program, "info", tr("About Alongside"), {}, [this] { openPanel<AboutPanel>(window_); });
    setFurtherWords(*about_, tr("version licence", "other words for: about"));
    quit_ = add(program, "x", tr("Quit"), {Qt::CTRL | Qt::Key_Q}, [this] { window_->close(); });
}

} // namespace alongside
