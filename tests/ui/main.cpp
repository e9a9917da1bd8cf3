#include "shared/theme.h"

#include <QApplication>

#include <catch2/catch_session.hpp>

// The interface's tests share one dressed application, without a screen unless one is asked for.
int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    alongside::Theme theme(application);
    theme.setAppearance(alongside::Appearance::Light); // whatever the desktop says
    return Catch::Session().run(argc, argv);
}
