#include "shared/claimed_height.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace alongside {

void claimHeightOf(QWidget* widget, int height) {
    if (height == widget->minimumHeight())
        return;
    widget->setMinimumHeight(height);
    for (auto* around = widget->parentWidget(); around && !around->isWindow(); around = around->parentWidget())
        if (auto* layout = around->layout()) {
            layout->invalidate();
            QCoreApplication::postEvent(around, new QEvent(QEvent::LayoutRequest));
        }
}

} // namespace alongside
