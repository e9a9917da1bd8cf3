#include "shared/flow_layout.h"

#include "shared/text.h"
#include "shared/tokens.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace alongside {
namespace {

// What is wider than the room, or than it may be, may be taller instead.
QSize hintIn(QLayoutItem& item, int room) {
    const auto hint = item.sizeHint();
    const int width = std::min(hint.width(), room);
    const bool isHeld = width < hint.width() || (item.widget() && item.widget()->sizeHint().width() > width);
    return isHeld && item.hasHeightForWidth() ? QSize(width, item.heightForWidth(width)) : hint;
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent, int gap) : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(gap < 0 ? px(space::kSmall) : gap);
}

FlowLayout::~FlowLayout() {
    qDeleteAll(items_);
}

void FlowLayout::addItem(QLayoutItem* item) {
    items_.append(item);
}

int FlowLayout::count() const {
    return countOf(items_);
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return items_.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < items_.size() ? items_.takeAt(index) : nullptr;
}

void FlowLayout::insertWidget(int index, QWidget* widget) {
    addChildWidget(widget);
    items_.insert(index, new QWidgetItem(widget));
    invalidate();
}

int FlowLayout::heightForWidth(int width) const {
    return arrange({0, 0, width, 0}, false);
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeHint() const {
    int width = 0;
    for (const auto* item : items_)
        if (!item->isEmpty())
            width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
    const auto margins = contentsMargins();
    return {width + margins.left() + margins.right(), minimumSize().height()};
}

QSize FlowLayout::minimumSize() const {
    QSize least;
    for (const auto* item : items_)
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    const auto margins = contentsMargins();
    return least + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

// Rows from the top; within a row each item stands in the middle of the row's height. Returns the height used.
int FlowLayout::arrange(const QRect& rect, bool place) const {
    const auto room = rect.marginsRemoved(contentsMargins());
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const int gap = spacing();
    int y = room.y();
    for (qsizetype first = 0; first < items_.size();) {
        int x = room.x(), height = 0;
        auto last = first;
        for (; last < items_.size(); ++last) {
            if (items_[last]->isEmpty())
                continue;
            const auto hint = hintIn(*items_[last], room.width());
            if (x > room.x() && x + hint.width() > room.right() + 1)
                break;
            x += hint.width() + gap;
            height = std::max(height, hint.height());
        }
        x = room.x();
        for (; first < last; ++first) {
            if (items_[first]->isEmpty())
                continue;
            auto hint = hintIn(*items_[first], room.width()).boundedTo({room.width(), height});
            const bool takesRest = first + 1 == last && (items_[first]->expandingDirections() & Qt::Horizontal);
            if (takesRest)
                hint.setWidth(room.right() + 1 - x);
            const QRect box(QPoint(x, y + (height - hint.height()) / 2), hint);
            if (place)
                items_[first]->setGeometry(QStyle::visualRect(direction, room, box));
            x += hint.width() + gap;
        }
        y += height + (height > 0 ? gap : 0);
    }
    return std::max(0, y - gap - rect.y() + contentsMargins().bottom());
}

} // namespace alongside
