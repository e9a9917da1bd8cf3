#pragma once

#include <QString>

namespace alongside {

// Words for a tooltip that are shown as they are, also where they look like markup: names and notes may hold "<".
QString plainTip(const QString& words);

} // namespace alongside
