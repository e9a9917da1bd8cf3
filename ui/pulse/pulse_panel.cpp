#include "pulse/pulse_panel.h"

#include "actions/pulse_actions.h"
#include "pulse/pulse_answers.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/date_field.h"
#include "shared/done_row.h"
#include "shared/field_rows.h"
#include "shared/form_draft.h"
#include "shared/label.h"
#include "shared/problem_label.h"
#include "shared/text.h"
#include "shared/wording/problem_words.h"
#include "shared/wording/teacher_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace alongside {
namespace {

Pulse newPulse(TeacherId teacher, Date today) {
    Pulse pulse;
    pulse.teacher = teacher;
    pulse.on = today;
    return pulse;
}

QString titleFor(const NotebookLink& link, const Pulse& pulse) {
    const auto teacher = link.read().teachers.find(pulse.teacher.value_or(TeacherId{}));
    const auto name = teacher ? calledWords(*teacher) : QString();
    return pulse.id ? PulsePanel::tr("Pulse of %1").arg(name) : PulsePanel::tr("Type in a sheet of %1").arg(name);
}

std::string draftKeyFor(const Tables& tables, const Pulse& pulse) {
    const auto teacher = tables.teachers.find(pulse.teacher.value_or(TeacherId{}));
    return "pulse " + (pulse.id || !teacher ? pulse.stamp.uuid : "with " + teacher->stamp.uuid);
}

} // namespace

PulsePanel::PulsePanel(NotebookLink& link, const PulseForm& form, TeacherId teacher, QWidget* parent)
    : PulsePanel(link, form, newPulse(teacher, link.today()), parent) {}

PulsePanel::PulsePanel(NotebookLink& link, const PulseForm& form, const Pulse& pulse, QWidget* parent)
    : PulsePanel(link, form, pulse, titleFor(link, pulse), parent) {}

PulsePanel::PulsePanel(NotebookLink& link, const PulseForm& form, const Pulse& pulse, const QString& title,
                       QWidget* parent)
    : Panel(title, parent), link_(link), stored_(pulse),
      on_(new DateField(tr("Given on"), link.today(), SchoolDays(link.read().calendar.current()), Lean::Back)),
      answers_(new PulseAnswers(form, PulseAnswers::Line::Free)),
      remove_(makeButton(ButtonKind::Quiet, tr("Remove pulse"), QStringLiteral("trash-2"))),
      answersProblem_(new ProblemLabel(answers_)) {
    build();
    on_->setDate(pulse.on);
    answers_->show(pulse.answers, pulse.words);
    remove_->setVisible(static_cast<bool>(pulse.id));
    auto fields = answers_->draftFields();
    fields.push_back(draftField("on", on_));
    new FormDraft(*this, link, draftKeyFor(link.read(), pulse), std::move(fields));
    answers_->beginAtFirst();
}

void PulsePanel::build() {
    body()->addWidget(new WrappedLabel(
        tr("As it stands on the sheet. What was skipped stays open. The keys 1 to 5 answer, Tab goes on."),
        TextRole::Body, Shade::Secondary));
    auto* rows = new FieldRows;
    onProblem_ = rows->addRow(tr("&Given on"), on_);
    body()->addWidget(rows);
    body()->addWidget(answers_);
    body()->addWidget(answersProblem_);
    connect(remove_, &QPushButton::clicked, this, &PulsePanel::removeStored);
    footer()->addWidget(remove_);
    addDoneRow(*this, [this] { submit(); });
}

Pulse PulsePanel::pulse() const {
    auto pulse = stored_;
    pulse.on = on_->date().value_or(Date{});
    pulse.answers = answers_->replies();
    pulse.words = answers_->words();
    return pulse;
}

bool PulsePanel::showProblems() {
    QString on, answers;
    for (const auto& problem : problemsIn(pulse(), link_.today())) {
        if (problem.field == PulseField::On)
            on = sentenceFor(problem.fault);
        if (problem.field == PulseField::Words)
            answers = sentenceFor(problem.fault);
    }
    if (!on_->date())
        on = on_->isUnclear() ? on_->unclearWords() : tr("On which day was it given?");
    if (answers_->isEmpty())
        answers = tr("Nothing is answered yet.");
    onProblem_->setProblem(on);
    answersProblem_->setProblem(answers);
    return on.isEmpty() && answers.isEmpty();
}

void PulsePanel::submit() {
    if (!showProblems())
        return;
    const auto given = pulse();
    if (attempt(this, [&] {
            if (given.id)
                correctPulse(link_.notebook(), given);
            else
                recordPulse(link_.notebook(), given);
        }))
        accept();
}

void PulsePanel::removeStored() {
    if (attempt(this, [this] { removePulse(link_.notebook(), stored_.id); }))
        reject(); // what was typed waits for the pulse to come back
}

} // namespace alongside
