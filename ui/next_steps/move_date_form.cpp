#include "next_steps/move_date_form.h"

#include "actions/next_step_actions.h"
#include "overview/meeting_defaults.h"
#include "shared/attempt.h"
#include "shared/date_field.h"
#include "shared/done_row.h"
#include "shared/form_draft.h"
#include "shared/label.h"
#include "shared/problem_label.h"
#include "shared/text.h"
#include "shared/wording/date_words.h"
#include "shared/wording/step_words.h"

#include <QVBoxLayout>

namespace alongside {
namespace {

QString dueWords(const NextStep& step, Date today) {
    const auto due = currentDue(step);
    if (!due)
        return MoveDateForm::tr("It has no date yet.");
    if (step.renegotiations.empty())
        return MoveDateForm::tr("Due %1. That day stays and shows as the first.").arg(shortDay(*due, today));
    return MoveDateForm::tr("First due %1, now %2.").arg(shortDay(*step.dueOn, today), shortDay(*due, today));
}

} // namespace

MoveDateForm::MoveDateForm(NotebookLink& link, const NextStep& step, QWidget* parent)
    : Panel(tr("Move date"), parent), link_(link), step_(step),
      due_(new DateField(tr("Due"), link.today(), SchoolDays(link.read().calendar.current()), Lean::Ahead)),
      problem_(new ProblemLabel(due_)) {
    auto* label = makeLabel(tr("&New day"), TextRole::Small, Shade::Secondary);
    label->setBuddy(due_);
    due_->setPlaceholderText(tr("fri, in 3 days, 12 nov"));
    due_->setDate(usualDue(link.read(), {step.teacher}, link.today()));
    body()->addWidget(new WrappedLabel(toQt(step.what)));
    body()->addWidget(new WrappedLabel(dueWords(step, link.today()), TextRole::Small, Shade::Secondary));
    body()->addWidget(label);
    body()->addWidget(due_);
    body()->addWidget(problem_);
    addDoneRow(*this, [this] { submit(); });
    connect(due_, &QLineEdit::returnPressed, this, &MoveDateForm::submit);
    new FormDraft(*this, link, "move-date " + step.stamp.uuid, {draftField("due", due_)});
    due_->selectAll();
    due_->setFocus();
}

void MoveDateForm::submit() {
    const auto day = due_->date();
    QString words;
    if (!day)
        words = due_->unclearWords();
    else if (*day < (step_.dueOn ? link_.today() : step_.madeOn))
        words = tr("A new day lies today or later.");
    problem_->setProblem(words);
    if (words.isEmpty() && attempt(this, [&] { postpone(link_.notebook(), step_.id, *day); }))
        accept();
}

} // namespace alongside
