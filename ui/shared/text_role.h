#pragma once

#include <QFont>

class QWidget;

namespace alongside {

// The few sizes and weights of type: multiples of the application's font, so that zoom reaches all of them.
enum class TextRole { Title, Numeral, Heading, Strong, Body, Small, SmallStrong };

QFont fontFor(TextRole role);

// Gives the widget the role's font now and again whenever the theme changes.
void setTextRole(QWidget* widget, TextRole role);

// Sets the font of every widget that has a role anew. Called by Theme after the application's font has changed.
void refreshTextRoles();

} // namespace alongside
