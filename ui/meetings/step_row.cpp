#include "meetings/step_row.h"

#include "meetings/step_details.h"
#include "shared/date_field.h"
#include "shared/due_by_words.h"
#include "shared/label.h"
#include "shared/problem_label.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/date_words.h"
#include "shared/wording/problem_words.h"
#include "shared/wording/step_words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr int kDueWidth = 172;

QString endingOf(int number) {
    return number > 1 ? QStringLiteral(" %1").arg(number) : QString();
}

} // namespace

StepRow::StepRow(int number, Date today, const SchoolDays& days, QWidget* parent)
    : QWidget(parent), today_(today), what_(new QLineEdit), due_(new DateField({}, today, days, Lean::Ahead)),
      dueByWords_(new DueByWords(what_, due_, today, days)), details_(new StepDetails(endingOf(number))),
      facts_(new WrappedLabel({}, TextRole::Small, Shade::Secondary)), whatProblem_(new ProblemLabel(what_)),
      dueProblem_(new ProblemLabel(due_)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    buildFirstLine(endingOf(number));
    for (QWidget* each : {static_cast<QWidget*>(whatProblem_), dueByWords_->hint(), static_cast<QWidget*>(dueProblem_),
                          static_cast<QWidget*>(details_), static_cast<QWidget*>(facts_)})
        column->addWidget(each);
    connect(details_, &StepDetails::removeAsked, this, &StepRow::removeAsked);
    connect(what_, &QLineEdit::textChanged, this, [this](const QString& words) {
        details_->guessKind(words);
        showParts();
        if (!isBlank())
            Q_EMIT typed();
    });
    connect(what_, &QLineEdit::returnPressed, this, &StepRow::finished);
    connect(due_, &QLineEdit::returnPressed, this, &StepRow::finished);
    setFocusProxy(what_);
    showParts();
}

void StepRow::buildFirstLine(const QString& ending) {
    what_->setAccessibleName(tr("Next step") + ending);
    what_->setPlaceholderText(ending.isEmpty() ? tr("Send the exit slips") : tr("Another one"));
    due_->setAccessibleName(tr("Due") + ending);
    due_->setFixedWidth(px(kDueWidth));
    what_->setToolTip(tr("A day at the end is when it is due: send the exit slips by fri"));
    due_->setToolTip(tr("By when: fri, in 3 days, 12 nov"));
    auto* line = new QHBoxLayout;
    line->setSpacing(px(space::kSmall));
    line->addWidget(what_, 1);
    line->addWidget(due_);
    qobject_cast<QVBoxLayout*>(layout())->addLayout(line);
}

void StepRow::setPeople(const QList<Candidate>& people) {
    details_->setPeople(people);
}

void StepRow::setUsualDue(Date due) {
    if (!stored_.id)
        dueByWords_->setUsual(due);
}

void StepRow::setStep(const NextStep& step) {
    stored_ = step;
    dueByWords_->set(toQt(step.what), step.dueOn, true);
    details_->setStep(step);
    showStored();
    showParts();
}

void StepRow::propose(const QString& what, const std::optional<Date>& due) {
    what_->setText(what);
    if (due)
        dueByWords_->set(what, due, true);
}

void StepRow::setUnclearDue(const QString& words) {
    due_->setText(words);
}

QString StepRow::unclearDue() const {
    return due_->isVisibleTo(this) && due_->isUnclear() ? due_->text() : QString();
}

void StepRow::showStored() {
    const bool fixed = stored_.id && stored_.dueOn;
    due_->setVisible(!fixed);
    dueByWords_->setFixed(fixed);
    auto words = stored_.id ? capitalized(historyWords(stored_, today_)) : QString();
    if (fixed && stored_.renegotiations.empty())
        words = tr("%1, due %2").arg(words, shortDay(*stored_.dueOn, today_));
    else if (fixed)
        words = tr("%1, now due %2").arg(words, shortDay(*currentDue(stored_), today_));
    if (stored_.state != StepState::Open)
        words = tr("%1 · %2").arg(words, closedWords(stored_, today_));
    facts_->setWords(words);
    facts_->setVisible(!words.isEmpty());
}

void StepRow::showParts() {
    details_->setVisible(!isBlank());
    facts_->setVisible(!facts_->text().isEmpty());
}

bool StepRow::isBlank() const {
    return !stored_.id && what_->text().trimmed().isEmpty();
}

bool StepRow::isUntouched() const {
    return isBlank() && !dueByWords_->isGiven();
}

NextStep StepRow::stepFor(TeacherId teacher, Date madeOn) const {
    auto step = stored_;
    step.teacher = teacher;
    step.what = fromQt(dueByWords_->what());
    details_->putInto(step);
    if (!stored_.id)
        step.madeOn = madeOn;
    if (!stored_.id || !stored_.dueOn)
        step.dueOn = due_->date();
    return step;
}

std::vector<NextStep> StepRow::steps(Date madeOn) const {
    return isBlank() ? std::vector<NextStep>() : typedSteps(madeOn);
}

std::vector<NextStep> StepRow::typedSteps(Date madeOn) const {
    if (isUntouched())
        return {};
    std::vector<NextStep> each;
    for (const auto teacher : details_->whom())
        each.push_back(stepFor(teacher, madeOn));
    return each;
}

bool StepRow::showProblems(Date madeOn) {
    QString what, due;
    if (!isBlank()) {
        for (const auto& problem : problemsIn(stepFor({}, madeOn), today_)) {
            if (problem.field == NextStepField::What)
                what = sentenceFor(problem.fault);
            if (problem.field == NextStepField::DueOn)
                due = problem.fault == Fault::Missing ? tr("By when? A promise needs a day.")
                                                      : tr("The day it is due comes before the day it was made.");
        }
    }
    if (due.isEmpty() && dueByWords_->lacksADay())
        due = dueByWords_->lacksADayWords();
    if (due_->isVisibleTo(this) && due_->isUnclear()) // also where it stands alone: it may be the step itself
        due = due_->unclearWords();
    whatProblem_->setProblem(what);
    dueProblem_->setProblem(due);
    return details_->showProblem() && what.isEmpty() && due.isEmpty();
}

void StepRow::takeFocus() {
    what_->setFocus();
}

QList<QWidget*> StepRow::fields() const {
    return QList<QWidget*>{what_, due_} + details_->fields();
}

} // namespace alongside
