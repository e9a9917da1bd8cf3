#include "trust/owed_card.h"

#include "shared/label.h"
#include "shared/link_button.h"
#include "trust/owed_row.h"

#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace alongside {
namespace {

constexpr int kMost = 6; // of each side

} // namespace

OwedCard::OwedCard(QWidget* parent)
    : Card(tr("What I owe"), parent), mine_(new QVBoxLayout),
      nothing_(new WrappedLabel(tr("Nothing is open. What you promise next stands here until it is kept."),
                                TextRole::Body, Shade::Secondary)),
      whose_(makeLabel({}, TextRole::Strong)), theirs_(new QVBoxLayout), all_(new LinkButton(tr("Show all"))) {
    for (auto* rows : {mine_, theirs_})
        rows->setSpacing(0);
    body()->addLayout(mine_);
    body()->addWidget(nothing_);
    body()->addWidget(whose_);
    body()->addLayout(theirs_);
    addToHeading(all_);
    connect(all_, &QPushButton::clicked, this, &OwedCard::allWanted);
}

OwedRow* OwedCard::rowFor(NextStepId step) {
    auto*& row = byId_[step.value];
    if (row)
        return row;
    row = new OwedRow;
    connect(row, &OwedRow::keptToggled, this, [this, step](bool kept) { Q_EMIT keptToggled(step, kept); });
    return row;
}

void OwedCard::show(const std::vector<NextStep>& steps, const QString& teacher, Date today, const SchoolDays& days) {
    QHash<qint64, OwedRow*> shown;
    int mine = 0, theirs = 0;
    for (const auto& step : steps) {
        int& place = isPromise(step) ? mine : theirs;
        if (place == kMost)
            continue;
        auto* row = rowFor(step.id);
        row->show(step, today, days);
        (isPromise(step) ? mine_ : theirs_)->insertWidget(place++, row);
        row->setVisible(true);
        shown.insert(step.id.value, row);
    }
    for (auto it = byId_.cbegin(); it != byId_.cend(); ++it)
        if (!shown.contains(it.key()))
            it.value()->deleteLater();
    byId_ = shown;
    nothing_->setVisible(mine == 0);
    whose_->setText(tr("%1's own steps").arg(teacher));
    whose_->setVisible(theirs > 0);
    all_->setText(tr("Show all %1").arg(locale().toString(steps.size())));
    all_->setVisible(!steps.empty());
}

std::vector<NextStep> owedOf(std::vector<NextStep> steps, Date today) {
    std::erase_if(steps, [today](const NextStep& step) {
        const bool isKeptToday = step.state == StepState::Kept && step.closedOn == today;
        return step.state != StepState::Open && !isKeptToday;
    });
    const auto place = [](const NextStep& step) {
        const auto due = currentDue(step);
        return std::tuple(step.state != StepState::Open, !isPromise(step), !due, due.value_or(Date{}), step.id);
    };
    std::sort(steps.begin(), steps.end(), [&](const NextStep& a, const NextStep& b) { return place(a) < place(b); });
    return steps;
}

} // namespace alongside
