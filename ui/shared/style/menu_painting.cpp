#include "shared/style/menu_painting.h"

#include "shared/icon.h"
#include "shared/style/brush.h"
#include "shared/text_role.h"
#include "shared/tokens.h"

#include <QStyleOption>

namespace alongside {
namespace {

constexpr int kSide = 11, kIconColumn = 23, kEnd = 14;

bool hasColumn(const QStyleOptionMenuItem& item) {
    return item.maxIconWidth > 0 || item.menuHasCheckableItems;
}

void paintSign(const QStyleOptionMenuItem& item, const QRect& box, QPainter& painter, const Colours& c) {
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);
    if (item.checkType != QStyleOptionMenuItem::NotCheckable && item.checked)
        paintIcon(painter, box, QStringLiteral("check"), enabled ? c.accent : c.disabled);
    else if (!item.icon.isNull())
        item.icon.paint(&painter, box, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

void paintMenuPanel(const QStyleOption& panel, QPainter& painter) {
    const auto& c = coloursOf(panel.palette);
    painter.fillRect(panel.rect, c.card); // the mask rounds what lies outside the edge
    paintBox(painter, panel.rect, px(size::kControlRadius), c.card, c.outline);
}

void paintMenuItem(const QStyleOptionMenuItem& item, QPainter& painter) {
    const auto& c = coloursOf(item.palette);
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.setPen(c.border);
        const int y = item.rect.center().y();
        painter.drawLine(item.rect.x() + px(6), y, item.rect.right() - px(6), y);
        return;
    }
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);
    if (enabled && item.state.testFlag(QStyle::State_Selected))
        paintBox(painter, item.rect, px(5), c.selection);
    const auto place = [&item](const QRect& rect) { return QStyle::visualRect(item.direction, item.rect, rect); };
    auto room = item.rect.adjusted(px(kSide), 0, -px(kEnd), 0);
    if (hasColumn(item)) {
        paintSign(item, place(leadingSquare(room, px(size::kIcon))), painter, c);
        room.setLeft(room.left() + px(kIconColumn));
    }
    const auto side = QStyle::visualAlignment(item.direction, Qt::AlignLeft);
    const auto other = QStyle::visualAlignment(item.direction, Qt::AlignRight);
    const auto parts = item.text.split(QLatin1Char('\t'));
    painter.save();
    painter.setFont(item.font);
    painter.setPen(enabled ? c.text : c.disabled);
    painter.drawText(place(room), static_cast<int>(side) | Qt::AlignVCenter | Qt::TextShowMnemonic, parts.value(0));
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(enabled ? c.secondary : c.disabled);
    painter.drawText(place(room), static_cast<int>(other) | Qt::AlignVCenter, parts.value(1));
    painter.restore();
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(room.right() - px(10), room.y(), px(size::kIcon), room.height());
        paintChevron(painter, place(arrow), item.direction == Qt::RightToLeft ? Way::Left : Way::Right, c.secondary);
    }
}

QSize menuItemSize(const QStyleOptionMenuItem& item, const QSize& contents) {
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return {px(10), px(9)};
    int width = contents.width() + px(kSide + kEnd) + (hasColumn(item) ? px(kIconColumn) : 0);
    if (item.text.contains(QLatin1Char('\t')))
        width += px(space::kSection);
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += px(size::kIcon);
    return {std::max(width, px(160)), std::max(px(30), contents.height() + px(10))};
}

} // namespace alongside
