#include "finding/find_delegate.h"

#include "finding/find_model.h"
#include "shared/avatar.h"
#include "shared/icon.h"
#include "shared/style/brush.h"
#include "shared/text_role.h"
#include "shared/tokens.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace alongside {
namespace {

constexpr int kRowHeight = 42, kGroupHeight = 30, kBeforeSign = 12, kFaceSide = 26, kBeforeWords = 48, kAfterWords = 12,
              kLeastAside = 60;

// One line that ends in "…" where room is short, some of its parts in bold.
void paintWords(QPainter& painter, const QRect& room, const FindRow& row, Qt::LayoutDirection way,
                const QColor& colour) {
    const auto plain = fontFor(TextRole::Body),
               strong = fontFor(row.face.isEmpty() ? TextRole::Body : TextRole::Strong);
    const auto words = QFontMetrics(row.found.isEmpty() ? strong : fontFor(TextRole::Strong))
                           .elidedText(row.words, Qt::ElideRight, room.width());
    QTextLayout layout(words, row.found.isEmpty() ? strong : plain);
    QList<QTextLayout::FormatRange> ranges;
    for (const auto& part : row.found) {
        QTextCharFormat bold;
        bold.setFont(fontFor(TextRole::Strong));
        ranges += {static_cast<int>(part.from), static_cast<int>(part.length), bold};
    }
    layout.setFormats(ranges);
    layout.setTextOption(QTextOption(QStyle::visualAlignment(way, Qt::AlignLeft)));
    layout.beginLayout();
    auto line = layout.createLine();
    line.setLineWidth(room.width());
    layout.endLayout();
    painter.setPen(colour);
    layout.draw(&painter, QPointF(room.x(), room.y() + (room.height() - line.height()) / 2));
}

// A key as on a keyboard; returns how much room it took.
int paintKeys(QPainter& painter, const QRect& room, const QString& keys, Qt::LayoutDirection way, const Colours& c) {
    const QFontMetrics metrics(fontFor(TextRole::Small));
    const int width = metrics.horizontalAdvance(keys) + px(space::kMedium), height = px(21);
    const QRect cap(room.right() - width + 1, room.center().y() - height / 2, width, height);
    paintBox(painter, QStyle::visualRect(way, room, cap), px(5), c.inset, c.border);
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(c.secondary);
    painter.drawText(QStyle::visualRect(way, room, cap), Qt::AlignCenter, keys);
    return width + px(space::kMedium);
}

int paintAside(QPainter& painter, const QRect& room, const QString& aside, Qt::LayoutDirection way, const Colours& c) {
    const QFontMetrics metrics(fontFor(TextRole::Small));
    const int wanted = metrics.horizontalAdvance(aside) + 1, most = room.width() * 45 / 100;
    if (aside.isEmpty() || most < px(kLeastAside))
        return 0;
    const int width = std::min(wanted, most);
    const QRect place(room.right() - width + 1, room.y(), width, room.height());
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(c.secondary);
    const auto side = QStyle::visualAlignment(way, Qt::AlignRight | Qt::AlignVCenter);
    painter.drawText(QStyle::visualRect(way, room, place), static_cast<int>(side),
                     metrics.elidedText(aside, Qt::ElideRight, width));
    return width + px(space::kMedium);
}

void paintSign(QPainter& painter, const QRect& cell, const FindRow& row, Qt::LayoutDirection way, bool chosen,
               const Colours& c) {
    const int side = px(row.face.isEmpty() ? size::kNavigationIcon : kFaceSide);
    QRect box(0, 0, side, side);
    box.moveCenter({cell.x() + px(kBeforeSign) + px(kFaceSide) / 2, cell.center().y()});
    box = QStyle::visualRect(way, cell, box);
    if (row.face.isEmpty())
        paintIcon(painter, box, row.icon, chosen ? c.accent : c.secondary);
    else
        paintAvatar(painter, box, row.face, c);
}

void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const FindRow& row, const Colours& c) {
    painter.setFont(fontFor(TextRole::SmallStrong));
    painter.setPen(c.secondary);
    const auto room = option.rect.adjusted(px(kBeforeSign), 0, -px(kAfterWords), -px(2));
    const auto side = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignBottom);
    painter.drawText(room, static_cast<int>(side),
                     QFontMetrics(painter.font()).elidedText(row.words, Qt::ElideRight, room.width()));
}

} // namespace

FindDelegate::FindDelegate(const FindModel& model, QObject* parent) : QStyledItemDelegate(parent), model_(model) {}

int FindDelegate::heightOf(int row) const {
    return px(model_.isHeading(row) ? kGroupHeight : kRowHeight);
}

QSize FindDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {px(100), heightOf(index.row())};
}

void FindDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto& c = coloursOf(option.palette);
    const auto& row = model_.rowAt(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (model_.isHeading(index.row())) {
        paintHeading(*painter, option, row, c);
    } else {
        const bool chosen = option.state & QStyle::State_Selected;
        if (chosen)
            paintChosenRow(*painter, option.rect, px(size::kControlRadius), option.direction, option.palette);
        else if (option.state & QStyle::State_MouseOver)
            paintBox(*painter, option.rect, px(size::kControlRadius), c.inset);
        paintSign(*painter, option.rect, row, option.direction, chosen, c);
        auto room = option.rect.adjusted(px(kBeforeWords), 0, -px(kAfterWords), 0);
        const auto end = QStyle::visualRect(option.direction, option.rect, room);
        room.setRight(room.right() - (row.keys.isEmpty() ? paintAside(*painter, end, row.aside, option.direction, c)
                                                         : paintKeys(*painter, end, row.keys, option.direction, c)));
        paintWords(*painter, QStyle::visualRect(option.direction, option.rect, room), row, option.direction, c.text);
    }
    painter->restore();
}

} // namespace alongside
