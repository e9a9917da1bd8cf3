#include "window/key_anywhere.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace alongside {

KeyAnywhere::KeyAnywhere(QKeyCombination keys, QWidget* window) : QObject(window), keys_(keys) {
    QCoreApplication::instance()->installEventFilter(this);
}

bool KeyAnywhere::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto& key = *static_cast<const QKeyEvent*>(event);
    if (key.keyCombination() != keys_)
        return QObject::eventFilter(watched, event);
    if (!key.isAutoRepeat())
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT pressed(); }, Qt::QueuedConnection);
    return true;
}

} // namespace alongside
