#pragma once

#include <QPushButton>
#include <QToolButton>

class QMenu;

namespace alongside {

// One primary button a page; secondary ones are outlined; quiet ones are words in the accent colour.
enum class ButtonKind { Secondary, Primary, Quiet };

QPushButton* makeButton(ButtonKind kind, const QString& words, const QString& iconName = {}, QWidget* parent = nullptr);

// The same at 27 px, with small words, for rows and cards.
QPushButton* makeSmallButton(ButtonKind kind, const QString& words, const QString& iconName = {},
                             QWidget* parent = nullptr);

// A square button with an icon only; `name` is its accessible name and its tooltip.
QToolButton* makeIconButton(const QString& iconName, const QString& name, QWidget* parent = nullptr);

// The "..." button that opens a menu; the button takes the menu over.
QToolButton* makeMoreButton(QMenu* menu, const QString& name, QWidget* parent = nullptr);

// How the style knows; a plain QPushButton is secondary, a dialog's default button is primary.
ButtonKind kindOf(const QWidget* button);
bool isSmall(const QWidget* button);

} // namespace alongside
