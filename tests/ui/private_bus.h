#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QString>

namespace alongside {

inline bool hasNoBus() {
    return QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty();
}

// A bus of the test's own; ends with it.
class PrivateBus {
public:
    PrivateBus() {
        daemon_.start(QStringLiteral("dbus-daemon"),
                      {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        daemon_.waitForStarted();
        while (!daemon_.canReadLine() && daemon_.waitForReadyRead(5000)) {
        }
        address_ = QString::fromUtf8(daemon_.readLine()).trimmed();
    }
    ~PrivateBus() {
        daemon_.kill();
        daemon_.waitForFinished();
    }
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;

    QString address() const { return address_; }

private:
    QProcess daemon_;
    QString address_;
};

} // namespace alongside
