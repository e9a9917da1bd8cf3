#include "shared/folding_row.h"

#include "shared/tokens.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace alongside {

FoldingRow::FoldingRow(QWidget* first, QWidget* second, QWidget* parent)
    : QWidget(parent), first_(first), second_(second), row_(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(px(space::kMedium));
    row_->addWidget(first_, 1);
    row_->addWidget(second_, 0, Qt::AlignLeft | Qt::AlignTop);
}

void FoldingRow::setComfortable(int comfortable) {
    comfortable_ = comfortable;
    fold();
}

QSize FoldingRow::minimumSizeHint() const {
    return {std::max(first_->minimumSizeHint().width(), second_->minimumSizeHint().width()),
            QWidget::minimumSizeHint().height()};
}

// Also when a part changes its size, as where a button goes.
bool FoldingRow::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        fold();
    return QWidget::event(event);
}

void FoldingRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fold();
}

void FoldingRow::fold() {
    const int first =
        std::max(first_->minimumSizeHint().width(), std::min(first_->sizeHint().width(), px(comfortable_)));
    const int needed = first + row_->spacing() + second_->sizeHint().width();
    row_->setDirection(width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace alongside
