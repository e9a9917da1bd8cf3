#include "window/privacy_line.h"

#include "shared/claimed_height.h"
#include "shared/icon.h"
#include "shared/style/brush.h"
#include "shared/text_role.h"
#include "shared/tokens.h"

#include <algorithm>

namespace alongside {
namespace {

constexpr int kSide = 12, kWords = 36, kEnd = 2, kAbove = 5; // design pixels
constexpr int kWrapping = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

} // namespace

PrivacyLine::PrivacyLine(bool encrypted, QWidget* parent)
    : QPushButton(encrypted ? tr("Encrypted on this computer") : tr("Only on this computer, not encrypted"), parent),
      iconName_(encrypted ? QStringLiteral("lock") : QStringLiteral("lock-open")) {
    setAutoDefault(false);
    setAccessibleName(text());
    setAccessibleDescription(tr("Leads to Settings, Security"));
    setAttribute(Qt::WA_Hover);
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PrivacyLine::setFolded(bool folded) {
    folded_ = folded;
    setToolTip(folded ? text() : tr("Settings, Security"));
    claimHeight();
    update();
}

QRect PrivacyLine::wordsIn(const QRect& room) const {
    return room.adjusted(px(kWords), px(kAbove), -px(kEnd), -px(kAbove));
}

int PrivacyLine::heightForWidth(int width) const {
    if (folded_)
        return px(size::kTarget);
    const QRect room = wordsIn({0, 0, width, 1 << 20});
    const auto words = QFontMetrics(fontFor(TextRole::Small)).boundingRect(room, kWrapping, text());
    return std::max(px(size::kTarget), words.height() + 2 * px(kAbove));
}

QSize PrivacyLine::sizeHint() const {
    return {px(size::kTarget), heightForWidth(std::max(width(), px(size::kTarget)))};
}

QSize PrivacyLine::minimumSizeHint() const {
    return {px(size::kTarget), px(size::kTarget)};
}

void PrivacyLine::claimHeight() {
    if (width() > 0)
        claimHeightOf(this, heightForWidth(width()));
    updateGeometry();
}

void PrivacyLine::resizeEvent(QResizeEvent* event) {
    QPushButton::resizeEvent(event);
    claimHeight();
}

void PrivacyLine::changeEvent(QEvent* event) {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        claimHeight();
}

void PrivacyLine::paintEvent(QPaintEvent*) {
    const auto& c = coloursOf(this);
    QPainter painter(this);
    const bool stirred = underMouse() || isDown();
    if (stirred)
        paintBox(painter, rect(), px(size::kControlRadius), mixed(c.sidebar, c.text, 0.05));
    const double side = px(size::kIcon);
    const double x = folded_ ? (width() - side) / 2 : px(kSide);
    paintIcon(painter, visualBox(layoutDirection(), rect(), {x, (height() - side) / 2, side, side}), iconName_,
              c.secondary);
    if (!folded_) {
        painter.setFont(fontFor(TextRole::Small));
        painter.setPen(stirred ? c.text : c.secondary);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), wordsIn(rect())), kWrapping, text());
    }
    if (showsFocus(this))
        paintFocusRing(painter, rect(), px(size::kControlRadius), c.accent);
}

} // namespace alongside
