#include "shared/style/brush.h"

#include "shared/high_contrast.h"
#include "shared/icon.h"

#include <QWidget>

namespace alongside {

void paintBox(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& ownEdge,
              double line, Qt::PenStyle pen) {
    const auto edge = ownEdge.isValid() ? ownEdge : edgeOfTint(fill);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge.isValid() ? QPen(edge, line, pen) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const auto inset = edge.isValid() ? line / 2 : 0.0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter.restore();
}

void paintFocusRing(QPainter& painter, const QRectF& rect, double radius, const QColor& colour) {
    paintBox(painter, rect, radius, {}, colour, px(size::kFocusRing));
}

void paintChosenRow(QPainter& painter, const QRect& row, double radius, Qt::LayoutDirection way,
                    const QPalette& palette) {
    const auto& c = coloursOf(palette);
    paintBox(painter, row, radius, c.selection);
    const QRect bar(row.x(), row.y() + px(6), px(3), row.height() - 2 * px(6));
    paintBox(painter, QStyle::visualRect(way, row, bar), px(1.5), c.accent);
}

void paintChevron(QPainter& painter, const QRectF& rect, Way way, const QColor& colour) {
    const auto name = [way] {
        switch (way) {
        case Way::Up:
            return QStringLiteral("chevron-up");
        case Way::Down:
            return QStringLiteral("chevron-down");
        case Way::Left:
            return QStringLiteral("chevron-left");
        case Way::Right:
            return QStringLiteral("chevron-right");
        }
        Q_UNREACHABLE();
    }();
    const double side = std::min<double>(px(size::kIcon), std::max(rect.width(), rect.height()));
    QRectF box(0, 0, side, side);
    box.moveCenter(rect.center());
    paintIcon(painter, box, name, colour);
}

QColor mixed(const QColor& under, const QColor& over, double amount) {
    const auto part = [amount](float a, float b) { return a + (b - a) * static_cast<float>(amount); };
    return QColor::fromRgbF(part(under.redF(), over.redF()), part(under.greenF(), over.greenF()),
                            part(under.blueF(), over.blueF()));
}

bool showsFocus(QStyle::State state) {
    return state.testFlag(QStyle::State_HasFocus) && state.testFlag(QStyle::State_KeyboardFocusChange);
}

bool showsFocus(const QWidget* widget) {
    return widget->hasFocus() && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

QRectF visualBox(Qt::LayoutDirection way, const QRectF& room, const QRectF& box) {
    return way != Qt::RightToLeft ? box : box.translated(room.left() + room.right() - box.left() - box.right(), 0);
}

QRect leadingSquare(const QRect& room, int side) {
    return {room.x(), room.y() + (room.height() - side) / 2, side, side};
}

} // namespace alongside
