#include "shared/first_picture.h"

#include "store/error.h"

#include <QApplication>
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
            tellAtOnce();
        else
            QMetaObject::invokeMethod(this, &FirstPicture::tell, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

// What fails does so once the window has been painted, which this event leads to.
void FirstPicture::tellAtOnce() {
    try {
        tell();
    } catch (const Error& error) {
        QMetaObject::invokeMethod(
            qApp, [error] { throw error; }, Qt::QueuedConnection);
    }
}

void FirstPicture::tell() {
    setParent(nullptr); // what is shown from now on does not wait
    deleteLater();
    Q_EMIT painted();
}

} // namespace alongside
