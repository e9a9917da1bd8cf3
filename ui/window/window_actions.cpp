#include "window/window_actions.h"

#include "settings/look.h"
#include "settings/shortcuts_panel.h"
#include "window/about_panel.h"
#include "window/mouse_habits.h"
#include "window/notebook_frame.h"

#include <QAction>
#include <QMenu>

namespace alongside {
namespace {

constexpr int kZoomStep = 10; // percent

} // namespace

WindowActions::WindowActions(QWidget* window, Look& look) : QObject(window), window_(window), look_(look) {
    addInFrame(tr("Log meeting"), Qt::CTRL | Qt::Key_L, &NotebookFrame::logMeeting);
    add(tr("Add teacher"), QKeySequence::New, [this] {
        if (frame_)
            frame_->addTeacher();
        else
            Q_EMIT firstTeacherAsked();
    });
    addPage(tr("Today"), Qt::CTRL | Qt::Key_1, MainPage::Today);
    addPage(tr("Teachers"), Qt::CTRL | Qt::Key_2, MainPage::Teachers);
    addPage(tr("Meetings"), Qt::CTRL | Qt::Key_3, MainPage::Meetings);
    addPage(tr("Next steps"), Qt::CTRL | Qt::Key_4, MainPage::NextSteps);
    addPage(tr("Library"), Qt::CTRL | Qt::Key_5, MainPage::Library);
    addPage(tr("Reflect"), Qt::CTRL | Qt::Key_6, MainPage::Reflect);
    addPage(tr("Reports"), Qt::CTRL | Qt::Key_7, MainPage::Reports);
    addPage(tr("Settings"), Qt::CTRL | Qt::Key_Comma, MainPage::Settings);
    back_ = addInFrame(tr("Back"), QKeySequence::Back, &NotebookFrame::goBack);
    forward_ = addInFrame(tr("Forward"), QKeySequence::Forward, &NotebookFrame::goForward);
    undo_ = addInFrame(tr("Undo"), QKeySequence::Undo, &NotebookFrame::undo);
    new MouseHabits(window, back_, forward_);
    redo_ = addInFrame(tr("Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z, &NotebookFrame::redo);
    addZooms();
    open_ = add(tr("Open another notebook…"), QKeySequence::Open, [this] { Q_EMIT notebookAsked(); });
    shortcuts_ =
        add(tr("Keyboard shortcuts"), Qt::CTRL | Qt::Key_Question, [this] { openPanel<ShortcutsPanel>(window_); });
    hide_ = add(tr("Hide notes"), Qt::CTRL | Qt::SHIFT | Qt::Key_H, [this] { Q_EMIT hideNotesAsked(); });
    hide_->setAutoRepeat(false);
    lock_ = add(tr("Lock"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, [this] { Q_EMIT lockAsked(); });
    quit_ = add(tr("Quit"), Qt::CTRL | Qt::Key_Q, [this] { window_->close(); });
}

QAction* WindowActions::add(const QString& words, const QKeySequence& keys, std::function<void()> act) {
    auto* action = new QAction(words, this);
    action->setIconText(words); // stays when the text says more: the sheet of shortcuts shows it
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, std::move(act));
    window_->addAction(action);
    return action;
}

QAction* WindowActions::addInFrame(const QString& words, const QKeySequence& keys, InFrame act) {
    return add(words, keys, [this, act] {
        if (frame_)
            (frame_->*act)();
    });
}

void WindowActions::addPage(const QString& words, const QKeySequence& keys, MainPage page) {
    add(words, keys, [this, page] {
        if (frame_)
            frame_->goTo(page);
    });
}

void WindowActions::addZooms() {
    zooms_ = {
        add(tr("Larger text"), QKeySequence::ZoomIn, [this] { look_.setTextSize(look_.textSize() + kZoomStep); }),
        add(tr("Smaller text"), QKeySequence::ZoomOut, [this] { look_.setTextSize(look_.textSize() - kZoomStep); }),
        add(tr("Normal text"), Qt::CTRL | Qt::Key_0, [this] { look_.setTextSize(100); })};
}

void WindowActions::setFrame(NotebookFrame* frame) {
    frame_ = frame;
    if (frame_) {
        connect(frame_, &NotebookFrame::moved, this, &WindowActions::showState);
        connect(&frame_->link(), &NotebookLink::changed, this, &WindowActions::showState);
    }
    showState();
}

void WindowActions::setLocked(bool locked) {
    locked_ = locked;
    for (auto* action : window_->actions())
        action->setEnabled(!locked || zooms_.contains(action));
    showState();
}

void WindowActions::showState() {
    if (locked_)
        return;
    const bool canLock = frame_ && frame_->link().notebook().isEncrypted();
    hide_->setEnabled(frame_);
    hide_->setText(frame_ && frame_->link().hidesNotes() ? tr("Show notes") : hide_->iconText());
    lock_->setEnabled(frame_);
    lock_->setText(canLock || !frame_ ? lock_->iconText() : tr("Set a password to lock…"));
    back_->setEnabled(frame_ && frame_->canGoBack());
    forward_->setEnabled(frame_ && frame_->canGoForward());
    wordTravel(undo_, frame_ ? frame_->link().notebook().undoable() : std::nullopt);
    wordTravel(redo_, frame_ ? frame_->link().notebook().redoable() : std::nullopt);
}

void WindowActions::wordTravel(QAction* action, const std::optional<Deed>& deed) {
    const auto verb = action->iconText();
    action->setEnabled(deed.has_value());
    action->setText(deed ? tr("%1: %2", "undo or redo, and what").arg(verb, frame_->wordsOf(*deed)) : verb);
}

QMenu* WindowActions::makeMoreMenu() {
    auto* more = new QMenu(tr("More"));
    more->addActions({undo_, redo_});
    more->addSeparator();
    more->addActions({back_, forward_});
    more->addSeparator();
    more->addActions({open_, shortcuts_});
    more->addAction(tr("About Alongside"), this, [this] { openPanel<AboutPanel>(window_); });
    more->addSeparator();
    more->addActions({hide_, lock_, quit_});
    return more;
}

} // namespace alongside
