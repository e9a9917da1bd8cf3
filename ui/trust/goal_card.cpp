#include "trust/goal_card.h"

#include "domain/agreement_answers.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/text.h"
#include "shared/wording/cycle_words.h"
#include "shared/wording/date_words.h"

#include <QVBoxLayout>

namespace alongside {
namespace {

QString answerOf(const Agreement& agreement, const char* question) {
    return toQt(answerUnder<std::string>(agreement, question)).trimmed();
}

} // namespace

GoalCard::GoalCard(QWidget* parent)
    : Card(tr("Goal in the agreement"), parent), open_(new LinkButton(tr("Open agreement"))), goal_(new WrappedLabel),
      review_(new WrappedLabel({}, TextRole::Small, Shade::Secondary)) {
    addToHeading(open_);
    body()->addWidget(goal_);
    body()->addWidget(review_);
    connect(open_, &QPushButton::clicked, this, [this] {
        if (ofCycle_)
            Q_EMIT cycleWanted();
        else
            Q_EMIT agreementWanted();
    });
}

void GoalCard::showCycle(const Cycle& cycle, Date today, const SchoolDays& days) {
    ofCycle_ = true;
    show();
    setHeading(tr("Goal of the cycle"));
    open_->setText(tr("Open cycle"));
    goal_->setWords(toQt(cycle.goal));
    QStringList beside;
    if (!cycle.studentsWill.empty())
        beside += tr("Students will: %1").arg(toQt(cycle.studentsWill));
    QStringList standing{phaseNowWords(cycle, today), daysLeftWords(cycle, today, days)};
    standing.removeAll(QString());
    showBeside(beside + QStringList(standing.join(QStringLiteral(" · "))));
}

void GoalCard::showAgreement(const std::optional<Agreement>& agreement, Date today) {
    ofCycle_ = false;
    const auto goal = agreement ? answerOf(*agreement, "what-we-want.goal") : QString();
    setVisible(!goal.isEmpty());
    if (goal.isEmpty())
        return;
    setHeading(tr("Goal in the agreement"));
    open_->setText(tr("Open agreement"));
    goal_->setWords(goal);
    QStringList beside;
    if (const auto students = answerOf(*agreement, "what-we-want.students-will"); !students.isEmpty())
        beside += tr("Students will: %1").arg(students);
    if (agreement->reviewOn)
        beside += tr("To be looked at again on %1").arg(shortDay(*agreement->reviewOn, today));
    showBeside(beside);
}

void GoalCard::showBeside(QStringList words) {
    words.removeAll(QString());
    review_->setWords(words.join(QLatin1Char('\n')));
    review_->setVisible(!words.isEmpty());
}

} // namespace alongside
