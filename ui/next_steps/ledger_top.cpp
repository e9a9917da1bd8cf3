#include "next_steps/ledger_top.h"

#include "shared/tokens.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace alongside {
namespace {

int leastOf(const QWidget* part) {
    return part->minimumSizeHint().expandedTo(part->minimumSize()).width();
}

} // namespace

LedgerTop::LedgerTop(QWidget* filter, QWidget* parts, QWidget* end, QWidget* parent)
    : QWidget(parent), filter_(filter), parts_(parts), end_(end), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(px(space::kMedium));
    grid_->setColumnStretch(1, 1);
    place(Shape::OneLine);
}

QSize LedgerTop::minimumSizeHint() const {
    return {std::max({leastOf(filter_), leastOf(parts_), leastOf(end_)}), QWidget::minimumSizeHint().height()};
}

bool LedgerTop::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        fold();
    return QWidget::event(event);
}

void LedgerTop::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fold();
}

auto LedgerTop::shapeIn(int width) const -> Shape {
    const int between = grid_->horizontalSpacing(), end = end_->sizeHint().width();
    if (filter_->sizeHint().width() + parts_->sizeHint().width() + end + 2 * between <= width)
        return Shape::OneLine;
    return leastOf(filter_) + between + end <= width ? Shape::TwoLines : Shape::ThreeLines;
}

void LedgerTop::fold() {
    place(shapeIn(width()));
}

void LedgerTop::place(Shape shape) {
    if (shape == shape_)
        return;
    shape_ = shape;
    for (auto* part : {filter_, parts_, end_})
        grid_->removeWidget(part);
    grid_->addWidget(filter_, 0, 0, 1, shape == Shape::ThreeLines ? 3 : 1);
    if (shape == Shape::OneLine)
        grid_->addWidget(parts_, 0, 1, Qt::AlignLeft | Qt::AlignVCenter);
    else
        grid_->addWidget(parts_, 1, 0, 1, 3);
    if (shape == Shape::ThreeLines)
        grid_->addWidget(end_, 2, 0, 1, 3, Qt::AlignLeft);
    else
        grid_->addWidget(end_, 0, 2);
}

} // namespace alongside
