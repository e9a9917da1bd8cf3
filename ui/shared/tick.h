#pragma once

#include <QString>

class QCheckBox;

namespace alongside {

// A check box that is named by its words; `tip` says more.
QCheckBox* makeTick(const QString& words, const QString& tip);

} // namespace alongside
