#include "rescue/rescue_page.h"
#include "security/new_password_panel.h"
#include "security/unlock_page.h"
#include "shared/attempt.h"
#include "shared/long_work.h"
#include "shared/notebook_link.h"
#include "shared/text.h"
#include "window/main_window.h"
#include "window/notebook_frame.h"
#include "window/notebook_places.h"
#include "window/opened_ahead.h"
#include "window/window_actions.h"

#include <QStackedLayout>

#include <utility>

// How a notebook comes into the window, with a password and without.

namespace alongside {

bool MainWindow::open(const std::filesystem::path& file, const Passphrase& key) {
    std::error_code missing;
    if (link_ && std::filesystem::equivalent(file, link_->notebook().file(), missing))
        return true;
    auto waits = std::optional<Error::Kind>();
    const bool done = attempt(this, [&] {
        try {
            put(openedAheadOrNow(file, key));
        } catch (const Error& error) {
            waits = error.kind();
            if (waits != Error::Kind::PasswordNeeded && waits != Error::Kind::Damaged &&
                waits != Error::Kind::NotANotebook && waits != Error::Kind::InUse)
                throw;
        }
    });
    if (waits == Error::Kind::PasswordNeeded)
        askPassword(file);
    else if (waits == Error::Kind::Damaged)
        showRescue(file, {}, RescueReason::Damaged);
    else if (waits == Error::Kind::NotANotebook)
        offerRescue(file);
    else if (waits == Error::Kind::InUse)
        offerReading(file, key);
    return done && !waits;
}

void MainWindow::bringAhead(std::unique_ptr<OpenedAhead> ahead) {
    ahead_ = std::move(ahead);
}

OpenedNotebook MainWindow::openedAheadOrNow(const std::filesystem::path& file, const Passphrase& key) {
    const auto ahead = std::exchange(ahead_, nullptr);
    try {
        if (ahead && ahead->isOf(file))
            return ahead->take();
    } catch (const Error& error) {
        // A window that was just being closed may have had it still.
        if (error.kind() != Error::Kind::ReadOnly && error.kind() != Error::Kind::InUse)
            throw;
    }
    return {opened(file, key), std::nullopt};
}

Notebook MainWindow::opened(const std::filesystem::path& file, const Passphrase& key) const {
    try {
        return Notebook::open(file, key, clock_);
    } catch (const Error& error) {
        if (error.kind() != Error::Kind::ReadOnly)
            throw;
        return Notebook::open(file, key, clock_, Access::ReadOnly);
    }
}

// The notebook that was open is closed before: two are never at hand at once.
void MainWindow::askPassword(const std::filesystem::path& file) {
    close(false);
    showUnlockPage(file);
    if (memory_.opensUnasked(toQt(file.string())))
        unlock_->openByKeychain();
}

void MainWindow::showUnlockPage(const std::filesystem::path& file) {
    leaveUnlockPage();
    unlock_ = new UnlockPage(file, [this, file](const Passphrase& key) {
        const auto then = whenOpen_;
        try {
            put(opened(file, key));
        } catch (const Error& error) {
            if (error.kind() == Error::Kind::InUse)
                return offerReading(file, key);
            if (error.kind() != Error::Kind::Damaged)
                throw;
            return showRescue(file, key, RescueReason::Damaged);
        }
        if (then)
            then();
    });
    connect(unlock_, &UnlockPage::damageSuspected, this,
            [this, file] { showRescue(file, {}, RescueReason::Suspected); });
    connect(unlock_, &UnlockPage::damageFound, this,
            [this, file](const Passphrase& key) { showRescue(file, key, RescueReason::Damaged); });
    connect(unlock_, &UnlockPage::otherWanted, this, &MainWindow::chooseFile);
    connect(unlock_, &UnlockPage::backWanted, this, &MainWindow::showWelcome);
    layers_->addWidget(unlock_);
    layers_->setCurrentWidget(unlock_);
    unlock_->setFocus();
    firstWindow_.answerFor(file);
}

void MainWindow::leaveUnlockPage() {
    leaveRescue();
    whenOpen_ = {};
    if (auto* page = std::exchange(unlock_, nullptr)) {
        page->hide();
        page->deleteLater(); // one of its buttons brought us here
    }
}

// Where the coach's own notebook is not there it is made first, and asked for a password.
void MainWindow::withOwn(std::function<void()> then) {
    const auto file = ownNotebookPath();
    if (isLocked())
        whenOpen_ = std::move(then);
    else if (!std::filesystem::exists(file))
        protectOwn(then);
    else if (open(file))
        then();
    else if (isLocked())
        whenOpen_ = std::move(then);
}

void MainWindow::protectOwn(const std::function<void()>& then) {
    auto* panel = new NewPasswordPanel(tr("Protect your notebook"), tr("Protect it"), this);
    panel->setAttribute(Qt::WA_DeleteOnClose);
    panel->offerWithout();
    panel->open();
    connect(panel, &NewPasswordPanel::chosen, this,
            [=, this](const SharedSecret& password) { makeOwn(panel, password, then); });
    connect(panel, &NewPasswordPanel::withoutWanted, this, [=, this] {
        attempt(panel, [&] {
            put(Notebook::create(ownNotebookPath(), {}, clock_));
            panel->accept();
            then();
        });
    });
}

// Deriving the key takes a moment, so both times that it is needed it is done aside.
void MainWindow::makeOwn(NewPasswordPanel* panel, const SharedSecret& password, const std::function<void()>& then) {
    const auto file = ownNotebookPath();
    LongWork::start(
        panel, tr("Making your notebook"),
        [file, password, clock = clock_](const Progress& progress) {
            progress.finish(); // what is half made would lie there
            Notebook::create(file, password->passphrase(), clock);
            return deriveKey(*password->passphrase(), saltOf(file));
        },
        [=, this](std::future<RawKey>& made) {
            attempt(panel, [&] {
                put(opened(file, asPassphrase(made.get())));
                panel->accept();
                then();
            });
        });
}

void MainWindow::makeFirstNotebook() {
    withOwn([this] { frame_->addTeacher(); });
}

} // namespace alongside
