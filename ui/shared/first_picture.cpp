#include "shared/first_picture.h"

#include <QEvent>
#include <QWidget>
#include <QWindow>

namespace alongside {

FirstPicture::FirstPicture(QWidget& window, Holds holds) : QObject(&window), holds_(holds) {
    window.winId(); // so that there is a handle
    window.windowHandle()->installEventFilter(this);
}

void FirstPicture::after(QWidget& widget, const std::function<void()>& then) {
    if (auto* first = widget.window()->findChild<FirstPicture*>(QString(), Qt::FindDirectChildrenOnly))
        connect(first, &FirstPicture::painted, &widget, then);
    else
        then();
}

// The window paints itself within this event.
bool FirstPicture::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Expose && static_cast<QWindow*>(watched)->isExposed()) {
        watched->removeEventFilter(this);
        if (holds_ == Holds::All)
            tell();
        else
            QMetaObject::invokeMethod(this, &FirstPicture::tell, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void FirstPicture::tell() {
    setParent(nullptr); // what is shown from now on does not wait
    Q_EMIT painted();
    deleteLater();
}

} // namespace alongside
