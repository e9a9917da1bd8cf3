#include "care/care_words.h"
#include "rescue/rescue_words.h"
#include "shared/attempt.h"
#include "shared/kept_drafts.h"
#include "shared/long_work.h"
#include "shared/notebook_link.h"
#include "shared/notice_line.h"
#include "shared/text.h"
#include "shared/wording/error_words.h"
#include "window/main_window.h"
#include "window/notebook_frame.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

// A notebook that can be read and not changed, and the ways on.

namespace alongside {

// Two may read while one writes.
void MainWindow::offerReading(const std::filesystem::path& file, const Passphrase& key) {
    const Error error(Error::Kind::InUse, file.string());
    auto* message =
        new QMessageBox(QMessageBox::Information, tr("Alongside"), sentenceFor(error), QMessageBox::Close, this);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->setInformativeText(tr("Close it there and try again, or read it here meanwhile."));
    const auto* again = message->addButton(tr("Try again"), QMessageBox::AcceptRole);
    const auto* read = message->addButton(tr("Open for reading"), QMessageBox::ActionRole);
    connect(message, &QMessageBox::buttonClicked, this, [=, this](const QAbstractButton* chosen) {
        if (chosen == again)
            open(file, key);
        else if (chosen == read)
            readInUse(file, key);
    });
    message->open();
}

void MainWindow::readInUse(const std::filesystem::path& file, const Passphrase& key) {
    readsInUse_ = file;
    attempt(this, [&] { put(Notebook::open(file, key, clock_, Access::ReadOnly)); });
}

QWidget* MainWindow::makeReadOnlyRibbon() {
    const auto& notebook = link_->notebook();
    if (notebook.file() == readsInUse_) {
        auto* ribbon = new NoticeLine(Tone::Warn, QStringLiteral("lock"),
                                      tr("You can read this notebook and not change it: another window or program has "
                                         "it open."));
        ribbon->setAction(tr("Try again"));
        connect(ribbon, &NoticeLine::acted, this, &MainWindow::tryToWrite, Qt::QueuedConnection);
        return ribbon;
    }
    auto* ribbon = new NoticeLine(Tone::Warn, QStringLiteral("lock"), readOnlyWords(whyReadOnly(notebook.file())));
    ribbon->setAction(tr("Save a copy elsewhere…"));
    connect(ribbon, &NoticeLine::acted, this, &MainWindow::askForCopy, Qt::QueuedConnection);
    return ribbon;
}

void MainWindow::tryToWrite() {
    const auto file = link_->notebook().file();
    const auto key = link_->notebook().key();
    const auto there = frame_->whereabouts();
    if (!attempt(this, [&] {
            auto notebook = opened(file, key);
            readsInUse_.clear();
            put(std::move(notebook));
        }))
        return;
    frame_->comeBackTo(there);
}

void MainWindow::askForCopy() {
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(this, tr("Save a copy elsewhere"), folder, tr("Notebooks (*.alongside)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // what is there already is never replaced
    dialog->setDefaultSuffix(QStringLiteral("alongside"));
    dialog->selectFile(fileWords(link_->notebook().file()));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& name) { goOnInCopy(std::filesystem::path(fromQt(name))); });
    dialog->open();
}

// What was typed and could not be kept goes on in the copy.
void MainWindow::goOnInCopy(const std::filesystem::path& copy) {
    LongWork::start(
        frame_, tr("Saving a copy"), *link_, [copy](Notebook& notebook) { notebook.copyTo(copy); },
        [this, copy](std::future<void>& saved) {
            attempt(this, [&] {
                saved.get();
                const auto there = frame_->whereabouts();
                const auto key = link_->notebook().key();
                const auto unsaved = KeptDrafts::of(*link_).takeAhead();
                put(opened(copy, key));
                KeptDrafts::of(*link_).bringAhead(unsaved);
                frame_->comeBackTo(there);
                frame_->say(tr("You go on in the copy, %1. The notebook that cannot be changed stays as it is.")
                                .arg(fileWords(copy)));
            });
        });
}

} // namespace alongside
