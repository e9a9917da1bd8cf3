#pragma once

#include "shared/tokens.h"

#include <QIcon>

class QPainter;

namespace alongside {

// Which colour an icon takes from the theme in force when it is painted.
enum class Ink { Text, Secondary, Accent, OnFill, Warn, Ok, Communicative, Relational, Competence };

// An icon from resources/icons by its file name without ".svg", drawn in the theme's colours at whatever size and pixel
// ratio is asked for. An unknown name gives an icon that paints nothing.
QIcon icon(const QString& name, Ink ink = Ink::Text);

// For painted widgets and delegates: the same picture in any colour.
void paintIcon(QPainter& painter, const QRectF& box, const QString& name, const QColor& colour);

} // namespace alongside
