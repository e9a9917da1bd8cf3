#include "window/window_actions.h"

#include "shared/icon.h"
#include "window/mouse_habits.h"
#include "window/notebook_frame.h"

#include <QAction>
#include <QMenu>

namespace alongside {

// In the order in which the sheet of shortcuts lists them.
WindowActions::WindowActions(QWidget* window, Look& look) : QObject(window), window_(window), look_(look) {
    addWork();
    addPages();
    addWays();
    addChanges();
    addView();
    addNotebook();
    addProgram();
    new MouseHabits(window, back_, forward_);
    showState();
}

QAction* WindowActions::add(ActionGroup group, const char* iconName, const QString& words,
                            const QList<QKeySequence>& keys, std::function<void()> act) {
    auto* action = new QAction(icon(QString::fromLatin1(iconName), Ink::Secondary), words, this);
    action->setIconText(words); // stays when the text says more: the sheet of shortcuts shows it
    action->setShortcuts(keys);
    setGroup(*action, group);
    connect(action, &QAction::triggered, this, std::move(act));
    window_->addAction(action);
    return action;
}

QAction* WindowActions::addInFrame(ActionGroup group, const char* iconName, const QString& words,
                                   const QList<QKeySequence>& keys, std::function<void(NotebookFrame&)> act) {
    auto* action = add(group, iconName, words, keys, [this, act = std::move(act)] {
        if (frame_)
            act(*frame_);
    });
    inFrame_ += action;
    return action;
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
    for (auto* action : inFrame_)
        action->setEnabled(frame_);
    const bool canLock = frame_ && frame_->link().notebook().isEncrypted();
    hide_->setText(frame_ && frame_->link().hidesNotes() ? tr("Show notes") : hide_->iconText());
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
    more->addActions({open_, help_, shortcuts_, about_});
    more->addSeparator();
    more->addActions({hide_, lock_, quit_});
    return more;
}

} // namespace alongside
