#pragma once

#include <QByteArray>
#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QMap>
#include <QString>

namespace alongside {

// A secret as it goes over the bus: (oayays) in the words of D-Bus.
struct KeychainSecret {
    QDBusObjectPath session;
    QByteArray parameters, value;
    QString contentType;
};

using SecretAttributes = QMap<QString, QString>;

inline QDBusArgument& operator<<(QDBusArgument& argument, const KeychainSecret& secret) {
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

inline const QDBusArgument& operator>>(const QDBusArgument& argument, KeychainSecret& secret) {
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

inline void registerSecretTypes() {
    qDBusRegisterMetaType<KeychainSecret>();
    qDBusRegisterMetaType<SecretAttributes>();
}

} // namespace alongside
