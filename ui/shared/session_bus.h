#pragma once

#include <QFile>
#include <QtGlobal>

namespace alongside {

// Whether there is a session bus to be spoken to: without one QtDBus would try to start its own, which takes seconds.
inline bool hasSessionBus() {
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

} // namespace alongside
