#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace alongside {

// Lets what is under way come to its end: what wraps its words asks for room and gets it, what was put away is gone.
inline void settle() {
    for (int round = 0; round < 4; ++round) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

// Shows a page in a size and lets it settle.
inline void settle(QWidget& page, QSize size = {1056, 820}) {
    page.resize(size);
    page.show();
    settle();
}

} // namespace alongside
