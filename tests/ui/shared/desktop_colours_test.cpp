#include "shared/desktop_colours.h"
#include "ui/private_bus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QHash>
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
        const auto asked = message.arguments().value(1).toString();
        const auto inner = QVariant::fromValue(QDBusVariant(answers.value(asked)));
        return connection.send(message.createReply(QVariant::fromValue(QDBusVariant(inner))));
    }

    QHash<QString, uint> answers;
};

} // namespace

TEST_CASE("colours, contrast and motion follow the desktop, at the start and while running", "[theme]") {
    if (hasNoBus())
        SKIP("no dbus-daemon on this machine");
    const PrivateBus bus;
    REQUIRE_FALSE(bus.address().isEmpty());
    auto desktop = QDBusConnection::connectToBus(bus.address(), QStringLiteral("portal"));
    Portal portal;
    portal.answers = {{kScheme, 1}, {QStringLiteral("contrast"), 1}, {QStringLiteral("reduced-motion"), 1}};
    REQUIRE(desktop.registerVirtualObject(kPath, &portal));
    REQUIRE(desktop.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));

    DesktopColours colours({});
    colours.listenOn(QDBusConnection::connectToBus(bus.address(), QStringLiteral("colours")));
    CHECK(colours.wishes() == DesktopWishes{}); // it does not wait
    CHECK(QTest::qWaitFor([&] { return colours.wishes() == DesktopWishes{true, true, true}; }, 3000));

    const auto say = [&](const QString& key, uint value) {
        auto change = QDBusMessage::createSignal(kPath, QStringLiteral("org.freedesktop.portal.Settings"),
                                                 QStringLiteral("SettingChanged"));
        change << kAppearance << key << QVariant::fromValue(QDBusVariant(value));
        REQUIRE(desktop.send(change));
    };
    say(QStringLiteral("accent-color"), 0); // not ours
    say(kScheme, 2);
    CHECK(QTest::qWaitFor([&] { return colours.wishes() == DesktopWishes{false, true, true}; }, 3000));
    say(QStringLiteral("contrast"), 0);
    say(QStringLiteral("reduced-motion"), 0);
    CHECK(QTest::qWaitFor([&] { return colours.wishes() == DesktopWishes{}; }, 3000));

    QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
    QDBusConnection::disconnectFromBus(QStringLiteral("colours"));
}
