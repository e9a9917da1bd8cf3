#include "shared/charts/marks.h"

#include <QPainter>

namespace alongside {

QPainterPath markPath(Mark mark, const QRectF& box) {
    QPainterPath path;
    const auto at = box.center();
    switch (mark) {
    case Mark::Circle:
        path.addEllipse(box);
        break;
    case Mark::Diamond: {
        const double reach = box.width() * 0.56; // a diamond looks smaller than it is
        path.moveTo(at.x(), at.y() - reach);
        path.lineTo(at.x() + reach, at.y());
        path.lineTo(at.x(), at.y() + reach);
        path.lineTo(at.x() - reach, at.y());
        path.closeSubpath();
        break;
    }
    case Mark::Square: {
        const double inset = box.width() * 0.06;
        path.addRoundedRect(box.adjusted(inset, inset, -inset, -inset), box.width() * 0.12, box.width() * 0.12);
        break;
    }
    }
    return path;
}

void paintState(QPainter& painter, const QPainterPath& whole, const QPainterPath& lower, PracticeState state,
                const QColor& ink, const Colours& colours) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    switch (state) {
    case PracticeState::Strong:
        painter.fillPath(whole, ink);
        break;
    case PracticeState::NotEnough:
        painter.fillPath(whole, colours.border);
        break;
    case PracticeState::NeedsCare:
        painter.fillPath(lower.intersected(whole), ink);
        [[fallthrough]];
    case PracticeState::Steady: // a line inside the shape, so that all states are of one size
        painter.setClipPath(whole);
        painter.strokePath(whole,
                           QPen(ink, 2.0 * std::max(1.5, 1.75 * scale()), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        break;
    }
    painter.restore();
}

void paintMark(QPainter& painter, const QRectF& box, Mark mark, PracticeState state, const QColor& ink,
               const Colours& colours) {
    QPainterPath lower;
    lower.addRect(QRectF(box.left() - box.width(), box.center().y(), box.width() * 3, box.height()));
    const auto path = markPath(mark, box);
    paintState(painter, path, lower, state, ink, colours);
    if (state != PracticeState::NotEnough)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(path);
    painter.strokePath(path, QPen(colours.edge, 2)); // else it vanishes on a chosen row
    painter.restore();
}

} // namespace alongside
