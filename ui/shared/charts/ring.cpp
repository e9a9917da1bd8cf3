#include "shared/charts/ring.h"

#include "shared/charts/marks.h"
#include "shared/text_role.h"

#include <QPainter>

#include <cmath>
#include <numbers>

namespace alongside {
namespace {

constexpr double kRingSide = 116, kBand = 12, kSweep = 290, kGap = 4.5;
constexpr double kStart = 90 + kSweep / 2; // degrees, counter-clockwise from three o'clock: the lower left end

double segmentSweep(qsizetype count) {
    return (kSweep - kGap * static_cast<double>(count - 1)) / static_cast<double>(count);
}

double startOf(qsizetype segment, qsizetype count) {
    return kStart - static_cast<double>(segment) * (segmentSweep(count) + kGap);
}

// A piece of a ring between two radii, from `start` clockwise.
QPainterPath piece(const QPointF& centre, double outer, double inner, double start, double sweep) {
    const auto square = [&centre](double r) { return QRectF(centre.x() - r, centre.y() - r, 2 * r, 2 * r); };
    QPainterPath path;
    path.arcMoveTo(square(outer), start);
    path.arcTo(square(outer), start, -sweep);
    path.arcTo(square(inner), start - sweep, sweep);
    path.closeSubpath();
    return path;
}

} // namespace

void paintRing(QPainter& painter, const QRectF& box, const QList<Practice>& practices, Tone tone,
               const Colours& colours) {
    const double outer = std::min(box.width(), box.height()) / 2 - 1;
    const double band = outer * kBand * 2 / kRingSide;
    const auto count = practices.size();
    for (qsizetype i = 0; i < count; ++i) {
        const auto start = startOf(i, count), sweep = segmentSweep(count);
        const auto whole = piece(box.center(), outer, outer - band, start, sweep);
        const auto half = piece(box.center(), outer - band / 2, outer - band, start, sweep);
        paintState(painter, whole, half, practices[i].state, colours.of(tone).ink, colours);
    }
    if (count == 0)
        paintState(painter, piece(box.center(), outer, outer - band, kStart, kSweep), {}, PracticeState::NotEnough, {},
                   colours);
}

int ringSegmentAt(const QRectF& box, qsizetype count, const QPointF& at) {
    if (count == 0)
        return -1;
    const auto away = at - box.center();
    const double outer = std::min(box.width(), box.height()) / 2, distance = std::hypot(away.x(), away.y());
    if (distance > outer || distance < outer * (1 - kBand * 2 / kRingSide) - 2)
        return -1;
    const double angle = std::atan2(-away.y(), away.x()) * 180 / std::numbers::pi;
    const double turned = std::fmod(kStart - angle + 720, 360);
    const auto step = segmentSweep(count) + kGap;
    const auto segment = static_cast<int>(turned / step);
    return segment < count && turned - segment * step <= segmentSweep(count) ? segment : -1;
}

Ring::Ring(Tone tone, QWidget* parent) : Chart(parent), tone_(tone) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Ring::setPractices(const QList<Practice>& practices) {
    practices_ = practices;
    update();
}

void Ring::setWord(const QString& word) {
    word_ = word;
    update();
}

QSize Ring::sizeHint() const {
    return {px(kRingSide), px(kRingSide)};
}

void Ring::paintChart(QPainter& painter) {
    const auto& c = coloursOf(this);
    paintRing(painter, rect(), practices_, tone_, c);
    const double side = px(kRingSide - 2 * kBand - 12);
    QRectF middle(0, 0, side, side);
    middle.moveCenter(QRectF(rect()).center());
    painter.setFont(fontFor(TextRole::Strong));
    painter.setPen(c.text);
    painter.drawText(middle, Qt::AlignCenter | Qt::TextWordWrap, word_);
}

QString Ring::wordsAt(const QPoint& at) const {
    const auto segment = ringSegmentAt(rect(), practices_.size(), at);
    return segment < 0 ? QString() : practices_[segment].words;
}

} // namespace alongside
