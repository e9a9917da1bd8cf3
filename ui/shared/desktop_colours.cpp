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

constexpr uint kYes = 1; // prefers dark colours, prefers more contrast, wishes for less motion

const auto kPortal = QStringLiteral("org.freedesktop.portal.Desktop");
const auto kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const auto kSpace = QStringLiteral("org.freedesktop.appearance");
const auto kDark = QStringLiteral("color-scheme"), kContrast = QStringLiteral("contrast"),
           kMotion = QStringLiteral("reduced-motion");

} // namespace

DesktopColours::DesktopColours(const DesktopWishes& wishes, QObject* parent) : QObject(parent), wishes_(wishes) {}

void DesktopColours::listen() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto* hints = QGuiApplication::styleHints();
    const auto follow = [this](Qt::ColorScheme scheme) { take(kDark, scheme == Qt::ColorScheme::Dark ? kYes : 0U); };
    connect(hints, &QStyleHints::colorSchemeChanged, this, follow);
    follow(hints->colorScheme());
    portalSaysDark_ = false; // where it has no preference Qt may know a dark theme
#endif
    if (hasSessionBus())
        listenOn(QDBusConnection::sessionBus());
}

void DesktopColours::listenOn(QDBusConnection bus) {
    bus.connect(kPortal, kPath, kInterface, QStringLiteral("SettingChanged"), this, SLOT(settingChanged(QDBusMessage)));
    for (const auto& key : {kDark, kContrast, kMotion}) {
        if (key == kDark && !portalSaysDark_)
            continue;
        auto ask = QDBusMessage::createMethodCall(kPortal, kPath, kInterface, QStringLiteral("Read"));
        ask << kSpace << key;
        auto* call = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
        connect(call, &QDBusPendingCallWatcher::finished, this, [this, key, call] {
            const QDBusPendingReply<QDBusVariant> reply = *call;
            if (!reply.isError()) // older portals do not know every key
                take(key, reply.value().variant());
            call->deleteLater();
        });
    }
}

void DesktopColours::settingChanged(const QDBusMessage& message) {
    const auto arguments = message.arguments();
    if (arguments.size() != 3 || arguments[0] != kSpace || (arguments[1] == kDark && !portalSaysDark_))
        return;
    take(arguments[1].toString(), arguments[2]);
}

// Old portals wrap the number in a variant more than once.
void DesktopColours::take(const QString& key, const QVariant& answer) {
    auto value = answer;
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    const bool yes = value.toUInt() == kYes;
    const auto before = wishes_;
    if (key == kDark)
        wishes_.dark = yes;
    else if (key == kContrast)
        wishes_.highContrast = yes;
    else if (key == kMotion)
        wishes_.reducedMotion = yes;
    if (wishes_ != before)
        Q_EMIT changed();
}

} // namespace alongside
