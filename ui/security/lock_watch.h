#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace alongside {

class DesktopLocks;

// Why a notebook is locked: it was asked for, nobody has touched the computer for a while, the desktop locked its
// screen, or the computer is about to sleep.
enum class LockReason { Asked, Idle, Screen, Sleep };

// Says when an open notebook is to be locked. Ctrl+Shift+L asks for it over any panel and menu, too.
class LockWatch : public QObject {
    Q_OBJECT
public:
    explicit LockWatch(QObject* parent);

    // From now on there is a notebook to be locked, after this long without a key or the mouse; zero: not for that.
    void begin(std::chrono::milliseconds idle);
    void end();

    DesktopLocks& desktop() { return *desktop_; }

Q_SIGNALS:
    void lockWanted(alongside::LockReason reason);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void lookAtIdleness();

    DesktopLocks* desktop_;
    QTimer timer_;
    QElapsedTimer sinceTouched_;
    std::chrono::milliseconds idle_{0};
    bool isOn_ = false, listens_ = false;
};

} // namespace alongside
