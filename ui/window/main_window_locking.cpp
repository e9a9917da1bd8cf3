#include "leaving/forget_copied.h"
#include "rescue/rescue_page.h"
#include "security/lock_watch.h"
#include "shared/long_work.h"
#include "shared/notebook_link.h"
#include "store/keys/process_secrecy.h"
#include "window/before_lock.h"
#include "window/main_window.h"
#include "window/window_actions.h"

#include <QApplication>
#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <utility>

// How the open notebook is locked.

namespace alongside {
namespace {

// As Esc does, the last one first, so that what is typed is kept. A panel that asked for a second Esc gets it.
void closePanels(const QWidget& window) {
    while (auto* menu = QApplication::activePopupWidget())
        if (!menu->close())
            break;
    for (int press = 0; press < 2; ++press) {
        QList<QPointer<QDialog>> panels;
        for (auto* panel : window.findChildren<QDialog*>())
            panels.prepend(panel);
        for (const auto& panel : panels)
            if (panel && panel->isVisible())
                panel->reject();
    }
}

// And once more when what was put away until later is gone.
void wipeAfter() {
    wipeFreedMemory();
    QTimer::singleShot(0, qApp, &wipeFreedMemory);
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
    wipeAfter();
}

// Which holds the key, and with it the way into every backup.
void MainWindow::lockRescue() {
    const auto file = rescue_->file();
    closePanels(*this);
    delete std::exchange(rescue_, nullptr);
    close(false);
    showUnlockPage(file);
    wipeAfter();
}

// No word of the notebook is on the screen any more, and no long work goes on.
void MainWindow::cover() {
    const auto file = link_->notebook().file();
    closePanels(*this);
    beforeLock_ = std::make_unique<BeforeLock>(BeforeLock{file, frame_->whereabouts(), {}});
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

void MainWindow::lockIfMissed() {
    if (std::exchange(missedLock_, false))
        lock(LockReason::Screen);
}

} // namespace alongside
