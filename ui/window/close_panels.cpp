#include "window/close_panels.h"

#include <QApplication>
#include <QDialog>
#include <QPointer>

namespace alongside {

void closePanels(const QWidget& window) {
    while (auto* menu = QApplication::activePopupWidget())
        if (!menu->close())
            break;
    for (int press = 0; press < 2; ++press) {
        QList<QPointer<QDialog>> panels;
        for (auto* panel : window.findChildren<QDialog*>())
            panels.prepend(panel);
        for (const auto& panel : panels)
            if (panel && panel->isVisible())
                panel->reject();
    }
}

} // namespace alongside
