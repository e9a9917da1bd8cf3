#include "shared/link_button.h"

#include "shared/style/brush.h"
#include "shared/text_role.h"
#include "shared/tokens.h"

namespace alongside {

LinkButton::LinkButton(const QString& words, LinkSize size, QWidget* parent) : QPushButton(words, parent) {
    setTextRole(this, size == LinkSize::Small ? TextRole::Small : TextRole::Body);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

QSize LinkButton::sizeHint() const {
    const auto words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return {std::max(words.width() + px(space::kSmall), px(size::kTarget)),
            std::max(words.height(), px(size::kTarget))};
}

void LinkButton::paintEvent(QPaintEvent*) {
    const auto& c = coloursOf(this);
    QPainter painter(this);
    auto words = font();
    words.setUnderline(isEnabled() && underMouse());
    painter.setFont(words);
    painter.setPen(isEnabled() ? c.accent : c.disabled);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    if (showsFocus(this))
        paintFocusRing(painter, rect(), px(5), c.accent);
}

} // namespace alongside
