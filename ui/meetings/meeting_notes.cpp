#include "meetings/meeting_notes.h"

#include "meetings/step_offers.h"
#include "shared/button.h"
#include "shared/label.h"
#include "shared/note_edit.h"
#include "shared/problem_label.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/problem_words.h"

#include <QTextCursor>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

namespace alongside {

MeetingNotes::MeetingNotes(Date today, const SchoolDays& days, QWidget* parent)
    : FieldRows(parent), shared_(new NoteEdit(tr("Shared note"))),
      private_(new NoteEdit(tr("Private note"), NoteKind::Private)), offers_(new StepOffers(shared_, today, days)) {
    setToPlan(false);
    private_->setRows(2, 12);
    sharedProblem_ = addRow(tr("&Note"), shared_);
    addBelow(offers_);
    privateProblem_ = addRow(tr("&Private"), private_);
    buildSharing();
}

void MeetingNotes::setToPlan(bool toPlan) {
    shared_->setPlaceholderText(
        toPlan ? tr("What you want to talk about. It may go to the teacher. A line that begins with > is a next step: "
                    "> send the exit slips by fri")
               : tr("What you talked about. It may go to the teacher. A line that begins with > is a next step: > send "
                    "the exit slips by fri"));
}

// Private words become shared ones only here, only those that were marked, and not before it is said what that means.
void MeetingNotes::buildSharing() {
    auto* sharing = new QWidget;
    auto* column = new QVBoxLayout(sharing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    share_ =
        makeSmallButton(ButtonKind::Secondary, tr("Copy marked words to the shared note"), QStringLiteral("arrow-up"));
    const auto meaning = tr("What is shared may be shown to the teacher and copied, and may have to be produced.");
    share_->setAccessibleDescription(meaning);
    share_->setEnabled(false);
    column->addWidget(share_, 0, Qt::AlignLeft);
    column->addWidget(new WrappedLabel(meaning, TextRole::Small, Shade::Secondary));
    there_ = new WrappedLabel(tr("The shared note has these words already."), TextRole::Small, Shade::Secondary);
    there_->hide();
    column->addWidget(there_);
    sharing->hide();
    addBelow(sharing);
    connect(private_, &QPlainTextEdit::selectionChanged, there_, &QWidget::hide);
    connect(shared_, &QPlainTextEdit::textChanged, there_, &QWidget::hide);
    connect(private_, &QPlainTextEdit::textChanged, sharing,
            [this, sharing] { sharing->setVisible(!private_->toPlainText().trimmed().isEmpty()); });
    connect(private_, &QPlainTextEdit::copyAvailable, share_, &QWidget::setEnabled); // while words are marked
    connect(share_, &QPushButton::clicked, this, &MeetingNotes::shareChosen);
}

void MeetingNotes::shareChosen() {
    const auto words = private_->textCursor().selection().toPlainText().trimmed();
    there_->setVisible(!words.isEmpty() && !add(words));
}

void MeetingNotes::setNotes(const Contact& contact) {
    shared_->setPlainText(toQt(contact.sharedNote));
    private_->setPlainText(toQt(contact.privateNote));
}

void MeetingNotes::putInto(Contact& contact) const {
    contact.sharedNote = fromQt(shared_->toPlainText());
    contact.privateNote = fromQt(private_->toPlainText());
}

bool MeetingNotes::add(const QString& words) {
    const QLatin1Char end('\n');
    const auto note = shared_->toPlainText();
    if ((end + note + end).contains(end + words + end))
        return false;
    QTextCursor cursor(shared_->document());
    const bool isBlank = note.trimmed().isEmpty();
    cursor.movePosition(QTextCursor::End, isBlank ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
    cursor.insertText(isBlank ? words : end + words);
    return true;
}

void MeetingNotes::noteUnclear(UnclearWords& words) const {
    if (!offers_->left().isEmpty())
        words["left"] = fromQt(offers_->left().join(QLatin1Char('\n')));
}

void MeetingNotes::showUnclear(const UnclearWords& words) {
    if (const auto lines = words.find("left"); lines != words.end())
        offers_->setLeft(toQt(lines->second).split(QLatin1Char('\n')));
}

bool MeetingNotes::showSharedProblem(const Problems<ContactField>& problems) {
    sharedProblem_->setProblem(sentenceFor(problems, ContactField::SharedNote));
    return !sharedProblem_->hasProblem();
}

bool MeetingNotes::showPrivateProblem(const Problems<ContactField>& problems) {
    privateProblem_->setProblem(sentenceFor(problems, ContactField::PrivateNote));
    return !privateProblem_->hasProblem();
}

} // namespace alongside
