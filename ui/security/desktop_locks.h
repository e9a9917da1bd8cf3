#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

#include <optional>

class QDBusMessage;

namespace alongside {

// Says when the desktop locks its screen or the computer is about to sleep, as far as they tell over D-Bus; where
// nobody tells nothing happens. Sleep is asked to wait until those who heard of it have done what they must.
class DesktopLocks : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void listen(); // to the buses of this computer, where there are any
    void listenToSession(QDBusConnection bus);
    void listenToSystem(const QDBusConnection& bus);

    // Whether sleep is to wait, which only makes sense while there is something to lock.
    void holdSleep(bool held);

Q_SIGNALS:
    void screenLocked();
    void sleepComes(); // and waits until all slots are done

private Q_SLOTS:
    // QtDBus finds slots by their words.
    void screenSaverChanged(const QDBusMessage& message);
    void sessionLocks(const QDBusMessage& message);
    void sleepChanged(const QDBusMessage& message);

private:
    void askForSession();
    void askToWait();

    std::optional<QDBusConnection> system_;
    QDBusUnixFileDescriptor wait_; // while it is open, sleep waits
    bool held_ = false, isAsking_ = false;
};

} // namespace alongside
