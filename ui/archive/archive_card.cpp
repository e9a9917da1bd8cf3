#include "archive/archive_card.h"

#include "archive/archive_words.h"
#include "exchange/archive_import.h"
#include "exchange/leaving/archive_leaving.h"
#include "leaving/save_leaving.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/label.h"
#include "shared/long_work.h"
#include "shared/notice_line.h"
#include "shared/text.h"
#include "shared/tick.h"
#include "shared/wording/date_words.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace alongside {

ArchiveCard::ArchiveCard(NotebookLink& link, QWidget* parent)
    : Card(tr("Everything in one file"), parent), link_(link),
      private_(makeTick(tr("My private notes and journal too"), tr("A file without them cannot bring them back"))),
      meaning_(new NoticeLine(Tone::Warn, QStringLiteral("triangle-alert"),
                              tr("Whoever holds the file can read them: it has no password. It may have to be produced "
                                 "where the law asks for it. Keep it where nobody else looks."))),
      saved_(new NoticeLine(Tone::Ok, QStringLiteral("check"), {})),
      problem_(new NoticeLine(Tone::Warn, QStringLiteral("triangle-alert"), {})),
      brought_(new NoticeLine(Tone::Ok, QStringLiteral("check"), {})) {
    makeGoing();
    body()->addWidget(new Rule);
    makeComing();
    for (auto* line : {meaning_, saved_, problem_, brought_})
        line->hide();
}

void ArchiveCard::makeGoing() {
    auto* save = makeButton(ButtonKind::Secondary, tr("Save everything…"), QStringLiteral("file-down"));
    save->setAccessibleName(tr("Save everything"));
    body()->addWidget(new WrappedLabel(
        tr("All that this notebook holds, with what rests in the bin, as one archive: to keep apart, or to go on with "
           "on "
           "another computer. It is text (JSON) that other programs can read, so nothing ties you to this one."),
        TextRole::Body, Shade::Secondary));
    body()->addWidget(private_, 0, Qt::AlignLeft);
    body()->addWidget(meaning_);
    body()->addWidget(save, 0, Qt::AlignLeft);
    body()->addWidget(saved_);
    connect(private_, &QCheckBox::toggled, meaning_, &QWidget::setVisible);
    connect(private_, &QCheckBox::toggled, saved_, &QWidget::hide);
    connect(save, &QPushButton::clicked, this, &ArchiveCard::save);
}

void ArchiveCard::makeComing() {
    auto* open = makeButton(ButtonKind::Secondary, tr("Bring in an archive…"), QStringLiteral("folder"));
    open->setAccessibleName(tr("Bring in an archive"));
    body()->addWidget(new WrappedLabel(
        tr("An archive from another computer, or one that you kept, comes in beside what is here: of each record the "
           "newer one stands. You see what comes of it before anything is stored."),
        TextRole::Body, Shade::Secondary));
    body()->addWidget(open, 0, Qt::AlignLeft);
    body()->addWidget(problem_);
    body()->addWidget(brought_);
    connect(open, &QPushButton::clicked, this, &ArchiveCard::chooseFile);
}

void ArchiveCard::tell(NoticeLine* line, const QString& words) {
    line->setWords(words);
    line->show();
}

void ArchiveCard::save() {
    saved_->hide();
    const auto privacy = private_->isChecked() ? Privacy::WithPrivate : Privacy::WithoutPrivate;
    const auto name = tr("Alongside archive %1", "a day").arg(fullDay(link_.today()));
    askWhereTo(this, name, {tr("Save everything"), tr("Archive (*.json)"), QStringLiteral("json")},
               [this, privacy](const QString& path) { write(path, privacy); });
}

void ArchiveCard::write(const QString& path, Privacy privacy) {
    LongWork::start(
        this, tr("Saving everything"), link_,
        [file = fromQt(path), privacy](Notebook& notebook) { letArchiveLeave(notebook, file, privacy); },
        [this, path](std::future<void>& done) {
            if (attemptToSave(this, [&] { done.get(); }))
                tell(saved_, tr("Saved in %1.").arg(placeWords(path)));
        });
}

void ArchiveCard::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Bring in an archive"), {},
                                   tr("Archives (*.json)") + QStringLiteral(";;") + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ArchiveCard::openFile);
    dialog->open();
}

void ArchiveCard::openFile(const QString& path) {
    problem_->hide();
    brought_->hide();
    const auto name = QFileInfo(path).fileName();
    LongWork::start(
        this, tr("Reading %1").arg(name), link_,
        [file = fromQt(path), name](Notebook& notebook) {
            const auto bytes = ImportBytes::ofFile(file);
            return ArchiveRead{name, bytes, previewArchive(notebook, bytes)};
        },
        [this, name](std::future<ArchiveRead>& read) {
            try {
                auto* panel = openPanel<ArchivePanel>(link_, read.get(), this);
                connect(panel, &ArchivePanel::brought, this, [this](const QString& words) { tell(brought_, words); });
            } catch (const Stopped&) {
                return; // nothing was read
            } catch (const Error& error) {
                if (const auto words = cannotReadWords(error); !words.isEmpty())
                    tell(problem_, tr("%1: %2", "a file, and what is wrong").arg(name, words));
                else
                    attempt(this, [&] { throw error; }); // it is not the file's fault
            }
        });
}

} // namespace alongside
