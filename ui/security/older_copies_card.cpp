#include "security/older_copies_card.h"

#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/label.h"
#include "shared/long_work.h"
#include "shared/notice_line.h"
#include "shared/text.h"
#include "store/rescue/keep_damaged.h"

#include <QMessageBox>
#include <QVBoxLayout>

namespace alongside {
namespace {

QString namesOf(const std::vector<std::filesystem::path>& files) {
    QStringList names;
    for (const auto& file : files)
        names += toQt(file.filename().string());
    return names.join(QStringLiteral(", "));
}

} // namespace

OlderCopiesCard::OlderCopiesCard(NotebookLink& link, QWidget* parent)
    : Card(tr("Backups of before"), parent), link_(link),
      readable_(new NoticeLine(Tone::Warn, QStringLiteral("triangle-alert"), {})),
      damaged_(new NoticeLine(Tone::Warn, QStringLiteral("triangle-alert"), {})),
      delete_(makeButton(ButtonKind::Secondary, tr("Delete them…"), QStringLiteral("trash-2"))),
      notebooks_(new NoticeLine(Tone::Warn, QStringLiteral("triangle-alert"), {})),
      other_(new WrappedLabel({}, TextRole::Body, Shade::Secondary)) {
    delete_->setAccessibleName(tr("Delete what anyone can read"));
    body()->addWidget(readable_);
    body()->addWidget(damaged_);
    body()->addWidget(delete_, 0, Qt::AlignLeft);
    body()->addWidget(notebooks_);
    body()->addWidget(other_);
    connect(delete_, &QPushButton::clicked, this, &OlderCopiesCard::askToDelete);
}

void OlderCopiesCard::refresh() {
    const auto& notebook = link_.notebook();
    copies_ = notebook.file().empty() ? OlderCopies{} : olderCopiesOf(notebook.file());
    delete_->setEnabled(!notebook.isReadOnly());
    showReadable();
    showOther();
    setVisible(!readable_->isHidden() || !damaged_->isHidden() || !notebooks_->isHidden() || !other_->isHidden());
}

void OlderCopiesCard::showReadable() {
    const int backups = countOf(copies_.inTheClear), damaged = countOf(copies_.damagedInTheClear);
    readable_->setWords(
        tr("%Ln backup(s) can be read by anyone who has the file: made without a password.", nullptr, backups));
    readable_->setVisible(backups > 0);
    damaged_->setWords(
        tr("%Ln damaged file(s) kept beside the notebook can be read by anyone, too: %1", nullptr, damaged)
            .arg(namesOf(copies_.damagedInTheClear)));
    damaged_->setVisible(damaged > 0);
    delete_->setVisible(backups + damaged > 0);
}

void OlderCopiesCard::showOther() {
    const int notebooks = countOf(copies_.notebooksInTheClear), other = countOf(copies_.otherPassword);
    notebooks_->setWords(
        tr("%Ln notebook(s) beside this one went on under a name of their own, without a password: %1. "
           "Open each and give it a password, or delete it in its folder if nothing in it is missing "
           "here.",
           nullptr, notebooks)
            .arg(namesOf(copies_.notebooksInTheClear)));
    notebooks_->setVisible(notebooks > 0);
    other_->setWords(
        tr("%Ln backup(s) open only with the password of their time, or with its recovery sheet. Keep these "
           "as long as you may want such a backup.",
           nullptr, other));
    other_->setVisible(other > 0);
}

// Gone is gone, so it asks.
void OlderCopiesCard::askToDelete() {
    auto* question = new QMessageBox(
        QMessageBox::Question, tr("Delete what anyone can read?"),
        tr("%Ln file(s) go for good. Before, a new backup of the notebook as it is now is made, with the password.",
           nullptr, countOf(copies_.inTheClear) + countOf(copies_.damagedInTheClear)),
        QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    if (!copies_.damagedInTheClear.empty())
        question->setInformativeText(tr("What was not saved of a damaged file is gone with it."));
    auto* erase = question->addButton(tr("Delete them"), QMessageBox::AcceptRole);
    question->setDefaultButton(question->addButton(tr("Keep them"), QMessageBox::RejectRole));
    connect(question, &QMessageBox::buttonClicked, this, [this, erase](const QAbstractButton* chosen) {
        if (chosen == erase)
            deleteReadable();
    });
    question->open();
}

// Only once the new one is there.
void OlderCopiesCard::deleteReadable() {
    LongWork::start(
        this, tr("Making a backup"), link_, [](Notebook& notebook) { return notebook.backUp(BackupCause::Asked); },
        [this](std::future<std::filesystem::path>& made) {
            attempt(this, [&] {
                made.get();
                for (const auto& copy : copies_.inTheClear)
                    letGo(copy.shelf, copy.backup);
                for (const auto& kept : copies_.damagedInTheClear)
                    letGoDamaged(kept);
            });
            refresh();
        });
}

} // namespace alongside
