#include "shared/even_columns.h"

#include "shared/text.h"
#include "shared/tokens.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace alongside {
namespace {

constexpr int kBetween = space::kLarge, kRows = space::kTiny; // design pixels

} // namespace

EvenColumns::EvenColumns(int mostColumns, QWidget* parent) : QLayout(parent), mostColumns_(mostColumns) {
    setContentsMargins(0, 0, 0, 0);
}

EvenColumns::~EvenColumns() {
    qDeleteAll(items_);
}

void EvenColumns::addItem(QLayoutItem* item) {
    items_.append(item);
}

int EvenColumns::count() const {
    return countOf(items_);
}

QLayoutItem* EvenColumns::itemAt(int index) const {
    return items_.value(index);
}

QLayoutItem* EvenColumns::takeAt(int index) {
    return index >= 0 && index < items_.size() ? items_.takeAt(index) : nullptr;
}

int EvenColumns::columnsIn(int width) const {
    int widest = 1;
    for (const auto* item : items_)
        widest = std::max(widest, item->sizeHint().width());
    return std::clamp((width + px(kBetween)) / (widest + px(kBetween)), 1, mostColumns_);
}

int EvenColumns::arrange(const QRect& rect, bool place) const {
    const int columns = columnsIn(rect.width());
    const int width = (rect.width() - (columns - 1) * px(kBetween)) / columns;
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = rect.y();
    for (int first = 0; first < count(); first += columns) {
        const int last = std::min(first + columns, count());
        int height = 0;
        for (int i = first; i < last; ++i)
            height = std::max(height, items_[i]->hasHeightForWidth() ? items_[i]->heightForWidth(width)
                                                                     : items_[i]->sizeHint().height());
        for (int i = first; place && i < last; ++i)
            items_[i]->setGeometry(QStyle::visualRect(
                direction, rect, {rect.x() + (i - first) * (width + px(kBetween)), y, width, height}));
        y += height + px(kRows);
    }
    return std::max(0, y - px(kRows) - rect.y());
}

int EvenColumns::heightForWidth(int width) const {
    return arrange({0, 0, width, 0}, false);
}

void EvenColumns::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize EvenColumns::sizeHint() const {
    int widest = 0;
    for (const auto* item : items_)
        widest = std::max(widest, item->sizeHint().width());
    return {widest, heightForWidth(widest)};
}

QSize EvenColumns::minimumSize() const {
    QSize least;
    for (const auto* item : items_)
        least = least.expandedTo(item->minimumSize());
    return least;
}

} // namespace alongside
