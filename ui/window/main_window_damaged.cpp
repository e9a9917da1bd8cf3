#include "rescue/rescue_page.h"
#include "rescue/rescue_words.h"
#include "rescue/salvage_report_panel.h"
#include "rescue/table_words.h"
#include "security/lock_watch.h"
#include "shared/attempt.h"
#include "shared/long_work.h"
#include "shared/message.h"
#include "shared/notebook_link.h"
#include "shared/text.h"
#include "shared/wording/error_words.h"
#include "store/backups/restore_backup.h"
#include "store/damage.h"
#include "store/notebook_file.h"
#include "store/rescue/keep_damaged.h"
#include "store/rescue/page_reader.h"
#include "store/rescue/rescue.h"
#include "window/main_window.h"
#include "window/notebook_frame.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>

#include <utility>

// A damaged notebook, and the ways out.

namespace alongside {
namespace {

constexpr std::chrono::milliseconds kPanelsFirst{400};

// The words are kept beside the damaged file if they can be; on screen they are in any case.
void keepWords(const SalvagedNotebook& salvaged, const QString& words) {
    try {
        writeReport(salvaged.kept, fromQt(words));
    } catch (const Error&) {
    }
}

} // namespace

// By value: what is closed here may be what they belong to.
void MainWindow::showRescue(std::filesystem::path file, Passphrase key, RescueReason reason) {
    isDamaged_ = link_ && link_->notebook().file() == file;
    close(false);
    isDamaged_ = false;
    leaveUnlockPage();
    firstWindow_.answerFor(file);
    if (key || kindOfFile(file) != FileKind::Plain) // the page opens backups with the key, or is given the password
        lockWatch_->begin(std::chrono::minutes(memory_.lockAfter()));
    rescue_ = new RescuePage(std::move(file), std::move(key), reason, clock_.today());
    connectRescue();
    layers_->addWidget(rescue_);
    layers_->setCurrentWidget(rescue_);
}

// Once the long work that was waited for is quite gone.
void MainWindow::lockSoonIfMissed() {
    QTimer::singleShot(0, this, &MainWindow::lockIfMissed);
}

void MainWindow::connectRescue() {
    connect(rescue_, &RescuePage::looked, this, &MainWindow::lockSoonIfMissed);
    connect(rescue_, &RescuePage::wholeFound, this,
            [this](const Passphrase& key) { attempt(this, [&] { put(opened(rescue_->file(), key)); }); });
    connect(rescue_, &RescuePage::backupWanted, this, &MainWindow::restoreOver);
    connect(rescue_, &RescuePage::salvageWanted, this, &MainWindow::salvage);
    connect(rescue_, &RescuePage::readingWanted, this, &MainWindow::readDamaged);
    connect(rescue_, &RescuePage::otherWanted, this, &MainWindow::chooseFile);
    connect(rescue_, &RescuePage::backWanted, this, &MainWindow::showWelcome);
}

void MainWindow::leaveRescue() {
    if (auto* page = std::exchange(rescue_, nullptr)) {
        page->hide();
        page->deleteLater(); // one of its buttons brought us here
    }
}

// A notebook that lost its beginning is told from other files by its other pages; else by nothing but the coach.
void MainWindow::offerRescue(const std::filesystem::path& file) {
    if (holdsPlainPages(file))
        return showRescue(file, {}, RescueReason::Damaged);
    const Error error(Error::Kind::NotANotebook, file.string());
    auto* message =
        new QMessageBox(QMessageBox::Warning, tr("Alongside"), sentenceFor(error), QMessageBox::Close, this);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->setInformativeText(remedyFor(error));
    const auto* look = message->addButton(tr("It may be damaged…"), QMessageBox::ActionRole);
    connect(message, &QMessageBox::buttonClicked, this, [=, this](const QAbstractButton* chosen) {
        if (chosen == look)
            showRescue(file, {}, RescueReason::Damaged);
    });
    message->open();
}

void MainWindow::restoreOver(const WayBack& way) {
    LongWork::start(
        this, tr("Restoring the backup"),
        [file = rescue_->file(), way, today = clock_.today()](const Progress& progress) {
            return restoreOverDamaged(file, way.backup.file, way.key, today, progress);
        },
        [this, file = rescue_->file(), key = way.key](std::future<std::filesystem::path>& restored) {
            attempt(this, [&] {
                const auto kept = restored.get();
                readsDamaged_.clear();
                put(opened(file, key));
                frame_->say(tr("The backup is restored. The damaged file is kept as %1.").arg(fileWords(kept)));
            });
            lockSoonIfMissed();
        });
}

void MainWindow::salvage(const Passphrase& key) {
    LongWork::start(
        this, tr("Saving what can be read"),
        [file = rescue_->file(), key, unknown = fromQt(unknownName()), now = clock_.now(), today = clock_.today()](
            const Progress& progress) { return salvageInPlace(file, key, unknown, now, today, progress); },
        [this, file = rescue_->file(), key](std::future<SalvagedNotebook>& done) {
            attempt(this, [&] {
                const auto salvaged = done.get();
                const auto words = salvageText(salvaged, clock_.today());
                keepWords(salvaged, words);
                readsDamaged_.clear();
                put(opened(file, key));
                openPanel<SalvageReportPanel>(words, this);
            });
            lockSoonIfMissed();
        });
}

void MainWindow::readDamaged(const Passphrase& key) {
    const auto file = rescue_->file();
    readsDamaged_ = file;
    try {
        put(Notebook::open(file, key, clock_, Access::ReadOnly));
    } catch (const Error& error) {
        if (!tellsDamage(error))
            return tellTrouble(this, sentenceFor(error), remedyFor(error));
        showRescue(file, key, RescueReason::Damaged);
        tellTrouble(this, tr("Not even its first page can be read."), tr("Choose one of the other ways."));
    }
}

// Nothing more is written from here on. The page does not come over what is being typed or done: that is finished
// first, and waits in memory for the notebook that the coach goes on with.
void MainWindow::damageFound() {
    if (!link_ || isDamaged_)
        return;
    link_->notebook().stopWriting();
    if (!frame_ || QApplication::activeModalWidget())
        return QTimer::singleShot(kPanelsFirst, this, &MainWindow::damageFound);
    showRescue(link_->notebook().file(), link_->notebook().key(), RescueReason::Damaged);
}

// A damaged notebook that is only looked at is read on past what is damaged, as far as its file can be opened anew.
bool MainWindow::readsOn() {
    if (!link_ || !link_->notebook().isReadOnly() || link_->notebook().file() != readsDamaged_)
        return false;
    try {
        link_->notebook().readOn();
    } catch (const Error&) {
        return false;
    }
    if (frame_)
        frame_->say(tr("Part of what belongs here is damaged and cannot be shown."));
    return true;
}

void MainWindow::meetFailure(const Error& error) {
    if (tellsDamage(error) && (link_ || rescue_)) {
        const bool wasRead = link_ && link_->notebook().isReadOnly();
        if (readsOn())
            return;
        damageFound();
        if (wasRead && rescue_)
            tellTrouble(this, tr("Here it is damaged: it can be read no further."),
                        tr("Choose one of the other ways."));
    } else if (!QApplication::activeModalWidget()) {
        tellTrouble(this, sentenceFor(error), remedyFor(error));
    }
}

} // namespace alongside
