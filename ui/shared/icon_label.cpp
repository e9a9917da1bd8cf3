#include "shared/icon_label.h"

#include "shared/icon.h"
#include "shared/style/brush.h"

namespace alongside {

IconLabel::IconLabel(const QString& iconName, Tone tone, int side, Ground ground, QWidget* parent)
    : QWidget(parent), name_(iconName), tone_(tone), side_(side), ground_(ground) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString& iconName, Tone tone) {
    name_ = iconName;
    tone_ = tone;
    update();
}

QSize IconLabel::sizeHint() const {
    const int side = px(ground_ == Ground::Spot ? side_ * 2 : side_);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent*) {
    const auto colours = coloursOf(this).of(tone_);
    QPainter painter(this);
    if (ground_ == Ground::Spot)
        paintBox(painter, rect(), height() / 2.0, colours.soft);
    QRectF box(0, 0, px(side_), px(side_));
    box.moveCenter(QRectF(rect()).center());
    paintIcon(painter, box, name_, colours.ink);
}

} // namespace alongside
