#pragma once

#include <QString>

class QWidget;

namespace alongside {

// Says over `over` what could not be done, and below it what helps. Comes back at once.
void tellTrouble(QWidget* over, const QString& sentence, const QString& remedy);

} // namespace alongside
