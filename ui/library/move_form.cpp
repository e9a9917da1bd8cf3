#include "library/move_form.h"

#include "actions/library_actions.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/done_row.h"
#include "shared/field_rows.h"
#include "shared/form_draft.h"
#include "shared/label.h"
#include "shared/note_edit.h"
#include "shared/problem_label.h"
#include "shared/segmented_choice.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/library_words.h"
#include "shared/wording/practice_words.h"
#include "shared/wording/problem_words.h"
#include "shared/wording/words_for_every.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace alongside {
namespace {

QString titleFor(const ShelfMove& shown) {
    return shown.builtIn ? MoveForm::tr("Reword a move") : MoveForm::tr("Edit your move");
}

} // namespace

MoveForm::MoveForm(NotebookLink& link, QWidget* parent)
    : MoveForm(link, ShelfMove{}, tr("Add a move of your own"), parent) {}

MoveForm::MoveForm(NotebookLink& link, const ShelfMove& shown, QWidget* parent)
    : MoveForm(link, shown, titleFor(shown), parent) {}

MoveForm::MoveForm(NotebookLink& link, const ShelfMove& shown, const QString& title, QWidget* parent)
    : Panel(title, parent), link_(link), shown_(shown), words_(new NoteEdit(tr("Words"))),
      whenNot_(new NoteEdit(tr("When not"))) {
    words_->setPlaceholderText(tr("What you would say, with … for what you fill in"));
    words_->setRows(2, 8);
    whenNot_->setPlaceholderText(tr("When it would be better left unsaid"));
    whenNot_->setRows(2, 6);
    words_->setPlainText(toQt(shown.move.words));
    whenNot_->setPlainText(toQt(shown.move.whenNot));
    build();
    keepDraft();
    words_->setFocus();
}

void MoveForm::build() {
    auto* rows = new FieldRows;
    wordsProblem_ = rows->addRow(tr("&Words"), words_);
    whenNotProblem_ = rows->addRow(tr("When &not"), whenNot_);
    if (!shown_.builtIn)
        addPlace(*rows);
    body()->addWidget(rows);
    if (shown_.isReworded())
        body()->addWidget(new WrappedLabel(tr("It came as: “%1”").arg(toQt(shown_.builtIn->words)), TextRole::Small,
                                           Shade::Secondary));
    addLeaving();
    addDoneRow(*this, [this] { submit(); });
}

void MoveForm::addPlace(FieldRows& rows) {
    dimension_ = new SegmentedChoice(tr("Dimension"), wordsForEvery<Dimension>());
    dimension_->setCurrent(static_cast<int>(shown_.move.dimension));
    moment_ = new QComboBox;
    moment_->addItems(wordsForEvery<Moment>());
    moment_->setCurrentIndex(static_cast<int>(shown_.move.moment));
    rows.addRow(tr("&Moment"), moment_);
    rows.addRow(tr("Dimension"), dimension_);
}

void MoveForm::addLeaving() {
    if (shown_.isReworded()) {
        auto* back = makeButton(ButtonKind::Quiet, tr("Original words"), QStringLiteral("undo-2"));
        back->setToolTip(tr("Go back to the words that it came with"));
        connect(back, &QPushButton::clicked, this,
                [this] { closeAfter([this] { restoreWords(link_.notebook(), shown_.move, *shown_.builtIn); }); });
        footer()->addWidget(back);
    } else if (!shown_.builtIn && shown_.move.id) {
        auto* remove = makeButton(ButtonKind::Quiet, tr("Remove move"), QStringLiteral("trash-2"));
        connect(remove, &QPushButton::clicked, this, &MoveForm::removeStored);
        footer()->addWidget(remove);
    }
}

void MoveForm::keepDraft() {
    std::vector<DraftField> fields{draftField("words", words_), draftField("whenNot", whenNot_)};
    if (!shown_.builtIn) {
        fields.push_back(draftField("moment", moment_));
        fields.push_back(draftField("dimension", dimension_));
    }
    const bool isKnown = shown_.builtIn || shown_.move.id;
    new FormDraft(*this, link_, "move " + (isKnown ? shown_.move.stamp.uuid : "new"), std::move(fields));
}

Move MoveForm::move() const {
    auto move = shown_.move;
    if (!shown_.builtIn) {
        move.dimension = static_cast<Dimension>(dimension_->current());
        move.moment = static_cast<Moment>(moment_->currentIndex());
    }
    move.words = trimmedFromQt(words_->toPlainText());
    move.whenNot = trimmedFromQt(whenNot_->toPlainText());
    return move;
}

bool MoveForm::showProblems() {
    QString words, whenNot;
    for (const auto& problem : problemsIn(move()))
        (problem.field == MoveField::Words ? words : whenNot) = sentenceFor(problem.fault);
    wordsProblem_->setProblem(words);
    whenNotProblem_->setProblem(whenNot);
    return words.isEmpty() && whenNot.isEmpty();
}

void MoveForm::closeAfter(const std::function<void()>& deed) {
    if (attempt(this, deed))
        accept();
}

void MoveForm::removeStored() {
    if (attempt(this, [this] { removeMove(link_.notebook(), shown_.move.id); }))
        reject(); // what was typed waits for the move to come back
}

void MoveForm::submit() {
    const auto given = move();
    if (given == shown_.move && (given.id || shown_.builtIn))
        return accept();
    if (!showProblems())
        return;
    closeAfter([&] {
        if (shown_.builtIn)
            reword(link_.notebook(), given, given.words, given.whenNot);
        else if (given.id)
            correctMove(link_.notebook(), given);
        else
            addMove(link_.notebook(), given);
    });
}

} // namespace alongside
