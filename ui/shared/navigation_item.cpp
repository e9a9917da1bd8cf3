#include "shared/navigation_item.h"

#include "shared/icon.h"
#include "shared/pill.h"
#include "shared/style/brush.h"
#include "shared/text_role.h"

namespace alongside {
namespace {

constexpr int kHeight = 38, kSide = 12, kWords = 42, kEnd = 10;

} // namespace

NavigationItem::NavigationItem(const QString& iconName, const QString& words, QWidget* parent)
    : QPushButton(words, parent), iconName_(iconName) {
    setCheckable(true);
    setAutoDefault(false);
    setAccessibleName(words);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationItem::setCount(int count) {
    count_ = count;
    setAccessibleDescription(count > 0 ? tr("%n late", nullptr, count) : QString());
    update();
}

void NavigationItem::setKeys(const QString& keys) {
    keys_ = keys;
    update();
}

void NavigationItem::setFolded(bool folded) {
    folded_ = folded;
    setToolTip(folded ? text() : QString());
    updateGeometry();
    update();
}

QSize NavigationItem::sizeHint() const {
    const int words =
        folded_ ? 0 : QFontMetrics(fontFor(TextRole::Strong)).horizontalAdvance(text()) + px(space::kSection);
    return {px(kWords) + words, px(kHeight)};
}

QSize NavigationItem::minimumSizeHint() const {
    return {px(kWords), px(kHeight)};
}

void NavigationItem::paintEvent(QPaintEvent*) {
    const auto& c = coloursOf(this);
    QPainter painter(this);
    const bool stirred = underMouse() || isDown();
    if (isChecked())
        paintBox(painter, rect(), px(size::kControlRadius), c.card, c.border);
    else if (stirred)
        paintBox(painter, rect(), px(size::kControlRadius), mixed(c.sidebar, c.text, 0.05));
    const double side = px(size::kNavigationIcon);
    const double x = folded_ ? (width() - side) / 2 : px(kSide);
    paintIcon(painter, {x, (height() - side) / 2, side, side}, iconName_, isChecked() ? c.accent : c.secondary);
    if (!folded_) {
        auto room = QRectF(rect()).adjusted(px(kWords), 0, -px(kEnd), 0);
        if (count_ > 0) {
            const auto number = locale().toString(count_);
            const double pill = pillWidth(number, false);
            paintPill(painter, {room.right() - pill, room.y(), pill, room.height()}, number, c.of(Tone::Warn));
        } else if (!keys_.isEmpty()) {
            painter.setFont(fontFor(TextRole::Small));
            painter.setPen(c.secondary);
            painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, keys_);
        }
        painter.setFont(fontFor(isChecked() ? TextRole::Strong : TextRole::Body));
        painter.setPen(isChecked() || stirred ? c.text : c.secondary);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text());
    }
    if (showsFocus(this))
        paintFocusRing(painter, rect(), px(size::kControlRadius), c.accent);
}

} // namespace alongside
