#include "trust/entries_delegate.h"

#include "shared/icon.h"
#include "shared/style/brush.h"
#include "shared/text_role.h"
#include "shared/tokens.h"

#include <QPainter>

namespace alongside {
namespace {

constexpr int kGroupHeading = 34, kRow = 52, kWords = 28; // kWords: where they begin

void drawLine(QPainter& painter, const QRect& room, TextRole role, const QString& words) {
    painter.setFont(fontFor(role));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(fontFor(role)).elidedText(words, Qt::ElideRight, room.width()));
}

} // namespace

QSize EntriesDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const {
    return {px(100), px(index.data(kEntryHeading).toBool() ? kGroupHeading : kRow)};
}

void EntriesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto& c = coloursOf(option.palette);
    const auto words = index.data().toString();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(c.text);
    if (index.data(kEntryHeading).toBool()) {
        drawLine(*painter, option.rect.adjusted(0, px(space::kSmall), 0, 0), TextRole::SmallStrong, words);
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected)
        paintChosenRow(*painter, option.rect, px(size::kControlRadius), option.direction, option.palette);
    else if (option.state & QStyle::State_MouseOver)
        paintBox(*painter, option.rect, px(size::kControlRadius), c.inset);
    const auto inner = option.rect.adjusted(px(space::kSmall), px(space::kTiny), -px(space::kSmall), -px(space::kTiny));
    const auto place = [&](const QRect& box) { return QStyle::visualRect(option.direction, option.rect, box); };
    paintIcon(*painter, QRectF(place(leadingSquare(inner, px(size::kIcon)))), index.data(kEntryIcon).toString(),
              c.secondary);
    const auto day = index.data(kEntryDay).toString();
    const int dayWidth = QFontMetrics(fontFor(TextRole::Small)).horizontalAdvance(day) + px(space::kSmall);
    const auto lines = inner.adjusted(px(kWords), 0, 0, 0);
    drawLine(*painter, place({lines.left(), lines.top(), lines.width() - dayWidth, lines.height() / 2}), TextRole::Body,
             words);
    painter->setPen(c.secondary);
    drawLine(*painter, place({lines.left(), lines.center().y() + 1, lines.width(), lines.height() / 2}),
             TextRole::Small, index.data(kEntryWhy).toString());
    painter->drawText(place({lines.left(), lines.top(), lines.width(), lines.height() / 2}),
                      Qt::AlignRight | Qt::AlignVCenter, day);
    if (showsFocus(option.state))
        paintFocusRing(*painter, option.rect, px(size::kControlRadius), c.accent);
    painter->restore();
}

} // namespace alongside
