#include "security/lock_watch.h"

#include "security/desktop_locks.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <utility>

namespace alongside {
namespace {

bool isTouch(const QEvent& event) {
    switch (static_cast<int>(event.type())) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletMove:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

// Of the window itself it is the shortcut of an action, which is asked before.
bool asksForLock(const QEvent& event) {
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    return key.key() == Qt::Key_L && key.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
}

} // namespace

LockWatch::LockWatch(QObject* parent) : QObject(parent), desktop_(new DesktopLocks(this)) {
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &LockWatch::lookAtIdleness);
    connect(desktop_, &DesktopLocks::screenLocked, this, [this] {
        if (isOn_)
            Q_EMIT lockWanted(LockReason::Screen);
    });
    connect(desktop_, &DesktopLocks::sleepComes, this, [this] {
        if (isOn_)
            Q_EMIT lockWanted(LockReason::Sleep);
    });
}

void LockWatch::begin(std::chrono::milliseconds idle) {
    if (!std::exchange(isOn_, true))
        QCoreApplication::instance()->installEventFilter(this);
    if (!std::exchange(listens_, true))
        QTimer::singleShot(0, desktop_, &DesktopLocks::listen); // once the window is up
    desktop_->holdSleep(true);
    idle_ = idle;
    sinceTouched_.start();
    idle_.count() > 0 ? timer_.start(idle_) : timer_.stop();
}

void LockWatch::end() {
    isOn_ = false;
    timer_.stop();
    QCoreApplication::instance()->removeEventFilter(this);
    desktop_->holdSleep(false);
}

// The timer is not begun anew with each move of the mouse: it looks when it ends, and goes on for the rest.
void LockWatch::lookAtIdleness() {
    const auto left = idle_ - std::chrono::milliseconds(sinceTouched_.elapsed());
    if (left.count() > 0)
        timer_.start(left);
    else
        Q_EMIT lockWanted(LockReason::Idle);
}

// What is under the key may be gone with the notebook, so it is asked for after the event.
bool LockWatch::eventFilter(QObject* watched, QEvent* event) {
    if (isTouch(*event))
        sinceTouched_.start();
    if (!asksForLock(*event))
        return QObject::eventFilter(watched, event);
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT lockWanted(LockReason::Asked); }, Qt::QueuedConnection);
    return true;
}

} // namespace alongside
