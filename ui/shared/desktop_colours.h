#pragma once

#include <QObject>

class QDBusConnection;
class QDBusMessage;

namespace alongside {

// What the desktop asks of every program.
struct DesktopWishes {
    bool dark = false;
    bool highContrast = false;
    bool reducedMotion = false;
    bool operator==(const DesktopWishes&) const = default;
};

// Asks the desktop how programs shall look, without waiting, and listens for changes: the settings portal over D-Bus;
// from Qt 6.5 on Qt itself says whether it is dark. Where nobody answers all stays as it was.
class DesktopColours : public QObject {
    Q_OBJECT
public:
    // What to believe until the desktop has answered.
    explicit DesktopColours(const DesktopWishes& wishes, QObject* parent = nullptr);

    void listen();
    void listenOn(QDBusConnection bus); // to the settings portal of that bus
    const DesktopWishes& wishes() const { return wishes_; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    // QtDBus 6.4 refuses slots that take a QDBusVariant, hence the whole message.
    void settingChanged(const QDBusMessage& message);

private:
    void take(const QString& key, const QVariant& answer);

    DesktopWishes wishes_;
    bool portalSaysDark_ = true; // else Qt does
};

} // namespace alongside
