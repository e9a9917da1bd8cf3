#include "trust/goal_card.h"

#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/text.h"
#include "shared/wording/date_words.h"

#include <QVBoxLayout>

namespace alongside {
namespace {

QString answerOf(const Agreement& agreement, const char* question) {
    const auto found = agreement.answers.find(question);
    if (found == agreement.answers.end())
        return {};
    const auto* words = std::get_if<std::string>(&found->second);
    return words ? toQt(*words).trimmed() : QString();
}

} // namespace

GoalCard::GoalCard(QWidget* parent)
    : Card(tr("Goal in the agreement"), parent), goal_(new WrappedLabel),
      review_(new WrappedLabel({}, TextRole::Small, Shade::Secondary)) {
    auto* open = new LinkButton(tr("Open agreement"));
    addToHeading(open);
    body()->addWidget(goal_);
    body()->addWidget(review_);
    connect(open, &QPushButton::clicked, this, &GoalCard::agreementWanted);
}

void GoalCard::show(const std::optional<Agreement>& agreement, Date today) {
    const auto goal = agreement ? answerOf(*agreement, "what-we-want.goal") : QString();
    setVisible(!goal.isEmpty());
    if (goal.isEmpty())
        return;
    goal_->setWords(goal);
    QStringList beside;
    if (const auto students = answerOf(*agreement, "what-we-want.students-will"); !students.isEmpty())
        beside += tr("Students will: %1").arg(students);
    if (agreement->reviewOn)
        beside += tr("To be looked at again on %1").arg(shortDay(*agreement->reviewOn, today));
    review_->setWords(beside.join(QLatin1Char('\n')));
    review_->setVisible(!beside.isEmpty());
}

} // namespace alongside
