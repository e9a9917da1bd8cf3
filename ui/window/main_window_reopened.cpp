#include "backups/backup_watch.h"
#include "security/lock_watch.h"
#include "shared/attempt.h"
#include "shared/long_work.h"
#include "shared/notebook_link.h"
#include "shared/while_closed.h"
#include "window/main_window.h"
#include "window/notebook_frame.h"
#include "window/notebook_places.h"
#include "window/welcome_page.h"

// How the open notebook is backed up by itself, and closed for a while.

namespace alongside {

// The demo is made anew whenever somebody likes.
void MainWindow::watchBackups() {
    if (link_->notebook().file() != demoNotebookPath())
        new BackupWatch(*link_, frame_);
}

void MainWindow::backUpAtClosing() {
    if (link_ && !endsAtOnce_ && !isDamaged_ && link_->notebook().file() != demoNotebookPath())
        BackupWatch::atClosing(link_->notebook());
}

// Where it fails the notebook is as it was, and opens with the key that it had.
void MainWindow::doWhileClosed(const WhileClosed& work) {
    const auto file = link_->notebook().file();
    const auto there = frame_->whereabouts();
    const auto key = link_->notebook().key();
    delete findChild<WelcomePage*>(); // from the start: behind the work it would look as if nothing had ever been there
    close(false);
    if (key)
        lockWatch_->begin({}); // the screen may be locked meanwhile
    LongWork::start(this, work.title, work.work,
                    [this, file, there, key, words = work.done](std::future<Passphrase>& made) {
                        auto fresh = key;
                        const bool done = attempt(this, [&] { fresh = made.get(); });
                        if (!attempt(this, [&] { put(opened(file, fresh)); }))
                            return showWelcome();
                        frame_->comeBackTo(there);
                        if (done)
                            frame_->say(words);
                        lockIfMissed();
                    });
}

} // namespace alongside
