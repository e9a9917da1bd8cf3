#include "leaving/forget_copied.h"
#include "rescue/rescue_page.h"
#include "security/lock_watch.h"
#include "shared/long_work.h"
#include "shared/notebook_link.h"
#include "store/place/process_secrecy.h"
#include "window/before_lock.h"
#include "window/close_panels.h"
#include "window/main_window.h"
#include "window/window_actions.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <utility>

// How the open notebook is locked.

namespace alongside {
namespace {

// When what was put away until later is gone, too.
void giveBackAfter() {
    QTimer::singleShot(0, qApp, &giveBackFreedMemory);
}

} // namespace

void MainWindow::guard() {
    if (link_->notebook().isEncrypted())
        lockWatch_->begin(std::chrono::minutes(memory_.lockAfter()));
    else
        lockWatch_->end();
}

void MainWindow::lock(LockReason reason) {
    if (rescue_ && !findChild<LongWork*>(QString(), Qt::FindDirectChildrenOnly))
        return lockRescue();
    if (!frame_) {
        missedLock_ = !isLocked();
        return;
    }
    if (!link_->notebook().isEncrypted()) {
        frame_->showSecurity();
        frame_->say(tr("Only a notebook with a password can be locked. Here it gets one."));
        return;
    }
    if (reason == LockReason::Idle && findChild<LongWork*>())
        return guard(); // it is waited for
    cover();
    if (reason == LockReason::Asked ||
        reason == LockReason::Idle) // sleep, also behind a screen lock, waits for seconds
        backUpAtClosing();
    beforeLock_->unsaved = KeptDrafts::of(*link_).takeAhead();
    link_.reset();
    lockWatch_->end();
    forgetCopied();
    giveBackAfter();
}

// Which holds the key, and with it the way into every backup.
void MainWindow::lockRescue() {
    const auto file = rescue_->file();
    closePanels(*this);
    delete std::exchange(rescue_, nullptr);
    close(false);
    showUnlockPage(file);
    giveBackAfter();
}

// No word of the notebook is on the screen any more, and no long work goes on.
void MainWindow::cover() {
    const auto file = link_->notebook().file();
    const auto left = panelLeftIn(*this);
    closePanels(*this);
    forgetGuideSearch();
    beforeLock_ = std::make_unique<BeforeLock>(BeforeLock{file, frame_->whereabouts(), {}, left});
    frame_->hide(); // pages that save when they go do so while they are whole
    showUnlockPage(file);
    repaint();
    delete std::exchange(frame_, nullptr);
    actions_->setFrame(nullptr);
}

// What was typed and is not on the disk waits for the next time that this notebook is open in the window.
void MainWindow::keepUnsaved() {
    if (!link_)
        return;
    if (auto unsaved = KeptDrafts::of(*link_).takeAhead(); !unsaved.empty())
        beforeLock_ =
            std::make_unique<BeforeLock>(BeforeLock{link_->notebook().file(), std::nullopt, std::move(unsaved)});
}

bool MainWindow::hasUnsaved() const {
    const auto isTyped = [](const auto& each) { return each.second.has_value(); };
    return (link_ && KeptDrafts::of(*link_).hasAhead()) ||
           (beforeLock_ && std::ranges::any_of(beforeLock_->unsaved, isTyped));
}

// What is typed is never lost without a word.
void MainWindow::askToClose() {
    auto* question = new QMessageBox(QMessageBox::Warning, tr("Alongside"),
                                     tr("Something that you typed is not on the disk."), QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("The notebook's file did not take it, and it is kept only as long as Alongside "
                                    "runs. It stands where you typed it."));
    question->addButton(tr("Stay"), QMessageBox::RejectRole);
    const auto* close = question->addButton(tr("Close without it"), QMessageBox::DestructiveRole);
    connect(question, &QMessageBox::buttonClicked, this, [this, close](const QAbstractButton* chosen) {
        closesAnyway_ = chosen == close;
        if (closesAnyway_)
            QWidget::close();
    });
    question->open();
}

// Nobody is there to be asked anything: panels keep what is typed, pages save it. A backup takes seconds, in which the
// system may end the program the hard way; it is made after the next opening.
void MainWindow::endAtOnce() {
    endsAtOnce_ = true;
    closePanels(*this);
    keepPlace();
    hide();
    QCoreApplication::exit();
}

void MainWindow::lockIfMissed() {
    if (std::exchange(missedLock_, false))
        lock(LockReason::Screen);
}

} // namespace alongside
