#include "shared/desktop_colours.h"
#include "ui/private_bus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;

namespace {

const auto kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto kAppearance = QStringLiteral("org.freedesktop.appearance");
const auto kScheme = QStringLiteral("color-scheme");

// Answers Read as the desktop's settings portal does, with a variant in a variant.
class Portal : public QDBusVirtualObject {
public:
    QString introspect(const QString&) const override { return {}; }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override {
        const auto inner = QVariant::fromValue(QDBusVariant(scheme));
        return connection.send(message.createReply(QVariant::fromValue(QDBusVariant(inner))));
    }

    uint scheme = 0;
};

} // namespace

TEST_CASE("the colours follow the desktop, at the start and while running", "[theme]") {
    if (hasNoBus())
        SKIP("no dbus-daemon on this machine");
    const PrivateBus bus;
    REQUIRE_FALSE(bus.address().isEmpty());
    auto desktop = QDBusConnection::connectToBus(bus.address(), QStringLiteral("portal"));
    Portal portal;
    portal.scheme = 1;
    REQUIRE(desktop.registerVirtualObject(kPath, &portal));
    REQUIRE(desktop.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));

    DesktopColours colours(false);
    colours.listenOn(QDBusConnection::connectToBus(bus.address(), QStringLiteral("colours")));
    CHECK_FALSE(colours.isDark()); // it does not wait
    CHECK(QTest::qWaitFor([&] { return colours.isDark(); }, 3000));

    auto change = QDBusMessage::createSignal(kPath, QStringLiteral("org.freedesktop.portal.Settings"),
                                             QStringLiteral("SettingChanged"));
    change << kAppearance << kScheme << QVariant::fromValue(QDBusVariant(2U));
    REQUIRE(desktop.send(change));
    CHECK(QTest::qWaitFor([&] { return !colours.isDark(); }, 3000));

    QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
    QDBusConnection::disconnectFromBus(QStringLiteral("colours"));
}
