#include "today/two_columns.h"

#include "shared/tokens.h"

#include <QBoxLayout>
#include <QResizeEvent>

namespace alongside {
namespace {

constexpr int kBeside = 836; // design pixels: a page of 900 within its margins
constexpr int kWideShare = 17, kNarrowShare = 10;

QVBoxLayout* makeColumn() {
    auto* column = new QVBoxLayout;
    column->setSpacing(px(space::kMedium));
    return column;
}

} // namespace

TwoColumns::TwoColumns(QWidget* parent)
    : QWidget(parent), both_(new QBoxLayout(QBoxLayout::TopToBottom, this)), wide_(makeColumn()),
      narrow_(makeColumn()) {
    both_->setContentsMargins(0, 0, 0, 0);
    both_->setSpacing(px(space::kSection));
    both_->addLayout(wide_);
    both_->addLayout(narrow_);
}

void TwoColumns::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool beside = event->size().width() >= px(kBeside);
    const auto direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (both_->direction() == direction)
        return;
    both_->setDirection(direction);
    both_->setStretch(0, beside ? kWideShare : 0);
    both_->setStretch(1, beside ? kNarrowShare : 0);
}

} // namespace alongside
