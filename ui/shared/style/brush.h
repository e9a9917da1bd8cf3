#pragma once

#include <QColor>
#include <QPainter>
#include <QPalette>
#include <QRectF>
#include <QStyle>

namespace alongside {

// The strokes that every painted part of the style is made of. Lengths are pixels, already scaled.

// Without an edge of its own, a tint of the high-contrast colours gets one.
void paintBox(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& edge = {},
              double line = 1, Qt::PenStyle pen = Qt::SolidLine);

// A 2 px ring just inside the rectangle.
void paintFocusRing(QPainter& painter, const QRectF& rect, double radius, const QColor& colour);

// The ground of the row that is chosen: a tint, and a bar where its words begin, which is seen where the tint is not.
void paintChosenRow(QPainter& painter, const QRect& row, double radius, Qt::LayoutDirection way,
                    const QPalette& palette);

enum class Way { Up, Down, Left, Right };
void paintChevron(QPainter& painter, const QRectF& rect, Way way, const QColor& colour);

QColor mixed(const QColor& under, const QColor& over, double amount);

// True while the focus was given by the keyboard: a click needs no ring.
bool showsFocus(QStyle::State state);
bool showsFocus(const QWidget* widget);

// Where a box lies in its room: on the other side where words run from right to left. QStyle::visualRect for fractions.
QRectF visualBox(Qt::LayoutDirection way, const QRectF& room, const QRectF& box);

// A square of `side` pixels in the middle of the room's height, at its left.
QRect leadingSquare(const QRect& room, int side);

} // namespace alongside
