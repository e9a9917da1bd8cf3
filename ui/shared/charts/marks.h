#pragma once

#include "shared/charts/practice_state.h"
#include "shared/tokens.h"

#include <QPainterPath>

class QPainter;

namespace alongside {

QPainterPath markPath(Mark mark, const QRectF& box);

// One circle, diamond or square in one of the four states.
void paintMark(QPainter& painter, const QRectF& box, Mark mark, PracticeState state, const QColor& ink,
               const Colours& colours);

// Fills, outlines or half fills any closed path; `lower` is the half that needs-care fills.
void paintState(QPainter& painter, const QPainterPath& whole, const QPainterPath& lower, PracticeState state,
                const QColor& ink, const Colours& colours);

} // namespace alongside
