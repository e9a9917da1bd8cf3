#pragma once

#include <QPointF>
#include <QString>

class QPainter;

namespace alongside {

class Paper;

// A box on paper with what stands beside it.
struct PaperBox {
    QString words;
    bool ticked = false;
    bool round = false; // one out of several
};

inline constexpr double kPaperBox = 8.5; // points

// A ticked box is filled, so that it can be told on a poor print as well.
void paintBox(const Paper& paper, QPainter& painter, QPointF at, const PaperBox& box);

} // namespace alongside
