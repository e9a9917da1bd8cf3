#pragma once

#include <QStringList>
#include <QWidget>

namespace alongside {

// What a look at the screen tells below a widget and a screen reader does not, each as a sentence: painted figures
// that are in no accessible name, description or value, and painted words and pictures where there is none of these.
// Faces and small signs beside words that say the same need none.
QStringList unsaidWords(QWidget& shown);

} // namespace alongside
