#pragma once

class QHelpEvent;
class QWidget;

namespace alongside {

// Whether tellWholeWords() has anything to do with this widget: buttons, choices, and what rows and headers lie in.
bool mayShortenWords(const QWidget* widget);

// Shows the whole of what has no room under the mouse, where nobody else has a tip for it; whether it did.
bool tellWholeWords(QWidget& widget, const QHelpEvent& event);

} // namespace alongside
