#pragma once

#include "shared/held_picture.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace alongside {

// Whether a window still keeps its picture while a page becomes ready.
inline bool isPictureHeld() {
    const auto windows = QApplication::topLevelWidgets();
    return std::any_of(windows.begin(), windows.end(), [](const QWidget* window) {
        return window->findChild<HeldPicture*>(QString(), Qt::FindDirectChildrenOnly) != nullptr;
    });
}

// Lets what is under way come to its end: what wraps its words asks for room and gets it, what is read piece by piece
// is shown, what was put away is gone.
inline void settle() {
    do {
        for (int round = 0; round < 4; ++round) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::processEvents();
        }
    } while (isPictureHeld());
}

// Shows a page in a size and lets it settle.
inline void settle(QWidget& page, QSize size = {1056, 820}) {
    page.resize(size);
    page.show();
    settle();
}

} // namespace alongside
