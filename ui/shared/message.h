#pragma once

#include <QString>

class QWidget;

namespace alongside {

// Whether a message over `over` says just now what `words` say.
bool isTelling(const QWidget& over, const QString& words);

// Says over `over` what could not be done, and below it what helps; what its window says already is not said twice.
// Comes back at once.
void tellTrouble(QWidget* over, const QString& sentence, const QString& remedy);

} // namespace alongside
