#include "cycle/cycle_form.h"

#include "actions/cycle_actions.h"
#include "cycle/phase_rows.h"
#include "domain/agreement_answers.h"
#include "overview/cycle_view.h"
#include "shared/attempt.h"
#include "shared/date_field.h"
#include "shared/done_row.h"
#include "shared/field_rows.h"
#include "shared/form_draft.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/note_edit.h"
#include "shared/problem_label.h"
#include "shared/segmented_choice.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/cycle_words.h"
#include "shared/wording/problem_words.h"
#include "shared/wording/words_for_every.h"

#include <QSpinBox>
#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr int kFormWidth = 640; // two days with their years stand in a row

Cycle newCycle(const Tables& tables, TeacherId teacher, Date today) {
    Cycle cycle;
    cycle.teacher = teacher;
    cycle.startedOn = today;
    const auto versions = tables.agreements.ofTeacher(teacher);
    const auto* agreement = inEffectOn(versions, today);
    // The first cycle begins with the goal of the agreement.
    if (agreement && tables.cycles.ofTeacher(teacher).empty()) {
        cycle.goal = answerUnder<std::string>(*agreement, "what-we-want.goal");
        cycle.studentsWill = answerUnder<std::string>(*agreement, "what-we-want.students-will");
    }
    return cycle;
}

std::string draftKeyFor(const Tables& tables, const Cycle& cycle) {
    const auto teacher = tables.teachers.find(cycle.teacher);
    return "cycle " + (cycle.id || !teacher ? cycle.stamp.uuid : "with " + teacher->stamp.uuid);
}

} // namespace

CycleForm::CycleForm(NotebookLink& link, const QString& title, QWidget* parent)
    : Panel(title, parent), link_(link), days_(link.read().calendar.current()), goal_(new NoteEdit(tr("Goal"))),
      students_(new NoteEdit(tr("What students will do"))),
      model_(new SegmentedChoice(tr("Model"), wordsForEvery<CycleModel>())),
      startedOn_(new DateField(tr("Begins on"), link.today(), days_, Lean::Ahead)), weeks_(new QSpinBox),
      phases_(new PhaseRows(link.today(), days_)), anew_(new LinkButton(tr("Spread the phases anew"))) {
    build();
}

CycleForm::CycleForm(NotebookLink& link, TeacherId teacher, QWidget* parent)
    : CycleForm(link, tr("Start a cycle"), parent) {
    setCycle(newCycle(link.read(), teacher, link.today()));
    spread();
    keepDraft();
}

CycleForm::CycleForm(NotebookLink& link, const Cycle& cycle, QWidget* parent)
    : CycleForm(link, tr("Edit cycle"), parent) {
    setCycle(cycle);
    setOwnDays(true);
    keepDraft();
}

void CycleForm::build() {
    widen(kFormWidth);
    goal_->setRows(2, 8);
    goal_->setPlaceholderText(tr("In the teacher's words"));
    students_->setRows(2, 8);
    students_->setPlaceholderText(tr("What you will both see or hear"));
    weeks_->setRange(kCycleWeeks.least, kCycleWeeks.most);
    weeks_->setAccessibleName(tr("School weeks"));
    auto* rows = new FieldRows;
    goalProblem_ = rows->addRow(tr("&Goal"), goal_);
    auto* prompts = rows->addNote();
    prompts->setWords(goalPrompts().join(QLatin1Char('\n')));
    prompts->show();
    goal_->setAccessibleDescription(prompts->text());
    studentsProblem_ = rows->addRow(tr("&Students will"), students_);
    rows->addRow(tr("Model"), model_);
    startedProblem_ = rows->addRow(tr("&Begins on"), startedOn_);
    endProblem_ = rows->addRow(tr("School &weeks"), weeks_);
    auto* usual = rows->addNote();
    usual->setWords(tr("Four to eight are usual. The phases follow your school calendar and can be changed by hand."));
    usual->show();
    rows->addRow(tr("Phases"), phases_);
    body()->addWidget(rows);
    body()->addWidget(anew_, 0, Qt::AlignLeft);
    anew_->hide();
    addDoneRow(*this, [this] { submit(); });
    connect(model_, &SegmentedChoice::currentChanged, this, &CycleForm::noteChange);
    connect(weeks_, &QSpinBox::valueChanged, this, &CycleForm::noteChange);
    connect(startedOn_, &DateField::dateChanged, this, &CycleForm::noteChange);
    connect(phases_, &PhaseRows::edited, this, [this] { setOwnDays(true); });
    connect(anew_, &QPushButton::clicked, this, &CycleForm::spread);
    goal_->setFocus();
}

