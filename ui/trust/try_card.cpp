#include "trust/try_card.h"

#include "shared/icon_label.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/wording/date_words.h"
#include "shared/wording/practice_words.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace alongside {
namespace {

void addWithIcon(QGridLayout* grid, const QString& iconName, const QString& words) {
    if (words.isEmpty())
        return;
    const int row = grid->rowCount();
    grid->addWidget(new IconLabel(iconName), row, 0, Qt::AlignTop);
    grid->addWidget(new WrappedLabel(words, TextRole::Small, Shade::Secondary), row, 1);
}

} // namespace

TryCard::TryCard(QWidget* parent) : Card(tr("What to try next"), parent) {}

QWidget* TryCard::rowFor(const Advice& advice) {
    auto* row = new QWidget;
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, px(space::kTiny), 0, px(space::kTiny));
    grid->setHorizontalSpacing(px(space::kMedium));
    grid->setVerticalSpacing(px(space::kTiny));
    grid->setColumnStretch(1, 1);
    const auto tone = toneOf(advice.dimension);
    grid->addWidget(new IconLabel(iconOf(tone), tone), 0, 0, Qt::AlignTop);
    grid->addWidget(new WrappedLabel(capitalized(advice.next), TextRole::Strong), 0, 1);
    grid->addWidget(new WrappedLabel(advice.why), 1, 1);
    if (advice.hasEvidence()) {
        auto* why = new LinkButton(tr("Show what this rests on"));
        why->setAccessibleName(tr("Show what this rests on: %1").arg(advice.next));
        grid->addWidget(why, 2, 1, Qt::AlignLeft);
        connect(why, &QPushButton::clicked, this,
                [this, evidence = advice.evidence] { Q_EMIT evidenceOpened(evidence); });
    }
    addWithIcon(grid, QStringLiteral("quote"), advice.move);
    addWithIcon(grid, QStringLiteral("lightbulb"),
                advice.tool.isEmpty() ? QString() : tr("May help: %1").arg(advice.tool));
    return row;
}

void TryCard::show(const QList<Advice>& advice) {
    setVisible(!advice.isEmpty());
    if (rows_ && advice == shown_)
        return;
    shown_ = advice;
    if (rows_)
        rows_->deleteLater();
    rows_ = new QWidget;
    auto* column = new QVBoxLayout(rows_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kSmall));
    for (qsizetype i = 0; i < advice.size(); ++i) {
        if (i > 0)
            column->addWidget(new Rule);
        column->addWidget(rowFor(advice[i]));
    }
    body()->addWidget(rows_);
}

} // namespace alongside
