#include "today/faces.h"

#include "shared/avatar.h"

#include <QPainter>

namespace alongside {
namespace {

constexpr int kSide = 40, kSmallSide = 27;

} // namespace

Faces::Faces(const QStringList& names, QWidget* parent) : QWidget(parent), names_(names) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Faces::sizeHint() const {
    return {px(kSide), px(kSide)};
}

void Faces::paintEvent(QPaintEvent*) {
    const auto& c = coloursOf(this);
    QPainter painter(this);
    if (names_.size() < 2) {
        paintAvatar(painter, rect(), names_.value(0), c);
        return;
    }
    QRectF front(0, 0, px(kSmallSide), px(kSmallSide)), behind = front;
    behind.moveBottomRight(QRectF(rect()).bottomRight());
    paintAvatar(painter, behind, names_[1], c);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.card);
    painter.drawEllipse(front.adjusted(-2, -2, 2, 2)); // a rim between the two
    paintAvatar(painter, front, names_[0], c);
}

} // namespace alongside
