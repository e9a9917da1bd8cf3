#include "shared/take_away.h"

#include <QWidget>

namespace alongside {

void takeAway(QWidget* part) {
    if (!part)
        return;
    part->hide();
    part->deleteLater();
}

} // namespace alongside
