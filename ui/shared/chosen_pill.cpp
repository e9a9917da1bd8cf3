#include "shared/chosen_pill.h"

#include "shared/icon.h"
#include "shared/style/brush.h"
#include "shared/text_role.h"
#include "shared/tool_tip.h"

#include <QKeyEvent>

#include <algorithm>

namespace alongside {
namespace {

constexpr int kPillEnd = 10, kSign = 14, kLeastWidth = 120;

} // namespace

ChosenPill::ChosenPill(const QString& words, QWidget* parent) : QPushButton(words, parent) {
    setTextRole(this, TextRole::SmallStrong);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleName(tr("Remove %1").arg(words));
    setToolTip(plainTip(accessibleName()));
    connect(this, &QPushButton::clicked, this, &ChosenPill::removed);
}

QSize ChosenPill::sizeHint() const {
    return {measured_.width(text(), font()) + px(2 * kPillEnd + kSign + space::kTiny), px(size::kTarget)};
}

QSize ChosenPill::minimumSizeHint() const {
    const auto whole = sizeHint();
    return {std::min(whole.width(), px(kLeastWidth)), whole.height()};
}

void ChosenPill::paintEvent(QPaintEvent*) {
    const auto& c = coloursOf(this);
    QPainter painter(this);
    const QRectF whole = rect();
    paintBox(painter, whole, whole.height() / 2, c.selection);
    if (showsFocus(this))
        paintFocusRing(painter, whole, whole.height() / 2, c.accent);
    painter.setPen(c.text);
    const auto room = rect().adjusted(px(kPillEnd), 0, -px(kSign + kPillEnd + 2), 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width() + 2));
    const QRectF sign(whole.right() - px(kPillEnd) - px(kSign), whole.center().y() - px(kSign) / 2.0, px(kSign),
                      px(kSign));
    paintIcon(painter, visualBox(layoutDirection(), whole, sign), QStringLiteral("x"),
              underMouse() ? c.text : c.secondary);
}

void ChosenPill::keyPressEvent(QKeyEvent* event) {
    const auto key = event->key();
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_Return || key == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace alongside