// Phases that follow from the rest are not kept, and are spread anew from the day on which the panel opens again.
void CycleForm::keepDraft() {
    const DraftField phases{"phases", [this] { return ownDays_ || hasOwnNames() ? phases_->typed() : QString(); },
                            [this](const QString& words) {
                                if (!words.isEmpty())
                                    phases_->setTyped(words);
                            }};
    const DraftField ownDays{"ownDays", [this] { return QString::number(ownDays_ ? 1 : 0); },
                             [this](const QString& words) {
                                 setOwnDays(words.toInt() == 1);
                                 noteChange();
                             }};
    new FormDraft(*this, link_, draftKeyFor(link_.read(), stored_),
                  {draftField("goal", goal_), draftField("studentsWill", students_), draftField("model", model_),
                   draftField("startedOn", startedOn_), draftField("weeks", weeks_), phases, ownDays});
}

void CycleForm::setOwnDays(bool own) {
    ownDays_ = own;
    anew_->setVisible(own);
}

bool CycleForm::hasOwnNames() const {
    return spreadFor_ == CycleModel::Own && static_cast<CycleModel>(model_->current()) == CycleModel::Own;
}

int CycleForm::weeksOf(const Cycle& cycle) const {
    const auto end = plannedEndOf(cycle);
    return end ? std::clamp((days_.between(cycle.startedOn, *end) + 5) / 5, kCycleWeeks.least, kCycleWeeks.most)
               : kUsualWeeks;
}

void CycleForm::setCycle(const Cycle& cycle) {
    stored_ = cycle;
    goal_->setPlainText(toQt(cycle.goal));
    students_->setPlainText(toQt(cycle.studentsWill));
    model_->setCurrent(static_cast<int>(cycle.model));
    startedOn_->setDate(cycle.startedOn);
    const QSignalBlocker quiet(weeks_);
    weeks_->setValue(weeksOf(cycle));
    phases_->setPhases(cycle.phases);
    spreadFor_ = cycle.model;
}

Cycle CycleForm::cycle() const {
    auto cycle = stored_;
    cycle.goal = trimmedFromQt(goal_->toPlainText());
    cycle.studentsWill = trimmedFromQt(students_->toPlainText());
    cycle.model = static_cast<CycleModel>(model_->current());
    cycle.startedOn = startedOn_->date().value_or(Date{});
    cycle.phases = phases_->phases();
    return cycle;
}

// Names of the coach's own phases stay; those of a model come with it.
void CycleForm::spread() {
    const auto model = static_cast<CycleModel>(model_->current());
    auto shares = phaseShares(model);
    const auto now = phases_->phases();
    if (model == CycleModel::Own && (ownDays_ || hasOwnNames()) && !now.empty()) {
        shares.clear();
        for (const auto& phase : now)
            shares.push_back({phase.name, 1});
    }
    if (startedOn_->date())
        phases_->setPhases(phasesOver(shares, *startedOn_->date(), weeks_->value(), days_));
    spreadFor_ = model;
    setOwnDays(false);
}

void CycleForm::noteChange() {
    if (!ownDays_)
        spread();
}

bool CycleForm::showProblems() {
    QString goal, students, started, end;
    const auto problems = problemsIn(cycle());
    for (const auto& problem : problems) {
        if (problem.field == CycleField::Goal)
            goal = problem.fault == Fault::Missing ? tr("A cycle needs a goal.") : sentenceFor(problem.fault);
        if (problem.field == CycleField::StudentsWill)
            students = sentenceFor(problem.fault);
        if (problem.field == CycleField::StartedOn)
            started = startedOn_->isUnclear() ? startedOn_->unclearWords() : tr("On which day does it begin?");
        if (problem.field == CycleField::EndedOn)
            end = tr("The cycle was closed before this beginning.");
    }
    goalProblem_->setProblem(goal);
    studentsProblem_->setProblem(students);
    startedProblem_->setProblem(started.isEmpty() ? end : started);
    const bool phasesFine = phases_->showProblems(problems);
    if (!goal.isEmpty())
        goal_->setFocus(Qt::OtherFocusReason);
    return problems.empty() && phasesFine;
}

void CycleForm::submit() {
    if (!showProblems())
        return;
    const auto given = cycle();
    if (attempt(this, [&] {
            if (given.id)
                correctCycle(link_.notebook(), given);
            else
                startCycle(link_.notebook(), given);
        }))
        accept();
}

} // namespace alongside
