#include "meetings/week/week_grid.h"
#include "meetings/week/week_item.h"

#include <QKeyEvent>

#include <algorithm>

namespace alongside {

WeekItem* WeekGrid::focused() const {
    for (const auto& column : columns_)
        for (auto* item : column.items)
            if (item == window()->focusWidget()) // also while a panel is open that began there
                return item;
    return nullptr;
}

// Up and Down go through a day, Left and Right to what stands at the same height of the day beside it.
WeekItem* WeekGrid::neighbour(const WeekItem* from, int key) const {
    if (isList() && (key == Qt::Key_Left || key == Qt::Key_Right))
        return nullptr;
    std::vector<WeekItem*> all;
    std::size_t of = 0;
    for (std::size_t i = 0; i < columns_.size(); ++i)
        if (std::find(columns_[i].items.begin(), columns_[i].items.end(), from) != columns_[i].items.end())
            of = i;
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        for (std::size_t i = 0; i < columns_.size(); ++i)
            if (isList() || i == of)
                all.insert(all.end(), columns_[i].items.begin(), columns_[i].items.end());
        const auto at = std::find(all.begin(), all.end(), from);
        if (key == Qt::Key_Up)
            return at == all.begin() ? nullptr : *(at - 1);
        return at + 1 == all.end() ? nullptr : *(at + 1);
    }
    const bool forward = (key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    if (forward ? of + 1 >= columns_.size() : of == 0)
        return nullptr;
    const auto& beside = columns_[forward ? of + 1 : of - 1].items;
    const auto far = [from](const WeekItem* item) { return std::abs(item->geometry().top() - from->geometry().top()); };
    return *std::min_element(beside.begin(), beside.end(),
                             [&](const WeekItem* a, const WeekItem* b) { return far(a) < far(b); });
}

void WeekGrid::letTabInto(WeekItem* stop) {
    for (const auto& column : columns_)
        for (auto* item : column.items)
            item->setFocusPolicy(item == stop ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(stop);
}

void WeekGrid::keyPressEvent(QKeyEvent* event) {
    const auto* from = focused();
    if (from && event->key() == Qt::Key_Delete && from->meeting()) {
        Q_EMIT removalWanted(from->meeting());
        return;
    }
    const bool moves = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down || event->key() == Qt::Key_Left ||
                       event->key() == Qt::Key_Right;
    if (!from || !moves || event->modifiers() & ~Qt::KeypadModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (auto* to = neighbour(from, event->key())) {
        letTabInto(to);
        to->setFocus(Qt::TabFocusReason);
        Q_EMIT moved(to->geometry());
    }
}

} // namespace alongside
