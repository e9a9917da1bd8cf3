#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QSize;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionComplex;
class QStyleOptionSpinBox;
class QWidget;

namespace alongside {

// A field of several lines, whose frame and ground the style paints.
bool isTextEdit(const QWidget* widget);

// The edge and ground of everything one types into. A widget with the property "alongsideProblem" gets an amber edge,
// one with "alongsidePrivate" a dashed one on inset ground.
void paintField(const QStyleOption& option, QPainter& painter, const QWidget* widget);

void paintCombo(const QStyleOptionComboBox& combo, QPainter& painter, const QWidget* widget);
void paintComboLabel(const QStyleOptionComboBox& combo, QPainter& painter);
void paintSpin(const QStyleOptionSpinBox& spin, QPainter& painter, const QWidget* widget);

QRect comboPart(const QStyleOptionComplex& combo, QStyle::SubControl part);
QRect spinPart(const QStyleOptionComplex& spin, QStyle::SubControl part);

QSize fieldSize(const QSize& contents); // a line edit
QSize comboSize(const QSize& contents);
QSize spinSize(const QSize& contents); // contents are the inner line edit, already of field height

} // namespace alongside
