#include "help/hit_delegate.h"

#include "shared/style/brush.h"
#include "shared/text_role.h"
#include "shared/tokens.h"

#include <QPainter>

namespace alongside {
namespace {

constexpr int kHitRow = 52;

void drawElided(QPainter& painter, const QRect& room, TextRole role, const QString& words) {
    painter.setFont(fontFor(role));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(fontFor(role)).elidedText(words, Qt::ElideRight, room.width()));
}

} // namespace

QSize HitDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const {
    return {px(100), px(kHitRow)};
}

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto& c = coloursOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        paintChosenRow(*painter, option.rect, px(size::kControlRadius), option.direction, option.palette);
    else if (option.state & QStyle::State_MouseOver)
        paintBox(*painter, option.rect, px(size::kControlRadius), c.inset);
    const auto words = index.data().toString();
    auto line = option.rect.adjusted(px(space::kMedium), px(space::kTiny), -px(space::kMedium), -px(space::kTiny));
    line.setHeight(line.height() / 2);
    painter->setPen(c.text);
    drawElided(*painter, line, TextRole::Strong, words.section(QLatin1Char('\n'), 0, 0));
    painter->setPen(c.secondary);
    drawElided(*painter, line.translated(0, line.height()), TextRole::Small, words.section(QLatin1Char('\n'), 1));
    if (showsFocus(option.state))
        paintFocusRing(*painter, option.rect, px(size::kControlRadius), c.accent);
    painter->restore();
}

} // namespace alongside
