#include "shared/style/view_painting.h"

#include "shared/icon.h"
#include "shared/style/brush.h"
#include "shared/text_role.h"
#include "shared/tokens.h"

#include <QListView>
#include <QStyleOption>

namespace alongside {
namespace {

constexpr int kCellPadding = 14, kHeaderHeight = 42;

bool isPopup(const QWidget* view) {
    return view && view->window()->windowType() == Qt::Popup;
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
    const auto tint = selected ? c.selection : c.inset;
    if (isList)
        paintBox(painter, QRectF(item.rect).adjusted(px(3), 1, -px(3), -1), px(6), tint);
    else
        painter.fillRect(item.rect, tint);
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
    auto room = header.rect; // already within SE_HeaderLabel
    const auto words = metrics.elidedText(header.text, Qt::ElideRight, room.width());
    painter.save();
    painter.setFont(font);
    painter.setPen(c.secondary);
    const auto side = (header.textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter;
    painter.drawText(room, static_cast<int>(QStyle::visualAlignment(header.direction, side)), words);
    painter.restore();
    if (header.sortIndicator == QStyleOptionHeader::None)
        return;
    const int side14 = px(14);
    const int x = std::min(room.x() + metrics.horizontalAdvance(words) + px(space::kTiny), room.right() - side14);
    const QRect arrow(x, room.center().y() - side14 / 2 + 1, side14, side14);
    paintChevron(painter, QStyle::visualRect(header.direction, room, arrow),
                 header.sortIndicator == QStyleOptionHeader::SortDown ? Way::Up : Way::Down, c.secondary);
}

int rowHeight(const QWidget* view) {
    return px(isPopup(view) ? size::kPopupRow : size::kRow);
}

QSize headerSize(const QStyleOptionHeader& header, const QSize& contents) {
    const QFontMetrics metrics(fontFor(TextRole::SmallStrong));
    const int words = metrics.horizontalAdvance(header.text) + 2 * px(kCellPadding) + px(18);
    return {std::max(contents.width(), words), std::max(px(kHeaderHeight), metrics.height() + px(space::kLarge))};
}

} // namespace alongside
