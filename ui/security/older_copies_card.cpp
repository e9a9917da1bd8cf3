#include "security/older_copies_card.h"

#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/label.h"
#include "shared/long_work.h"
#include "shared/notice_line.h"
#include "shared/text.h"

#include <QMessageBox>
#include <QVBoxLayout>

namespace alongside {

OlderCopiesCard::OlderCopiesCard(NotebookLink& link, QWidget* parent)
    : Card(tr("Backups of before"), parent), link_(link),
      readable_(new NoticeLine(Tone::Warn, QStringLiteral("triangle-alert"), {})),
      delete_(makeButton(ButtonKind::Secondary, tr("Delete them…"), QStringLiteral("trash-2"))),
      other_(new WrappedLabel({}, TextRole::Body, Shade::Secondary)) {
    delete_->setAccessibleName(tr("Delete the backups without a password"));
    body()->addWidget(readable_);
    body()->addWidget(delete_, 0, Qt::AlignLeft);
    body()->addWidget(other_);
    connect(delete_, &QPushButton::clicked, this, &OlderCopiesCard::askToDelete);
}

void OlderCopiesCard::refresh() {
    const auto& notebook = link_.notebook();
    copies_ = notebook.file().empty() ? OlderCopies{} : olderCopiesOf(notebook.file());
    const int inTheClear = countOf(copies_.inTheClear), other = countOf(copies_.otherPassword);
    readable_->setWords(
        tr("%n backup(s) can be read by anyone who has the file: made without a password.", nullptr, inTheClear));
    readable_->setVisible(inTheClear > 0);
    delete_->setVisible(inTheClear > 0);
    delete_->setEnabled(!notebook.isReadOnly());
    other_->setWords(
        tr("%n backup(s) open only with the password of their time, or with its recovery sheet. Keep these "
           "as long as you may want such a backup.",
           nullptr, other));
    other_->setVisible(other > 0);
    setVisible(inTheClear + other > 0);
}

// Gone is gone, so it asks.
void OlderCopiesCard::askToDelete() {
    auto* question = new QMessageBox(
        QMessageBox::Question, tr("Delete the backups without a password?"),
        tr("%n backup(s) go for good. Before, a new backup of the notebook as it is now is made, with the password.",
           nullptr, countOf(copies_.inTheClear)),
        QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto* erase = question->addButton(tr("Delete them"), QMessageBox::AcceptRole);
    question->addButton(tr("Keep them"), QMessageBox::RejectRole);
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
            });
            refresh();
        });
}

} // namespace alongside
