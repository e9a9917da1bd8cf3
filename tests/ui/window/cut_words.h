#pragma once

#include <QStringList>
#include <QWidget>

namespace alongside {

// What of the words below a widget cannot be read, each as a sentence: words that leave the widget they are painted in,
// that run into others, or that end in "…" with no tip that says the whole; and widgets that leave the one they lie in.
// What is typed into, and what scrolls, may be longer than its room.
QStringList cutWords(QWidget& shown);

} // namespace alongside
