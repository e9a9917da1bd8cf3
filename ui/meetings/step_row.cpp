#include "meetings/step_row.h"

#include "shared/button.h"
#include "shared/date_field.h"
#include "shared/due_by_words.h"
#include "shared/flow_layout.h"
#include "shared/label.h"
#include "shared/problem_label.h"
#include "shared/step_kind_guess.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/date_words.h"
#include "shared/wording/problem_words.h"
#include "shared/wording/step_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr int kDueWidth = 172;
constexpr qint64 kEachOfThem = -1;

// A small label whose combo box is known by `name`.
QLabel* labelled(QComboBox* combo, const QString& words, const QString& name) {
    auto* label = makeLabel(words, TextRole::Small, Shade::Secondary, combo->parentWidget());
    label->setBuddy(combo);
    label->setAccessibleName(name);
    combo->setAccessibleName(name);
    return label;
}

} // namespace

StepRow::StepRow(int number, Date today, const SchoolDays& days, QWidget* parent)
    : QWidget(parent), today_(today), what_(new QLineEdit), due_(new DateField({}, today, days, Lean::Ahead)),
      dueByWords_(new DueByWords(what_, due_, today, days)), detail_(new QWidget), owner_(new QComboBox(detail_)),
      kind_(new QComboBox(detail_)), who_(new QComboBox(detail_)),
      facts_(new WrappedLabel({}, TextRole::Small, Shade::Secondary)), whatProblem_(new ProblemLabel(what_)),
      dueProblem_(new ProblemLabel(due_)), whoProblem_(new ProblemLabel(who_)) {
    const auto ending = number > 1 ? QStringLiteral(" %1").arg(number) : QString();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    buildFirstLine(ending);
    buildSecondLine(ending);
    for (QWidget* each : {static_cast<QWidget*>(whatProblem_), static_cast<QWidget*>(dueProblem_), detail_,
                          static_cast<QWidget*>(whoProblem_), static_cast<QWidget*>(facts_)})
        column->addWidget(each);
    connect(kind_, &QComboBox::activated, this, [this] { kindGiven_ = true; });
    connect(who_, &QComboBox::activated, this, [this] {
        whoGiven_ = true;
        forNobodyHere_ = false;
        whoProblem_->setProblem({});
    });
    connect(owner_, &QComboBox::currentIndexChanged, this, &StepRow::showParts);
    connect(what_, &QLineEdit::textChanged, this, [this](const QString& words) {
        if (!kindGiven_)
            kind_->setCurrentIndex(static_cast<int>(guessedKind(words)));
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

void StepRow::buildSecondLine(const QString& ending) {
    for (const auto side : {Side::Coach, Side::Teacher})
        owner_->addItem(wordsFor(side));
    for (std::size_t i = 0; i < Words<StepKind>::list.size(); ++i)
        kind_->addItem(wordsFor(static_cast<StepKind>(i)));
    kind_->setCurrentIndex(static_cast<int>(StepKind::Bring));
    auto* ownerLabel = labelled(owner_, tr("Who"), tr("Owner") + ending);
    kindLabel_ = labelled(kind_, tr("Kind"), tr("Promise kind") + ending);
    whoLabel_ = labelled(who_, tr("For"), tr("For whom") + ending);
    auto* away = makeIconButton(QStringLiteral("x"), tr("Take this next step away"), detail_);
    remove_ = away;
    connect(away, &QToolButton::clicked, this, &StepRow::removeAsked);
    auto* line = new FlowLayout(detail_, px(6));
    for (QWidget* each :
         {static_cast<QWidget*>(ownerLabel), static_cast<QWidget*>(owner_), static_cast<QWidget*>(kindLabel_),
          static_cast<QWidget*>(kind_), static_cast<QWidget*>(whoLabel_), static_cast<QWidget*>(who_), remove_})
        line->addWidget(each);
}

void StepRow::setPeople(const QList<Candidate>& people) {
    const auto chosen = who_->currentData();
    people_ = people;
    who_->clear();
    if (people.size() > 1 && !stored_.id)
        who_->addItem(tr("Each of them"), kEachOfThem);
    for (const auto& person : people)
        who_->addItem(person.words, person.id);
    const auto wanted = whoGiven_ || !stored_.teacher ? chosen : QVariant::fromValue<qint64>(stored_.teacher.value);
    const int place = who_->findData(wanted);
    forNobodyHere_ = stored_.id && place < 0;
    if (forNobodyHere_)
        who_->setCurrentIndex(-1); // never silently somebody else's
    else if (stored_.teacher || whoGiven_)
        who_->setCurrentIndex(std::max(place, 0));
    whoProblem_->setProblem({});
    showParts();
}

void StepRow::setUsualDue(Date due) {
    if (!stored_.id)
        dueByWords_->setUsual(due);
}

void StepRow::setStep(const NextStep& step) {
    stored_ = step;
    kindGiven_ = true;
    dueByWords_->set(toQt(step.what), step.dueOn, true);
    owner_->setCurrentIndex(static_cast<int>(step.owner));
    if (step.kind)
        kind_->setCurrentIndex(static_cast<int>(*step.kind));
    if (const int place = who_->findData(QVariant::fromValue<qint64>(step.teacher.value)); place >= 0)
        who_->setCurrentIndex(place);
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
    const bool mine = owner_->currentIndex() == static_cast<int>(Side::Coach);
    const bool several = people_.size() > 1 || forNobodyHere_;
    detail_->setVisible(!isBlank());
    kindLabel_->setVisible(mine);
    kind_->setVisible(mine);
    whoLabel_->setVisible(several);
    who_->setVisible(several);
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
    step.owner = static_cast<Side>(owner_->currentIndex());
    step.what = fromQt(dueByWords_->what());
    step.kind = isPromise(step) ? std::optional(static_cast<StepKind>(kind_->currentIndex())) : std::nullopt;
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
    if (forNobodyHere_)
        return {stepFor(stored_.teacher, madeOn)};
    const auto who = who_->currentData().toLongLong();
    if (who != kEachOfThem)
        return {stepFor(TeacherId{who}, madeOn)};
    std::vector<NextStep> each;
    for (const auto& person : people_)
        each.push_back(stepFor(TeacherId{person.id}, madeOn));
    return each;
}

bool StepRow::showProblems(Date madeOn) {
    QString what, due, who;
    if (!isBlank()) {
        for (const auto& problem : problemsIn(stepFor({}, madeOn), today_)) {
            if (problem.field == NextStepField::What)
                what = sentenceFor(problem.fault);
            if (problem.field == NextStepField::DueOn)
                due = problem.fault == Fault::Missing ? tr("By when? A promise needs a day.")
                                                      : tr("The day it is due comes before the day it was made.");
        }
        if (due_->isVisibleTo(this) && due_->isUnclear())
            due = unclearDayWords();
    }
    if (forNobodyHere_)
        who = tr("The one it was for is not in this meeting any more. Say for whom it is now, or take it away.");
    whatProblem_->setProblem(what);
    dueProblem_->setProblem(due);
    whoProblem_->setProblem(who);
    return what.isEmpty() && due.isEmpty() && who.isEmpty();
}

void StepRow::takeFocus() {
    what_->setFocus();
}

QList<QWidget*> StepRow::fields() const {
    return {what_, due_, owner_, kind_, who_, remove_};
}

} // namespace alongside
