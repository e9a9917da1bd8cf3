#include "next_steps/next_step_form.h"

#include "actions/next_step_actions.h"
#include "overview/meeting_defaults.h"
#include "shared/attempt.h"
#include "shared/completion_field.h"
#include "shared/date_field.h"
#include "shared/done_row.h"
#include "shared/due_by_words.h"
#include "shared/field_rows.h"
#include "shared/form_draft.h"
#include "shared/label.h"
#include "shared/problem_label.h"
#include "shared/segmented_choice.h"
#include "shared/step_kind_guess.h"
#include "shared/teacher_candidates.h"
#include "shared/text.h"
#include "shared/tick.h"
#include "shared/tokens.h"
#include "shared/wording/date_words.h"
#include "shared/wording/problem_words.h"
#include "shared/wording/step_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace alongside {
namespace {

SchoolDays schoolDays(const NotebookLink& link) {
    return SchoolDays(link.read().calendar.current());
}

NextStep newStep(TeacherId teacher) {
    NextStep step;
    step.teacher = teacher;
    return step;
}

std::string draftKeyFor(const Tables& tables, const NextStep& step) {
    const auto teacher = tables.teachers.find(step.teacher);
    return "next-step " + (step.id || !teacher ? step.stamp.uuid : "with " + teacher->stamp.uuid);
}

} // namespace

NextStepForm::NextStepForm(NotebookLink& link, TeacherId teacher, QWidget* parent)
    : NextStepForm(link, newStep(teacher), tr("Add next step"), parent) {}

NextStepForm::NextStepForm(NotebookLink& link, const NextStep& step, QWidget* parent)
    : NextStepForm(link, step, isPromise(step) ? tr("My promise") : tr("Action step"), parent) {}

NextStepForm::NextStepForm(NotebookLink& link, const NextStep& step, const QString& title, QWidget* parent)
    : Panel(title, parent), link_(link), rows_(new FieldRows), teacher_(new CompletionField(tr("Teacher"), Pick::One)),
      owner_(new SegmentedChoice(tr("Owner"), {wordsFor(Side::Coach), wordsFor(Side::Teacher)})), what_(new QLineEdit),
      kind_(new QComboBox), due_(new DateField(tr("Due"), link.today(), schoolDays(link), Lean::Ahead)),
      dueByWords_(new DueByWords(what_, due_, link.today(), schoolDays(link))), dueFact_(new WrappedLabel),
      closedOn_(new DateField(tr("Closed on"), link.today(), schoolDays(link), Lean::Back)),
      offered_(makeTick(tr("Offered before asked"), tr("I offered it before the teacher asked"))),
      fitted_(makeTick(tr("Fitted to this class"), tr("I changed it so that it suits these students"))),
      aboutGoal_(makeTick(tr("About the goal"), tr("It is tied to the goal of the coaching cycle"))),
      source_(new QLineEdit) {
    offerTeachers(*teacher_, link);
    teacher_->setPlaceholder(tr("Type a name"));
    what_->setAccessibleName(tr("Next step"));
    what_->setToolTip(tr("A day at the end is when it is due: send the exit slips by fri"));
    source_->setAccessibleName(tr("Source"));
    source_->setPlaceholderText(tr("Where it comes from: a book, a colleague, your own lesson"));
    for (std::size_t i = 0; i < Words<StepKind>::list.size(); ++i)
        kind_->addItem(wordsFor(static_cast<StepKind>(i)));
    kind_->setAccessibleName(tr("Kind"));
    build();
    connectParts();
    setStep(step);
    keepDraft();
    (teacher_->chosen().isEmpty() ? teacher_->line() : what_)->setFocus();
}

void NextStepForm::build() {
    auto* also = new QWidget;
    auto* ticks = new QVBoxLayout(also);
    ticks->setContentsMargins(0, 0, 0, 0);
    ticks->setSpacing(px(space::kTiny));
    for (auto* each : {offered_, fitted_, aboutGoal_})
        ticks->addWidget(each);
    teacherProblem_ = rows_->addRow(tr("&Teacher"), teacher_, teacher_->line());
    rows_->addRow(tr("Owner"), owner_);
    whatProblem_ = rows_->addRow(tr("&Next step"), what_);
    rows_->addBelow(dueByWords_->hint());
    rows_->addRow(tr("&Kind"), kind_);
    dueProblem_ = rows_->addRow(tr("&Due"), due_);
    rows_->addBelow(dueFact_);
    closedProblem_ = rows_->addRow(tr("&Closed on"), closedOn_);
    rows_->addRow(tr("Also"), also);
    sourceProblem_ = rows_->addRow(tr("&Source"), source_);
    body()->addWidget(rows_);
    addDoneRow(*this, [this] { submit(); });
}

// Whether the kind was given by hand comes before the words, by which it would be guessed.
void NextStepForm::keepDraft() {
    const DraftField kindGiven{"kindGiven", [this] { return QString::number(kindGiven_ ? 1 : 0); },
                               [this](const QString& words) { kindGiven_ = words.toInt() == 1; }};
    new FormDraft(*this, link_, draftKeyFor(link_.read(), stored_),
                  {kindGiven, pickedTeachers("teacher", teacher_, link_), draftField("teacherTyped", teacher_->line()),
                   draftField("owner", owner_), draftField("what", what_), draftField("kind", kind_),
                   draftField("due", due_), draftField("closedOn", closedOn_), draftField("offered", offered_),
                   draftField("fitted", fitted_), draftField("aboutGoal", aboutGoal_), draftField("source", source_)});
}

