#include "shared/charts/sparkline.h"

#include "shared/charts/marks.h"

#include <QPainter>

#include <cmath>

namespace alongside {

Sparkline::Sparkline(Tone tone, QWidget* parent) : Chart(parent), tone_(tone) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setPoints(const QList<SparkPoint>& points, double lowest, double highest) {
    points_ = points;
    lowest_ = lowest;
    highest_ = std::max(highest, lowest + 1e-9);
    update();
}

QSize Sparkline::sizeHint() const {
    return {px(156), px(44)};
}

QPointF Sparkline::place(qsizetype index) const {
    const double side = px(8), left = side, right = width() - side;
    const double along = points_.size() < 2 ? 1 : static_cast<double>(index) / static_cast<double>(points_.size() - 1);
    const double up = (points_[index].value.value_or(lowest_) - lowest_) / (highest_ - lowest_);
    return {left + along * (right - left), height() - px(8) - std::clamp(up, 0.0, 1.0) * (height() - px(16))};
}

void Sparkline::paintChart(QPainter& painter) {
    const auto& c = coloursOf(this);
    const auto ink = c.of(tone_).ink;
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.border);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 2 * scale(), lineOf(tone_)));
    for (qsizetype i = 1; i < points_.size(); ++i)
        if (points_[i - 1].value && points_[i].value)
            painter.drawLine(place(i - 1), place(i));
    for (qsizetype i = 0; i < points_.size(); ++i) {
        if (!points_[i].value)
            continue;
        const bool last = i + 1 == points_.size();
        QRectF box(0, 0, last ? px(9) : px(7), last ? px(9) : px(7));
        box.moveCenter(place(i));
        painter.setPen(QPen(ink, 1.5 * scale()));
        painter.setBrush(last ? ink : c.card);
        painter.drawPath(markPath(markOf(tone_), box));
    }
}

QString Sparkline::wordsAt(const QPoint& at) const {
    QString nearest;
    double closest = width();
    for (qsizetype i = 0; i < points_.size(); ++i) {
        const double away = std::abs(place(i).x() - at.x());
        if (away < closest) {
            closest = away;
            nearest = points_[i].words;
        }
    }
    return nearest;
}

} // namespace alongside
