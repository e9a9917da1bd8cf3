#pragma once

#include <QObject>

class QDBusConnection;
class QDBusMessage;
class QDBusPendingCallWatcher;

namespace alongside {

// Asks the desktop whether it is dark, without waiting, and listens for changes: the settings portal over D-Bus, from
// Qt 6.5 on Qt itself. Where nobody answers it stays light.
class DesktopColours : public QObject {
    Q_OBJECT
public:
    // `dark` is what to believe until the desktop has answered.
    explicit DesktopColours(bool dark, QObject* parent = nullptr);

    void listen();
    void listenOn(QDBusConnection bus); // to the settings portal of that bus
    bool isDark() const { return dark_; }

Q_SIGNALS:
    void changed(bool dark);

private Q_SLOTS:
    // QtDBus 6.4 refuses slots that take a QDBusVariant, hence the whole message.
    void settingChanged(const QDBusMessage& message);

private:
    void answered(QDBusPendingCallWatcher* call);
    void take(const QVariant& scheme);

    bool dark_;
};

} // namespace alongside
