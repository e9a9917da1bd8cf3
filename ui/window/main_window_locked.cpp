#include "security/new_password_panel.h"
#include "security/unlock_page.h"
#include "shared/attempt.h"
#include "shared/long_work.h"
#include "shared/notebook_link.h"
#include "window/main_window.h"
#include "window/notebook_frame.h"
#include "window/notebook_places.h"
#include "window/window_actions.h"

#include <QStackedLayout>

#include <utility>

// How a notebook comes into the window, with a password and without.

namespace alongside {

bool MainWindow::open(const std::filesystem::path& file) {
    std::error_code missing;
    if (link_ && std::filesystem::equivalent(file, link_->notebook().file(), missing))
        return true;
    bool locked = false;
    const bool done = attempt(this, [&] {
        try {
            put(opened(file, {}));
        } catch (const Error& error) {
            if (error.kind() != Error::Kind::PasswordNeeded)
                throw;
            locked = true;
        }
    });
    if (locked)
        askPassword(file);
    return done && !locked;
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
    leaveUnlockPage();
    unlock_ = new UnlockPage(file, [this, file](const Passphrase& key) {
        auto notebook = opened(file, key);
        const auto then = std::exchange(whenOpen_, {});
        put(std::move(notebook));
        if (then)
            then();
    });
    connect(unlock_, &UnlockPage::otherWanted, this, &MainWindow::chooseFile);
    connect(unlock_, &UnlockPage::backWanted, this, &MainWindow::showWelcome);
    layers_->addWidget(unlock_);
    layers_->setCurrentWidget(unlock_);
    unlock_->setFocus();
    firstWindow_.answerFor(file);
}

void MainWindow::leaveUnlockPage() {
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
        [file, password, clock = clock_](const Progress&) {
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
