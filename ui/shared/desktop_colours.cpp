#include "shared/desktop_colours.h"

#include "shared/session_bus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QStyleHints>

namespace alongside {
namespace {

constexpr uint kPreferDark = 1;

const auto kPortal = QStringLiteral("org.freedesktop.portal.Desktop");
const auto kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const auto kSpace = QStringLiteral("org.freedesktop.appearance");
const auto kKey = QStringLiteral("color-scheme");

} // namespace

DesktopColours::DesktopColours(bool dark, QObject* parent) : QObject(parent), dark_(dark) {}

void DesktopColours::listen() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto* hints = QGuiApplication::styleHints();
    const auto follow = [this](Qt::ColorScheme scheme) { take(scheme == Qt::ColorScheme::Dark ? kPreferDark : 0U); };
    connect(hints, &QStyleHints::colorSchemeChanged, this, follow);
    follow(hints->colorScheme());
#else
    if (hasSessionBus())
        listenOn(QDBusConnection::sessionBus());
#endif
}

void DesktopColours::listenOn(QDBusConnection bus) {
    bus.connect(kPortal, kPath, kInterface, QStringLiteral("SettingChanged"), this, SLOT(settingChanged(QDBusMessage)));
    auto ask = QDBusMessage::createMethodCall(kPortal, kPath, kInterface, QStringLiteral("Read"));
    ask << kSpace << kKey;
    auto* call = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, &DesktopColours::answered);
}

void DesktopColours::answered(QDBusPendingCallWatcher* call) {
    const QDBusPendingReply<QDBusVariant> reply = *call;
    if (!reply.isError())
        take(reply.value().variant());
    call->deleteLater();
}

void DesktopColours::settingChanged(const QDBusMessage& message) {
    const auto arguments = message.arguments();
    if (arguments.size() == 3 && arguments[0] == kSpace && arguments[1] == kKey)
        take(arguments[2]);
}

// Old portals wrap the number in a variant more than once.
void DesktopColours::take(const QVariant& scheme) {
    auto value = scheme;
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    const bool dark = value.toUInt() == kPreferDark;
    if (dark == dark_)
        return;
    dark_ = dark;
    Q_EMIT changed(dark_);
}

} // namespace alongside