void NextStepForm::connectParts() {
    connect(owner_, &SegmentedChoice::currentChanged, this, &NextStepForm::showParts);
    connect(teacher_, &CompletionField::chosenChanged, this, &NextStepForm::showUsualDue);
    connect(kind_, &QComboBox::activated, this, [this] { kindGiven_ = true; });
    connect(what_, &QLineEdit::textChanged, this, [this](const QString& words) {
        if (!kindGiven_)
            kind_->setCurrentIndex(static_cast<int>(guessedKind(words)));
    });
}

void NextStepForm::setStep(const NextStep& step) {
    stored_ = step;
    kindGiven_ = static_cast<bool>(step.id);
    teacher_->setChosen(step.teacher ? QList{static_cast<qint64>(step.teacher.value)} : QList<qint64>());
    teacher_->setEnabled(!step.id); // whose it is follows from where it was agreed on
    owner_->setCurrent(static_cast<int>(step.owner));
    dueByWords_->setFixed(step.id && step.dueOn);
    dueByWords_->set(toQt(step.what), step.dueOn, static_cast<bool>(step.id));
    kind_->setCurrentIndex(static_cast<int>(step.kind.value_or(StepKind::Bring)));
    closedOn_->setDate(step.closedOn);
    offered_->setChecked(step.offeredBeforeAsked);
    fitted_->setChecked(step.fitted);
    aboutGoal_->setChecked(step.goalLinked);
    source_->setText(toQt(step.source));
    showUsualDue();
    showParts();
}

NextStep NextStepForm::step() const {
    auto step = stored_;
    step.teacher = TeacherId{teacher_->chosen().value(0)};
    step.owner = static_cast<Side>(owner_->current());
    step.what = fromQt(dueByWords_->what());
    step.kind = isMine() ? std::optional(static_cast<StepKind>(kind_->currentIndex())) : std::nullopt;
    if (!stored_.id)
        step.madeOn = link_.today();
    if (!stored_.dueOn)
        step.dueOn = due_->date();
    if (stored_.closedOn)
        step.closedOn = closedOn_->date();
    step.offeredBeforeAsked = offered_->isChecked();
    step.fitted = fitted_->isChecked();
    step.goalLinked = aboutGoal_->isChecked();
    step.source = trimmedFromQt(source_->text());
    return step;
}

bool NextStepForm::isMine() const {
    return owner_->current() == static_cast<int>(Side::Coach);
}

void NextStepForm::showUsualDue() {
    const TeacherId teacher{teacher_->chosen().value(0)};
    if (teacher)
        dueByWords_->setUsual(usualDue(link_.read(), {teacher}, link_.today()));
}

void NextStepForm::showParts() {
    for (auto* each : {offered_, fitted_})
        each->setVisible(isMine());
    for (const auto* each : {static_cast<const QWidget*>(kind_), static_cast<const QWidget*>(source_)})
        rows_->setRowVisible(each, isMine());
    rows_->setRowVisible(closedOn_, stored_.closedOn.has_value());
    const bool fixed = stored_.id && stored_.dueOn;
    due_->setVisible(!fixed);
    dueFact_->setVisible(fixed);
    if (!fixed)
        return;
    const auto first = shortDay(*stored_.dueOn, link_.today());
    dueFact_->setWords(
        stored_.renegotiations.empty()
            ? capitalized(first)
            : tr("%1, first due %2").arg(capitalized(shortDay(*currentDue(stored_), link_.today())), first));
}

bool NextStepForm::showProblems() {
    const auto given = step();
    QString what, due, closed, source;
    for (const auto& problem : problemsIn(given, link_.today())) {
        if (problem.field == NextStepField::What)
            what = sentenceFor(problem.fault);
        if (problem.field == NextStepField::DueOn)
            due = problem.fault == Fault::Missing ? tr("By when? A promise needs a day.") : sentenceFor(problem.fault);
        if (problem.field == NextStepField::ClosedOn)
            closed = sentenceFor(problem.fault);
        if (problem.field == NextStepField::Source)
            source = sentenceFor(problem.fault);
    }
    if (due.isEmpty() && dueByWords_->lacksADay())
        due = dueByWords_->lacksADayWords();
    if (due_->isUnclear())
        due = due_->unclearWords();
    if (closedOn_->isUnclear())
        closed = closedOn_->unclearWords();
    teacherProblem_->setProblem(given.teacher ? QString() : tr("With whom? Type the beginning of a name."));
    whatProblem_->setProblem(what);
    dueProblem_->setProblem(due);
    closedProblem_->setProblem(closed);
    sourceProblem_->setProblem(source);
    return given.teacher && what.isEmpty() && due.isEmpty() && closed.isEmpty() && source.isEmpty();
}

void NextStepForm::submit() {
    if (!showProblems()) {
        if (auto* field = firstToMend(*this))
            field->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto given = step();
    if (attempt(this, [&] {
            if (given.id)
                correctNextStep(link_.notebook(), given);
            else
                addNextStep(link_.notebook(), given);
        }))
        accept();
}

} // namespace alongside
