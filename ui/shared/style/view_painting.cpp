#include "shared/style/view_painting.h"

#include "shared/high_contrast.h"
#include "shared/icon.h"
#include "shared/style/brush.h"
#include "shared/style/table_lengths.h"
#include "shared/text_role.h"
#include "shared/tokens.h"

#include <QListView>
#include <QStyleOption>

namespace alongside {
namespace {

constexpr int kHeaderHeight = 42;

bool isPopup(const QWidget* view) {
    return view && view->window()->windowType() == Qt::Popup;
}

// A row of a table is chosen cell by cell: only the first has the bar.
void paintChosenCell(const QStyleOptionViewItem& item, QPainter& painter, const Colours& c) {
    painter.fillRect(item.rect, c.selection);
    if (const auto edge = edgeOfTint(c.selection); edge.isValid())
        for (const int y : {item.rect.top(), item.rect.bottom() - px(2) + 1})
            painter.fillRect(QRect(item.rect.x(), y, item.rect.width(), px(2)), edge);
    if (item.index.column() != 0)
        return;
    const QRect bar(item.rect.x(), item.rect.y(), px(3), item.rect.height());
    painter.fillRect(QStyle::visualRect(item.direction, item.rect, bar), c.accent);
}

void paintHeaderSection(const QStyleOptionHeader& header, QPainter& painter) {
    const auto& c = coloursOf(header.palette);
    painter.setPen(c.border);
    if (header.orientation == Qt::Horizontal)
        painter.drawLine(header.rect.bottomLeft(), header.rect.bottomRight());
    if (header.state.testFlag(QStyle::State_MouseOver) && header.state.testFlag(QStyle::State_Enabled)) {
        auto tint = c.text;
        tint.setAlphaF(0.04F);
        painter.fillRect(header.rect.adjusted(0, 0, 0, -1), tint);
    }
}

void paintHeaderLabel(const QStyleOptionHeader& header, QPainter& painter) {
    const auto& c = coloursOf(header.palette);
    const auto font = fontFor(TextRole::SmallStrong);
    const QFontMetrics metrics(font);
    auto room = header.rect;
    const int side14 = px(14);
    if (header.sortIndicator != QStyleOptionHeader::None)
        room.setWidth(std::max(0, room.width() - side14 - px(space::kTiny))); // words never run into the arrow
    const auto words = metrics.elidedText(header.text, Qt::ElideRight, room.width());
    painter.save();
    painter.setFont(font);
    painter.setPen(c.secondary);
    const auto side = (header.textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter;
    painter.drawText(QStyle::visualRect(header.direction, header.rect, room),
                     static_cast<int>(QStyle::visualAlignment(header.direction, side)), words);
    painter.restore();
    if (header.sortIndicator == QStyleOptionHeader::None)
        return;
    const int end = side.testFlag(Qt::AlignRight) ? room.right() : room.x() + metrics.horizontalAdvance(words);
    const int x = end + px(space::kTiny);
    const QRect arrow(x, room.center().y() - side14 / 2 + 1, side14, side14);
    paintChevron(painter, QStyle::visualRect(header.direction, header.rect, arrow),
                 header.sortIndicator == QStyleOptionHeader::SortDown ? Way::Up : Way::Down, c.secondary);
}

} // namespace

void paintRow(const QStyleOptionViewItem& item, QPainter& painter, const QWidget* widget) {
    const auto& c = coloursOf(item.palette);
    if (item.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(item.rect, item.backgroundBrush);
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const bool isList = qobject_cast<const QListView*>(widget) != nullptr;
    const bool hovered =
        isList && item.state.testFlag(QStyle::State_MouseOver) && item.state.testFlag(QStyle::State_Enabled);
    if (!selected && !hovered)
        return;
    const auto line = item.rect.adjusted(px(3), 1, -px(3), -1);
    if (!selected)
        paintBox(painter, line, px(6), c.inset);
    else if (isList)
        paintChosenRow(painter, line, px(6), item.direction, item.palette);
    else
        paintChosenCell(item, painter, c);
}

// Whole, for Qt leaves an arrow more room beside the words than it takes, and they would be cut.
void paintHeader(const QStyleOptionHeader& header, QPainter& painter) {
    painter.save();
    painter.setClipRect(header.rect);
    paintHeaderSection(header, painter);
    auto label = header;
    label.rect.adjust(px(table::kCellPadding), 0, -px(table::kCellPadding), 0);
    paintHeaderLabel(label, painter);
    painter.restore();
}

int rowHeight(const QWidget* view) {
    return px(isPopup(view) ? size::kPopupRow : size::kRow);
}

QSize headerSize(const QStyleOptionHeader& header, const QSize& contents) {
    const QFontMetrics metrics(fontFor(TextRole::SmallStrong));
    const int words = metrics.horizontalAdvance(header.text) + 2 * px(table::kCellPadding) + px(table::kArrow);
    return {std::max(contents.width(), words), std::max(px(kHeaderHeight), metrics.height() + px(space::kLarge))};
}

} // namespace alongside
