#pragma once

class QPainter;
class QSize;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QStyleOption;
class QWidget;

namespace alongside {

// Push and tool buttons, check boxes, radio buttons.
void paintButtonBevel(const QStyleOptionButton& button, QPainter& painter, const QWidget* widget);
void paintButtonLabel(const QStyleOptionButton& button, QPainter& painter, const QWidget* widget);
void paintToolButton(const QStyleOptionToolButton& button, QPainter& painter, const QWidget* widget);
void paintCheckBox(const QStyleOption& box, QPainter& painter);
void paintRadioButton(const QStyleOption& button, QPainter& painter);

QSize buttonSize(const QStyleOptionButton& button, const QSize& contents, const QWidget* widget);

} // namespace alongside
