#include "shared/paper/paper_box.h"

#include "shared/paper/paper.h"

#include <QPainter>

namespace alongside {
namespace {

const QRgb kInk = qRgb(0x21, 0x1F, 0x1C);

} // namespace

void paintBox(const Paper& paper, QPainter& painter, QPointF at, const PaperBox& box) {
    const double side = paper.points(kPaperBox);
    const QRectF square(at, QSizeF(side, side));
    painter.setPen(QPen(QColor(kInk), paper.points(0.7)));
    painter.setBrush(box.ticked ? QBrush(QColor(kInk)) : QBrush(Qt::NoBrush));
    if (box.round)
        painter.drawEllipse(square);
    else
        painter.drawRoundedRect(square, side * 0.2, side * 0.2);
    if (box.ticked) {
        painter.setPen(QPen(Qt::white, paper.points(1.2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto point = [&](double x, double y) { return QPointF(at.x() + side * x, at.y() + side * y); };
        painter.drawPolyline(QPolygonF({point(0.24, 0.53), point(0.43, 0.71), point(0.77, 0.31)}));
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace alongside
