#include "pulse/sheet_panel.h"

#include "actions/pulse_actions.h"
#include "pulse/pulse_answers.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/date_field.h"
#include "shared/field_rows.h"
#include "shared/form_draft.h"
#include "shared/key_hint.h"
#include "shared/label.h"
#include "shared/part_keys.h"
#include "shared/problem_label.h"
#include "shared/text.h"
#include "shared/wording/problem_words.h"
#include "shared/wording/pulse_words.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace alongside {

SheetPanel::SheetPanel(NotebookLink& link, const PulseForm& form, std::optional<PulseId> batch, QWidget* parent)
    : Panel(tr("Sheets without names"), parent), link_(link), batch_(batch), count_(new WrappedLabel),
      day_(new FieldRows),
      on_(new DateField(tr("Given on"), link.today(), SchoolDays(link.read().calendar.current()), Lean::Back)),
      answers_(new PulseAnswers(form, PulseAnswers::Line::None)), answersProblem_(new ProblemLabel(answers_)) {
    on_->setDate(link.today());
    build();
    showCount();
    auto fields = answers_->draftFields();
    if (!batch_)
        fields.push_back(draftField("on", on_));
    draft_ = new FormDraft(*this, link, draftKey(), std::move(fields));
    connect(on_, &DateField::dateChanged, this, &SheetPanel::showCount);
    answers_->beginAtFirst();
}

// The keys answer, so it shows where they go.
void SheetPanel::showEvent(QShowEvent* event) {
    Panel::showEvent(event);
    setAttribute(Qt::WA_KeyboardFocusChange);
}

// A sheet that was left half typed waits for its own batch.
std::string SheetPanel::draftKey() const {
    const auto stored = batch_ ? link_.read().pulses.find(*batch_) : std::nullopt;
    return "pulse-sheet " + (stored ? stored->stamp.uuid : std::string("new"));
}

void SheetPanel::build() {
    body()->addWidget(new WrappedLabel(
        tr("Mix the sheets first. The free line stays on paper: words or a handwriting can name their writer. "
           "The keys 1 to 5 answer, Tab goes on."),
        TextRole::Body, Shade::Secondary));
    body()->addWidget(count_);
    onProblem_ = day_->addRow(tr("&Given on"), on_);
    day_->setVisible(!batch_);
    body()->addWidget(day_);
    body()->addWidget(answers_);
    body()->addWidget(answersProblem_);
    auto* discard = makeButton(ButtonKind::Quiet, tr("Discard"));
    discard->setToolTip(tr("Closes and forgets the sheet that was begun"));
    auto* close = makeButton(ButtonKind::Secondary, tr("Close"));
    auto* add = makeButton(ButtonKind::Primary, tr("Add sheet"));
    add->setToolTip(tr("Add sheet (Ctrl+Enter)"));
    connect(discard, &QPushButton::clicked, this, &Panel::discard);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, &SheetPanel::submit);
    onKey(PartKey::Done, this, this, &SheetPanel::submit);
    footer()->addStretch();
    for (auto* each : std::initializer_list<QWidget*>{discard, close, add, new KeyHint(tr("Ctrl+Enter"))})
        footer()->addWidget(each);
}

void SheetPanel::showCount() {
    const auto batch = batch_        ? link_.read().pulses.find(*batch_)
                       : on_->date() ? batchOf(link_.read(), *on_->date())
                                     : std::nullopt;
    QStringList words;
    if (typed_ > 0)
        words += tr("%Ln sheet(s) added just now.", nullptr, typed_);
    words += stillNeededWords(batch.value_or(Pulse{}));
    words.removeAll(QString());
    count_->setWords(words.join(QLatin1Char(' ')));
    count_->setVisible(!words.isEmpty());
}

bool SheetPanel::showProblems() {
    Pulse sheet;
    sheet.on = on_->date().value_or(Date{});
    QString on;
    for (const auto& problem : problemsIn(sheet, link_.today()))
        if (problem.field == PulseField::On)
            on = sentenceFor(problem.fault);
    if (!on_->date())
        on = on_->isUnclear() ? on_->unclearWords() : tr("On which day were they given?");
    const auto answers = answers_->isEmpty() ? tr("Nothing is answered on this sheet.") : QString();
    onProblem_->setProblem(on);
    answersProblem_->setProblem(answers);
    return on.isEmpty() && answers.isEmpty();
}

void SheetPanel::submit() {
    if (!showProblems())
        return;
    if (!attempt(this, [this] { batch_ = addSheet(link_.notebook(), batch_, *on_->date(), answers_->replies()); }))
        return;
    ++typed_;
    answers_->show({}, {});
    day_->hide();
    showCount();
    draft_->turnTo(draftKey());
    answers_->beginAtFirst();
    if (const auto* sheet = findChild<QScrollArea*>())
        sheet->verticalScrollBar()->setValue(0);
}

} // namespace alongside
