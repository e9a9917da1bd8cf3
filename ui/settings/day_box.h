#pragma once

#include "domain/school_year.h"

#include <QWidget>

class QPainter;

namespace alongside {

struct Colours;

// The ground of a day: a school day is tinted, a holiday hatched, other free days are bare or dotted, so that they
// differ without colour too.
void paintDayBox(QPainter& painter, const QRect& box, DayKind kind, const Colours& colours);

// A sample of each look of a day, with its words.
QWidget* makeDayLegend();

} // namespace alongside
