#include "shared/theme.h"
#include "shared/translation.h"
#include "support/no_network.h"
#include "window/application.h"

#include <QApplication>
#include <QTemporaryDir>

#include <catch2/catch_session.hpp>

// The interface's tests share one dressed application, without a screen unless one is asked for, away from the
// user's desktop, and without a network: what opens a socket of the internet ends here.
int main(int argc, char** argv) {
    alongside::forbidNetwork();             // shared/no_network_test.cpp
    qputenv("CUPS_SERVER", "/no/printers"); // else the dialog of printing asks for them at 127.0.0.1
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere");
    alongside::Application application(argc, argv);
    alongside::installTranslation(application);
    const alongside::Theme theme(application);
    return Catch::Session().run(argc, argv);
}
