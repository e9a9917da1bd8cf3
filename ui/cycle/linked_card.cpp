#include "cycle/linked_card.h"

#include "shared/button.h"
#include "shared/folding_row.h"
#include "shared/label.h"
#include "shared/link_button.h"

#include <QApplication>
#include <QPointer>
#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr const char* kTurns = "alongsideTurns"; // marks the buttons that link and unlink

void clear(QVBoxLayout* rows) {
    while (auto* item = rows->takeAt(0)) {
        if (auto* row = item->widget()) {
            row->hide();
            row->deleteLater(); // it may hold the button that was pressed
            row->setParent(nullptr);
        }
        delete item;
    }
}

QVBoxLayout* makeRows(QWidget* place = nullptr) {
    auto* rows = new QVBoxLayout(place);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(px(space::kSmall));
    return rows;
}

} // namespace

LinkedCard::LinkedCard(const QString& heading, const QString& nothing, QWidget* parent)
    : Card(heading, parent), linked_(makeRows()), nothing_(new WrappedLabel(nothing, TextRole::Body, Shade::Secondary)),
      fold_(new LinkButton({})), othersPlace_(new QWidget), others_(makeRows(othersPlace_)) {
    body()->addLayout(linked_);
    body()->addWidget(nothing_);
    body()->addWidget(fold_, 0, Qt::AlignLeft);
    body()->addWidget(othersPlace_);
    body()->addStretch();
    othersPlace_->hide();
    connect(fold_, &QPushButton::clicked, this, [this] {
        othersPlace_->setVisible(othersPlace_->isHidden());
        showFold(otherCount_);
    });
}

QWidget* LinkedCard::makeRow(const LinkItem& item, bool linked) {
    auto* words = new QWidget;
    auto* column = makeRows(words);
    column->setSpacing(0);
    auto* title = new LinkButton(item.title, LinkSize::Body);
    column->addWidget(title, 0, Qt::AlignLeft);
    if (!item.details.isEmpty())
        column->addWidget(new WrappedLabel(item.details, TextRole::Small, Shade::Secondary));
    connect(title, &QPushButton::clicked, this, [this, id = item.id] { Q_EMIT opened(id); });
    if (!item.canTurn)
        return words;
    auto* turn = makeSmallButton(ButtonKind::Secondary, linked ? tr("Unlink") : tr("Link"));
    turn->setAccessibleName((linked ? tr("Unlink: %1") : tr("Link: %1")).arg(item.title));
    turn->setProperty(kTurns, true);
    connect(turn, &QPushButton::clicked, this, [this, id = item.id, linked] { Q_EMIT linkToggled(id, !linked); });
    return new FoldingRow(words, turn);
}

void LinkedCard::fill(QVBoxLayout* rows, const QList<LinkItem>& items, bool linked) {
    clear(rows);
    for (const auto& item : items) {
        auto* row = makeRow(item, linked);
        rows->addWidget(row);
        row->show(); // at once: it may get the focus
    }
}

void LinkedCard::show(const QList<LinkItem>& linked, const QList<LinkItem>& others) {
    const int row = focusedRow();
    fill(linked_, linked, true);
    fill(others_, others, false);
    nothing_->setVisible(linked.isEmpty());
    showFold(others.size());
    if (row >= 0)
        focusRow(row);
}

void LinkedCard::showFold(qsizetype others) {
    otherCount_ = others;
    fold_->setText(othersPlace_->isHidden() ? tr("Link others (%1)").arg(others) : tr("Hide the others"));
    fold_->setVisible(others > 0);
}

// Which of the linking buttons has the focus; -1 for none.
int LinkedCard::focusedRow() const {
    int row = 0;
    for (const auto* button : findChildren<QPushButton*>()) {
        if (!button->property(kTurns).toBool())
            continue;
        if (button->hasFocus())
            return row;
        ++row;
    }
    return -1;
}

void LinkedCard::focusRow(int wanted) {
    QPushButton* nearest = nullptr;
    int row = 0;
    for (auto* button : findChildren<QPushButton*>())
        if (button->property(kTurns).toBool() && button->isVisibleTo(this) && row++ <= wanted)
            nearest = button;
    (nearest ? nearest : static_cast<QPushButton*>(fold_))->setFocus(Qt::OtherFocusReason);
}

} // namespace alongside
