#include "meetings/step_details.h"

#include "shared/button.h"
#include "shared/flow_layout.h"
#include "shared/label.h"
#include "shared/problem_label.h"
#include "shared/step_kind_guess.h"
#include "shared/tokens.h"
#include "shared/wording/step_words.h"

#include <QComboBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace alongside {
namespace {

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

StepDetails::StepDetails(const QString& ending, QWidget* parent)
    : QWidget(parent), owner_(new QComboBox(this)), kind_(new QComboBox(this)), who_(new QComboBox(this)),
      whoProblem_(new ProblemLabel(who_)) {
    for (const auto side : {Side::Coach, Side::Teacher})
        owner_->addItem(wordsFor(side));
    for (const auto kind : everyValueOf<StepKind>())
        kind_->addItem(wordsFor(kind));
    kind_->setCurrentIndex(static_cast<int>(StepKind::Bring));
    auto* ownerLabel = labelled(owner_, tr("Who"), tr("Owner") + ending);
    kindLabel_ = labelled(kind_, tr("Kind"), tr("Promise kind") + ending);
    whoLabel_ = labelled(who_, tr("For"), tr("For whom") + ending);
    auto* away = makeIconButton(QStringLiteral("x"), tr("Take this next step away"), this);
    remove_ = away;
    auto* line = new FlowLayout(nullptr, px(6));
    for (QWidget* each :
         {static_cast<QWidget*>(ownerLabel), static_cast<QWidget*>(owner_), static_cast<QWidget*>(kindLabel_),
          static_cast<QWidget*>(kind_), static_cast<QWidget*>(whoLabel_), static_cast<QWidget*>(who_), remove_})
        line->addWidget(each);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    column->addLayout(line);
    column->addWidget(whoProblem_);
    connect(away, &QToolButton::clicked, this, &StepDetails::removeAsked);
    connect(owner_, &QComboBox::currentIndexChanged, this, &StepDetails::showParts);
    connect(kind_, &QComboBox::activated, this, [this] { kindGiven_ = true; });
    connect(who_, &QComboBox::activated, this, [this] {
        whoGiven_ = true;
        given_ = who_->currentData().toLongLong();
        forNobodyHere_ = false;
        whoProblem_->setProblem({});
    });
    showParts();
}

void StepDetails::setPeople(const QList<Candidate>& people) {
    people_ = people;
    who_->clear();
    if (people.size() > 1 && !stored_.id)
        who_->addItem(tr("Each of them"), kEachOfThem);
    for (const auto& person : people)
        who_->addItem(person.words, person.id);
    const qint64 wanted = whoGiven_ ? given_ : stored_.teacher.value;
    const int place = who_->findData(wanted);
    forNobodyHere_ = place < 0 && (stored_.id || (whoGiven_ && given_ != kEachOfThem));
    if (forNobodyHere_)
        who_->setCurrentIndex(-1); // never silently somebody else's
    else if (stored_.teacher || whoGiven_)
        who_->setCurrentIndex(std::max(place, 0));
    whoProblem_->setProblem({});
    showParts();
}

void StepDetails::setStep(const NextStep& step) {
    stored_ = step;
    kindGiven_ = true;
    owner_->setCurrentIndex(static_cast<int>(step.owner));
    if (step.kind)
        kind_->setCurrentIndex(static_cast<int>(*step.kind));
    if (const int place = who_->findData(QVariant::fromValue<qint64>(step.teacher.value)); place >= 0)
        who_->setCurrentIndex(place);
    showParts();
}

void StepDetails::guessKind(const QString& what) {
    if (!kindGiven_)
        kind_->setCurrentIndex(static_cast<int>(guessedKind(what)));
}

void StepDetails::putInto(NextStep& step) const {
    step.owner = static_cast<Side>(owner_->currentIndex());
    step.kind = isPromise(step) ? std::optional(static_cast<StepKind>(kind_->currentIndex())) : std::nullopt;
}

std::vector<TeacherId> StepDetails::whom() const {
    if (forNobodyHere_)
        return {whoGiven_ ? TeacherId{given_} : stored_.teacher};
    const auto who = who_->currentData().toLongLong();
    if (who != kEachOfThem)
        return {TeacherId{who}};
    std::vector<TeacherId> each;
    for (const auto& person : people_)
        each.push_back(TeacherId{person.id});
    return each;
}

bool StepDetails::showProblem() {
    whoProblem_->setProblem(
        forNobodyHere_
            ? tr("The one it was for is not in this meeting any more. Say for whom it is now, or take it away.")
            : QString());
    return !forNobodyHere_;
}

void StepDetails::showParts() {
    const bool mine = owner_->currentIndex() == static_cast<int>(Side::Coach);
    const bool several = people_.size() > 1 || forNobodyHere_;
    kindLabel_->setVisible(mine);
    kind_->setVisible(mine);
    whoLabel_->setVisible(several);
    who_->setVisible(several);
}

QList<QWidget*> StepDetails::fields() const {
    return {owner_, kind_, who_, remove_};
}

} // namespace alongside
