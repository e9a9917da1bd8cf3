#include "security/desktop_locks.h"

#include "shared/session_bus.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace alongside {
namespace {

const auto kLogin = QStringLiteral("org.freedesktop.login1");
const auto kLoginPath = QStringLiteral("/org/freedesktop/login1");
const auto kLoginInterface = QStringLiteral("org.freedesktop.login1.Manager");

QDBusMessage toLogin(const char* method) {
    return QDBusMessage::createMethodCall(kLogin, kLoginPath, kLoginInterface, QString::fromLatin1(method));
}

bool saysYes(const QDBusMessage& message) {
    const auto arguments = message.arguments();
    return !arguments.isEmpty() && arguments.front().toBool();
}

} // namespace

void DesktopLocks::listen() {
    if (hasSessionBus())
        listenToSession(QDBusConnection::sessionBus());
    listenToSystem(QDBusConnection::systemBus());
}

// Whoever sends it: on this bus are the coach's own programs, and all it does is lock.
void DesktopLocks::listenToSession(QDBusConnection bus) {
    for (const auto& [path, interface] : {std::pair{"/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"},
                                          std::pair{"/ScreenSaver", "org.freedesktop.ScreenSaver"}, // KDE
                                          std::pair{"/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"},
                                          std::pair{"/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver"},
                                          std::pair{"/org/mate/ScreenSaver", "org.mate.ScreenSaver"},
                                          std::pair{"/org/xfce/ScreenSaver", "org.xfce.ScreenSaver"}})
        bus.connect({}, QString::fromLatin1(path), QString::fromLatin1(interface), QStringLiteral("ActiveChanged"),
                    this, SLOT(screenSaverChanged(QDBusMessage)));
}

void DesktopLocks::listenToSystem(const QDBusConnection& bus) {
    if (!bus.isConnected())
        return;
    system_ = bus;
    system_->connect(kLogin, kLoginPath, kLoginInterface, QStringLiteral("PrepareForSleep"), this,
                     SLOT(sleepChanged(QDBusMessage)));
    askForSession();
    if (held_)
        askToWait();
}

// A program started by the user's own systemd belongs to no session by its number.
void DesktopLocks::askForSession() {
    const auto id = qEnvironmentVariable("XDG_SESSION_ID");
    auto ask = toLogin(id.isEmpty() ? "GetSessionByPID" : "GetSession");
    ask << (id.isEmpty() ? QVariant(static_cast<uint>(QCoreApplication::applicationPid())) : QVariant(id));
    auto* call = new QDBusPendingCallWatcher(system_->asyncCall(ask), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        const QDBusPendingReply<QDBusObjectPath> reply = *call;
        if (!reply.isError())
            system_->connect(kLogin, reply.value().path(), QStringLiteral("org.freedesktop.login1.Session"),
                             QStringLiteral("Lock"), this, SLOT(sessionLocks(QDBusMessage)));
        call->deleteLater();
    });
}

void DesktopLocks::holdSleep(bool held) {
    held_ = held;
    if (held_)
        askToWait();
    else
        wait_ = {};
}

// Others can read who waits and why; it says nothing of the notebook.
void DesktopLocks::askToWait() {
    if (!system_ || wait_.isValid() || std::exchange(isAsking_, true))
        return;
    auto ask = toLogin("Inhibit");
    ask << QStringLiteral("sleep") << QStringLiteral("Alongside") << tr("Locks the notebook first")
        << QStringLiteral("delay");
    auto* call = new QDBusPendingCallWatcher(system_->asyncCall(ask), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *call;
        isAsking_ = false;
        if (!reply.isError() && held_)
            wait_ = reply.value();
        call->deleteLater();
    });
}

void DesktopLocks::screenSaverChanged(const QDBusMessage& message) {
    if (saysYes(message))
        Q_EMIT screenLocked();
}

void DesktopLocks::sessionLocks(const QDBusMessage&) {
    Q_EMIT screenLocked();
}

void DesktopLocks::sleepChanged(const QDBusMessage& message) {
    if (!saysYes(message)) {
        if (held_)
            askToWait();
        return;
    }
    Q_EMIT sleepComes();
    wait_ = {};
}

} // namespace alongside
