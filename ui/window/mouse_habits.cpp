#include "window/mouse_habits.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QMouseEvent>
#include <QWidget>

namespace alongside {
namespace {

// A field that the wheel would change. Null for all else.
QWidget* turnedByWheel(QObject* watched) {
    auto* widget = qobject_cast<QWidget*>(watched);
    const bool turns = qobject_cast<QAbstractSpinBox*>(watched) || qobject_cast<QComboBox*>(watched);
    return turns ? widget : nullptr;
}

} // namespace

MouseHabits::MouseHabits(QWidget* window, QAction* back, QAction* forward)
    : QObject(window), window_(window), back_(back), forward_(forward) {
    QCoreApplication::instance()->installEventFilter(this);
}

// Asked before the widgets are: many of them take every button for a click. A panel stands in a window of its own.
bool MouseHabits::goes(const QWidget* widget, Qt::MouseButton button) {
    if (!widget || widget->window() != window_ || (button != Qt::BackButton && button != Qt::ForwardButton))
        return false;
    (button == Qt::BackButton ? back_ : forward_)->trigger();
    return true;
}

bool MouseHabits::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseButtonPress &&
        goes(qobject_cast<QWidget*>(watched), static_cast<QMouseEvent*>(event)->button()))
        return true;
    if (event->type() == QEvent::Polish)
        if (auto* field = turnedByWheel(watched); field && field->focusPolicy() == Qt::WheelFocus)
            field->setFocusPolicy(Qt::StrongFocus);
    if (event->type() == QEvent::Wheel)
        if (const auto* field = turnedByWheel(watched); field && !field->hasFocus()) {
            event->ignore(); // whatever it stands on is scrolled
            return true;
        }
    return QObject::eventFilter(watched, event);
}

} // namespace alongside
