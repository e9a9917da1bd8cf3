#include "shared/tick.h"

#include <QCheckBox>

namespace alongside {

QCheckBox* makeTick(const QString& words, const QString& tip) {
    auto* tick = new QCheckBox(words);
    tick->setAccessibleName(words);
    tick->setToolTip(tip);
    return tick;
}

} // namespace alongside
