#include "shared/pill.h"

#include "shared/icon.h"
#include "shared/style/brush.h"
#include "shared/text_role.h"

namespace alongside {
namespace {

constexpr int kHeight = 24, kSide = 10, kIconSide = 14, kIconGap = 5;

} // namespace

int pillWidth(const QString& words, bool withIcon) {
    const QFontMetrics metrics(fontFor(TextRole::SmallStrong));
    return metrics.horizontalAdvance(words) + 2 * px(kSide) + (withIcon ? px(kIconSide + kIconGap) : 0);
}

void paintPill(QPainter& painter, const QRectF& box, const QString& words, const ToneColours& colours,
               const QString& iconName) {
    const double width = std::min<double>(pillWidth(words, !iconName.isEmpty()), box.width());
    const auto way = painter.layoutDirection();
    const QRectF pill =
        visualBox(way, box, {box.x(), box.center().y() - px(kHeight) / 2.0, width, static_cast<double>(px(kHeight))});
    paintBox(painter, pill, pill.height() / 2, colours.soft);
    auto room = pill.adjusted(px(kSide), 0, -px(kSide) + 1, 0);
    if (!iconName.isEmpty()) {
        const QRectF sign(room.x(), room.center().y() - px(kIconSide) / 2.0, px(kIconSide), px(kIconSide));
        paintIcon(painter, visualBox(way, pill, sign), iconName, colours.ink);
        room.setLeft(sign.right() + px(kIconGap));
    }
    const auto font = fontFor(TextRole::SmallStrong);
    painter.save();
    painter.setFont(font);
    painter.setPen(colours.ink);
    painter.drawText(visualBox(way, pill, room), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(words, Qt::ElideRight, static_cast<int>(room.width())));
    painter.restore();
}

Pill::Pill(const QString& words, Tone tone, const QString& iconName, QWidget* parent)
    : QWidget(parent), words_(words), tone_(tone), iconName_(iconName) {
    setTextRole(this, TextRole::SmallStrong); // so that a change of font asks for a new size
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleName(words);
}

void Pill::setWords(const QString& words) {
    words_ = words;
    setAccessibleName(words);
    updateGeometry();
    update();
}

void Pill::setTone(Tone tone, const QString& iconName) {
    tone_ = tone;
    iconName_ = iconName;
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const {
    return {pillWidth(words_, !iconName_.isEmpty()), px(kHeight)};
}

QSize Pill::minimumSizeHint() const {
    return {std::min(sizeHint().width(), px(56)), px(kHeight)};
}

void Pill::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintPill(painter, rect(), words_, coloursOf(this).of(tone_), iconName_);
}

} // namespace alongside
