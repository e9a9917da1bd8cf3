#include "shared/charts/shape_row.h"

#include "shared/charts/marks.h"
#include "shared/style/brush.h"

#include <QPainter>

namespace alongside {
namespace {

constexpr double kShapeSide = 16, kShapeInset = 4;

double pitchOf(double side) {
    return side * 1.7;
}

} // namespace

ShapeRow::ShapeRow(Tone tone, QWidget* parent) : Chart(parent), tone_(tone) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ShapeRow::setPractices(const QList<Practice>& practices) {
    practices_ = practices;
    updateGeometry();
    update();
}

double ShapeRow::widthOf(qsizetype count, double side) {
    return count == 0 ? 0 : pitchOf(side) * static_cast<double>(count - 1) + side;
}

QSize ShapeRow::sizeHint() const {
    const int width = static_cast<int>(std::ceil(widthOf(practices_.size(), px(kShapeSide)))) + 2 * px(kShapeInset);
    return {std::max(width, px(size::kTarget)), px(size::kTarget)};
}

void ShapeRow::paint(QPainter& painter, const QRectF& box, const QList<PracticeState>& states, Tone tone,
                     const Colours& colours, double side) {
    QRectF mark(box.x(), box.center().y() - side / 2, side, side);
    for (const auto state : states) {
        paintMark(painter, visualBox(painter.layoutDirection(), box, mark), markOf(tone), state, colours.of(tone).ink,
                  colours);
        mark.translate(pitchOf(side), 0);
    }
}

void ShapeRow::paintChart(QPainter& painter) {
    QList<PracticeState> states;
    for (const auto& each : practices_)
        states += each.state;
    paint(painter, QRectF(rect()).adjusted(px(kShapeInset), 0, -px(kShapeInset), 0), states, tone_, coloursOf(this),
          px(kShapeSide));
}

QString ShapeRow::wordsAt(const QPoint& at) const {
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 - at.x() : at.x();
    const double from = x - px(kShapeInset) + (pitchOf(px(kShapeSide)) - px(kShapeSide)) / 2;
    const auto index = static_cast<qsizetype>(from / pitchOf(px(kShapeSide)));
    return from >= 0 && index < practices_.size() ? practices_[index].words : QString();
}

} // namespace alongside
