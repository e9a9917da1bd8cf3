#include "checklist/quiet_toggle.h"

#include "shared/icon.h"
#include "shared/pill.h"
#include "shared/style/brush.h"
#include "shared/text_role.h"
#include "shared/tokens.h"

namespace alongside {
namespace {

constexpr int kSide = 8, kSign = 13, kGap = 4; // design pixels
const char* const kLogIcon = "history";

void prepare(QPushButton& button) {
    button.setAutoDefault(false);
    button.setCursor(Qt::PointingHandCursor);
    button.setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    button.setAttribute(Qt::WA_Hover);
}

} // namespace

QuietToggle::QuietToggle(const QString& words, QWidget* parent) : QPushButton(words, parent) {
    setCheckable(true);
    setTextRole(this, TextRole::Small);
    prepare(*this);
}

QSize QuietToggle::sizeHint() const {
    const int sign = isCheckable() ? px(kSign + kGap) : 0;
    return {fontMetrics().horizontalAdvance(text()) + 2 * px(kSide) + sign, px(size::kTarget)};
}

void QuietToggle::paintEvent(QPaintEvent*) {
    const auto& c = coloursOf(this);
    QPainter painter(this);
    if (isChecked() || underMouse())
        paintBox(painter, rect(), px(6), c.inset);
    auto room = rect().adjusted(px(kSide), 0, -px(kSide), 0);
    if (isChecked()) {
        const QRect sign(room.left(), room.center().y() - px(kSign) / 2, px(kSign), px(kSign));
        paintIcon(painter, QStyle::visualRect(layoutDirection(), room, sign), QStringLiteral("check"), c.secondary);
    }
    painter.setFont(font());
    painter.setPen(isChecked() || underMouse() ? c.text : c.secondary);
    const bool signs = isChecked();
    const auto words = signs ? room.adjusted(px(kSign + kGap), 0, 0, 0) : room;
    painter.drawText(QStyle::visualRect(layoutDirection(), room, words),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                     text());
    if (showsFocus(this))
        paintFocusRing(painter, rect(), px(6), c.accent);
}

LogPill::LogPill(const QString& words, QWidget* parent) : QPushButton(words, parent) {
    setTextRole(this, TextRole::SmallStrong);
    prepare(*this);
}

QSize LogPill::sizeHint() const {
    return {pillWidth(text(), true), px(size::kTarget)};
}

void LogPill::paintEvent(QPaintEvent*) {
    const auto& c = coloursOf(this);
    QPainter painter(this);
    paintPill(painter, rect(), text(), c.of(Tone::Accent), QString::fromLatin1(kLogIcon));
    if (showsFocus(this))
        paintFocusRing(painter, rect(), height() / 2.0, c.accent);
}

} // namespace alongside
