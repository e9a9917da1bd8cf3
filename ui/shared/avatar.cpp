#include "shared/avatar.h"

#include "shared/high_contrast.h"
#include "shared/style/brush.h"
#include "shared/text.h"
#include "store/cover.h"

#include <QPainter>
#include <QTextBoundaryFinder>

#include <array>

namespace alongside {
namespace {

QString firstLetter(const QString& word) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const auto end = finder.toNextBoundary();
    return end > 0 ? word.left(end).toUpper() : QString();
}

// Rose, sand, olive, teal, sky, lavender, lilac: hues that stay apart as tints.
constexpr std::array kHues = {16, 40, 80, 187, 208, 235, 290};

} // namespace

QString initialsOf(const QString& name) {
    const auto words = name.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const auto mark = toQt(kCoverMark);
    if (name.contains(mark))
        return QString(name).remove(mark).remove(QLatin1Char(' ')); // they are initials, and the number behind them
    const auto first = firstLetter(words.first());
    return words.size() > 1 ? first + firstLetter(words.last()) : first;
}

ToneColours avatarColours(const QString& name, const Colours& colours) {
    if (isHighContrast(colours))
        return {colours.text, colours.inset};
    uint sum = 0; // qHash is seeded anew in each run; a colour must stay
    for (const auto letter : name)
        sum = sum * 31 + letter.unicode();
    const float hue = static_cast<float>(kHues[sum % kHues.size()]) / 360.0F;
    if (colours.dark)
        return {QColor::fromHslF(hue, 0.35F, 0.86F), QColor::fromHslF(hue, 0.24F, 0.25F)};
    return {QColor::fromHslF(hue, 0.45F, 0.20F), QColor::fromHslF(hue, 0.40F, 0.87F)};
}

void paintAvatar(QPainter& painter, const QRectF& box, const QString& name, const Colours& colours) {
    const auto own = avatarColours(name, colours);
    painter.save();
    paintBox(painter, box, box.height() / 2, own.soft);
    auto font = painter.font();
    font.setPixelSize(std::max(1, static_cast<int>(box.height() * 0.37)));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(own.ink);
    painter.drawText(box, Qt::AlignCenter, initialsOf(name));
    painter.restore();
}

Avatar::Avatar(const QString& name, int size, QWidget* parent) : QWidget(parent), name_(name), size_(size) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setName(const QString& name) {
    name_ = name;
    update();
}

void Avatar::setSide(int designPixels) {
    size_ = designPixels;
    updateGeometry();
    update();
}

QSize Avatar::sizeHint() const {
    return {px(size_), px(size_)};
}

void Avatar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintAvatar(painter, rect(), name_, coloursOf(this));
}

} // namespace alongside
