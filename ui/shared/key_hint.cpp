#include "shared/key_hint.h"

#include "shared/style/brush.h"
#include "shared/text_role.h"
#include "shared/tokens.h"

namespace alongside {

KeyHint::KeyHint(const QString& keys, QWidget* parent) : QWidget(parent), keys_(keys) {
    setTextRole(this, TextRole::Small);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(keys);
}

QSize KeyHint::sizeHint() const {
    return {fontMetrics().horizontalAdvance(keys_) + px(space::kMedium), px(19)};
}

void KeyHint::paintEvent(QPaintEvent*) {
    const auto& c = coloursOf(this);
    QPainter painter(this);
    paintBox(painter, rect(), px(5), c.inset, c.border);
    painter.setPen(c.secondary);
    painter.drawText(rect(), Qt::AlignCenter, keys_);
}

} // namespace alongside
