#include "window/hide_key.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace alongside {

HideKey::HideKey(QWidget* window) : QObject(window) {
    QCoreApplication::instance()->installEventFilter(this);
}

bool HideKey::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto& key = *static_cast<const QKeyEvent*>(event);
    if (key.key() != Qt::Key_H || key.modifiers() != (Qt::ControlModifier | Qt::ShiftModifier))
        return QObject::eventFilter(watched, event);
    if (!key.isAutoRepeat())
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT pressed(); }, Qt::QueuedConnection);
    return true;
}

} // namespace alongside
