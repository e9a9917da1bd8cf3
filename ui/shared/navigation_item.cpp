#include "shared/navigation_item.h"

#include "shared/high_contrast.h"
#include "shared/icon.h"
#include "shared/pill.h"
#include "shared/style/brush.h"
#include "shared/text_role.h"

#include <cmath>

namespace alongside {
namespace {

constexpr int kItemHeight = 38, kIconSide = 12, kWords = 42, kEnd = 10, kDot = 8;

} // namespace

NavigationItem::NavigationItem(const QString& iconName, const QString& words, const QString& keys, QWidget* parent)
    : QPushButton(words, parent), iconName_(iconName), keys_(keys) {
    setAutoDefault(false);
    setAccessibleName(words);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationItem::setCount(int count) {
    count_ = count;
    describe();
}

void NavigationItem::showKeys() {
    showsKeys_ = true;
    update();
}

void NavigationItem::setCurrent(bool current) {
    current_ = current;
    describe();
}

void NavigationItem::describe() {
    const auto late = count_ > 0 ? QStringList{tr("%Ln late", nullptr, count_)} : QStringList();
    const auto inWords = [](const QStringList& words) { return words.join(QStringLiteral(", ")); };
    setAccessibleDescription(inWords((current_ ? QStringList{tr("shown now")} : QStringList()) + late));
    const auto name = folded_ ? inWords(QStringList{text()} + late) : text();
    setToolTip(keys_.isEmpty() ? (folded_ ? name : QString())
                               : tr("%1 (%2)", "what it leads to, and the keys").arg(name, keys_));
    update();
}

void NavigationItem::setFolded(bool folded) {
    folded_ = folded;
    describe();
    updateGeometry();
}

QSize NavigationItem::sizeHint() const {
    const int words =
        folded_ ? 0 : QFontMetrics(fontFor(TextRole::Strong)).horizontalAdvance(text()) + px(space::kSection);
    return {px(kWords) + words, px(kItemHeight)};
}

QSize NavigationItem::minimumSizeHint() const {
    return {px(kWords), px(kItemHeight)};
}

void NavigationItem::paintEvent(QPaintEvent*) {
    const auto& c = coloursOf(this);
    QPainter painter(this);
    const bool stirred = underMouse() || isDown();
    if (current_)
        paintBox(painter, rect(), px(size::kControlRadius), c.card, isHighContrast(c) ? c.edge : c.border);
    else if (stirred)
        paintBox(painter, rect(), px(size::kControlRadius), mixed(c.sidebar, c.text, 0.05));
    const double side = px(size::kNavigationIcon);
    const double x = folded_ ? (width() - side) / 2 : px(kIconSide);
    const auto place = [this](const QRectF& box) { return visualBox(layoutDirection(), rect(), box); };
    paintIcon(painter, place({x, (height() - side) / 2, side, side}), iconName_, current_ ? c.accent : c.secondary);
    if (folded_ && count_ > 0) { // no room for the number, which the tip says
        const double dot = px(kDot);
        paintBox(painter, place({x + side - dot / 2, (height() - side) / 2 - dot / 2, dot, dot}), dot / 2,
                 c.of(Tone::Warn).ink);
    }
    if (!folded_) { // what is shortened has a tip
        auto room = QRectF(rect()).adjusted(px(kWords), 0, -px(kEnd), 0);
        if (count_ > 0) {
            const auto number = locale().toString(count_);
            const double pill = pillWidth(number, false);
            paintPill(painter, place({room.right() - pill, room.y(), pill, room.height()}), number, c.of(Tone::Warn));
            room.setRight(room.right() - pill - px(space::kTiny));
        }
        const QFont small = fontFor(TextRole::Small), own = fontFor(current_ ? TextRole::Strong : TextRole::Body);
        const int needed = QFontMetrics(own).horizontalAdvance(text()) + QFontMetrics(small).horizontalAdvance(keys_) +
                           px(space::kTiny);
        if (showsKeys_ && count_ == 0 && needed <= room.width()) { // else the tooltip says them
            painter.setFont(small);
            painter.setPen(c.secondary);
            painter.drawText(place(room), Qt::AlignRight | Qt::AlignVCenter, keys_);
        }
        painter.setFont(own);
        painter.setPen(current_ || stirred ? c.text : c.secondary);
        painter.drawText(
            place(room), Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text(), Qt::ElideRight, static_cast<int>(std::ceil(room.width()))));
    }
    if (showsFocus(this))
        paintFocusRing(painter, rect(), px(size::kControlRadius), c.accent);
}

} // namespace alongside
