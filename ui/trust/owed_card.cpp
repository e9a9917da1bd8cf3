#include "trust/owed_card.h"

#include "shared/label.h"
#include "shared/link_button.h"
#include "trust/owed_row.h"

#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace alongside {
namespace {

constexpr std::size_t kMost = 6;

} // namespace

OwedCard::OwedCard(QWidget* parent)
    : Card(tr("What I owe"), parent), rows_(new QVBoxLayout),
      nothing_(new WrappedLabel(tr("Nothing is open. What you promise next stands here until it is kept."),
                                TextRole::Body, Shade::Secondary)),
      all_(new LinkButton(tr("Show all"))) {
    rows_->setSpacing(0);
    body()->addLayout(rows_);
    body()->addWidget(nothing_);
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

void OwedCard::show(const std::vector<NextStep>& steps, const QString& teacher, Date today) {
    nothing_->setVisible(steps.empty());
    const auto count = std::min(steps.size(), kMost);
    all_->setText(tr("Show all %1").arg(steps.size()));
    all_->setVisible(!steps.empty());
    QHash<qint64, OwedRow*> shown;
    for (std::size_t i = 0; i < count; ++i) {
        auto* row = rowFor(steps[i].id);
        row->show(steps[i], teacher, today);
        rows_->insertWidget(static_cast<int>(i), row);
        row->setVisible(true);
        shown.insert(steps[i].id.value, row);
    }
    for (auto it = byId_.cbegin(); it != byId_.cend(); ++it)
        if (!shown.contains(it.key()))
            it.value()->deleteLater();
    byId_ = shown;
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
