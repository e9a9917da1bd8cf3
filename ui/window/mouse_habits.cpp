#include "window/mouse_habits.h"

#include <QAction>
#include <QCoreApplication>
#include <QMouseEvent>
#include <QWidget>

namespace alongside {

MouseHabits::MouseHabits(QWidget* window, QAction* back, QAction* forward)
    : QObject(window), window_(window), back_(back), forward_(forward) {
    QCoreApplication::instance()->installEventFilter(this);
}

// Asked before the widgets are: many of them take every button for a click. A panel stands in a window of its own.
bool MouseHabits::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::MouseButtonPress)
        return QObject::eventFilter(watched, event);
    const auto* widget = qobject_cast<QWidget*>(watched);
    const auto button = static_cast<QMouseEvent*>(event)->button();
    if (!widget || widget->window() != window_ || (button != Qt::BackButton && button != Qt::ForwardButton))
        return QObject::eventFilter(watched, event);
    (button == Qt::BackButton ? back_ : forward_)->trigger();
    return true;
}

} // namespace alongside
