#include "security/desktop_locks.h"
#include "security/lock_watch.h"
#include "settings/settings_page.h"
#include "shared/segmented_choice.h"
#include "ui/private_bus.h"
#include "ui/security/lockable_window.h"

#include <QAbstractButton>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QDBusVirtualObject>
#include <QSignalSpy>

#include <catch2/generators/catch_generators.hpp>

#include <array>
#include <fcntl.h>
#include <unistd.h>

using namespace alongside;

namespace {

using namespace std::chrono_literals;

const auto kLogin = QStringLiteral("org.freedesktop.login1");
const auto kLoginPath = QStringLiteral("/org/freedesktop/login1");
const auto kSessionPath = QStringLiteral("/org/freedesktop/login1/session/_37");

// Answers as the system's login daemon does; whoever was given leave to delay sleep holds the other end of a pipe.
class Login : public QDBusVirtualObject {
public:
    QString introspect(const QString&) const override { return {}; }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override {
        if (message.member().startsWith(QStringLiteral("GetSession")))
            return bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(kSessionPath))));
        asked = message.arguments();
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
            return false;
        ours = ends[0];
        const bool sent = bus.send(message.createReply(QVariant::fromValue(QDBusUnixFileDescriptor(ends[1]))));
        ::close(ends[1]);
        return sent;
    }

    // Whether somebody still delays sleep: else the pipe is at its end.
    bool isDelayed() const {
        char byte = 0;
        return ours >= 0 && ::read(ours, &byte, 1) != 0;
    }

    QVariantList asked;
    int ours = -1;
};

struct Desktop {
    PrivateBus bus;
    QDBusConnection desktop = QDBusConnection::connectToBus(bus.address(), QStringLiteral("desktop-locks"));
    Login login;
    DesktopLocks locks;
    QSignalSpy screen{&locks, &DesktopLocks::screenLocked};
    QSignalSpy sleep{&locks, &DesktopLocks::sleepComes};

    Desktop() {
        REQUIRE_FALSE(bus.address().isEmpty());
        REQUIRE(desktop.registerVirtualObject(kLoginPath, &login));
        REQUIRE(desktop.registerService(kLogin));
    }
    ~Desktop() {
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop-locks"));
        QDBusConnection::disconnectFromBus(QStringLiteral("our-locks"));
    }
    Desktop(const Desktop&) = delete;
    Desktop& operator=(const Desktop&) = delete;

    QDBusConnection ours() const { return QDBusConnection::connectToBus(bus.address(), QStringLiteral("our-locks")); }

    void say(const QString& path, const char* interface, const char* member, const QVariantList& arguments) const {
        auto signal = QDBusMessage::createSignal(path, QString::fromUtf8(interface), QString::fromUtf8(member));
        signal.setArguments(arguments);
        REQUIRE(desktop.send(signal));
    }
};

} // namespace

TEST_CASE_METHOD(LockableWindow, "nobody touches the computer for a while, and the notebook is locked within a second",
                 "[lock][security]") {
    auto* watch = window.findChild<LockWatch*>();
    REQUIRE(watch);
    watch->begin(300ms);
    for (int i = 0; i < 6; ++i) { // as long as somebody does
        QTest::qWait(100);
        QTest::mouseMove(window.frame(), {i, i});
        QTest::keyClick(&window, Qt::Key_Shift);
    }
    CHECK(window.frame());
    CHECK(QTest::qWaitFor([this] { return isClosed(); }, 1300));
}

TEST_CASE_METHOD(LockableWindow, "never is never", "[lock][security]") {
    window.findChild<LockWatch*>()->begin(0ms);
    CHECK_FALSE(QTest::qWaitFor([this] { return window.isLocked(); }, 400));
}

TEST_CASE_METHOD(LockableWindow, "what is chosen in Settings counts at once and on this computer",
                 "[lock][security][settings]") {
    CHECK(memory.lockAfter() == 10);
    window.frame()->showSecurity();
    settle();
    auto* after = named<SegmentedChoice>(window, QStringLiteral("Lock by itself"));
    REQUIRE(after);
    CHECK(after->current() == 1);
    after->findChildren<QAbstractButton*>()[3]->click();
    CHECK(memory.lockAfter() == 0);
    after->findChildren<QAbstractButton*>()[0]->click();
    CHECK(memory.lockAfter() == 5);
    window.lock(LockReason::Screen);
    unlock();
    window.frame()->showSecurity();
    settle();
    CHECK(named<SegmentedChoice>(window, QStringLiteral("Lock by itself"))->current() == 0);
}

TEST_CASE("each desktop's word that the screen is locked is heard, and not that it is open again", "[lock][security]") {
    if (hasNoBus())
        SKIP("no dbus-daemon on this machine");
    Desktop desktop;
    desktop.locks.listenToSession(desktop.ours());
    const auto [path, interface] = GENERATE(std::pair{"/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"},
                                            std::pair{"/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"},
                                            std::pair{"/ScreenSaver", "org.freedesktop.ScreenSaver"});
    desktop.say(QString::fromUtf8(path), interface, "ActiveChanged", {false});
    desktop.say(QString::fromUtf8(path), interface, "ActiveChanged", {}); // no sense, no harm
    desktop.say(QString::fromUtf8(path), interface, "ActiveChanged", {true});
    CHECK(desktop.screen.wait(1000));
    QTest::qWait(50);
    CHECK(desktop.screen.size() == 1);
}

TEST_CASE("sleep is heard of and waits until the notebook is locked, and the session's own lock is heard",
          "[lock][security]") {
    if (hasNoBus())
        SKIP("no dbus-daemon on this machine");
    Desktop desktop;
    desktop.locks.listenToSystem(desktop.ours());
    desktop.locks.holdSleep(true);
    REQUIRE(QTest::qWaitFor([&] { return desktop.login.isDelayed(); }, 2000));
    CHECK(desktop.login.asked.value(0) == text("sleep"));
    CHECK(desktop.login.asked.value(3) == text("delay"));
    bool delayedInside = false;
    QObject::connect(&desktop.locks, &DesktopLocks::sleepComes, &desktop.locks,
                     [&] { delayedInside = desktop.login.isDelayed(); });
    desktop.say(kLoginPath, "org.freedesktop.login1.Manager", "PrepareForSleep", {true});
    CHECK(desktop.sleep.wait(1000));
    CHECK(delayedInside);
    CHECK(QTest::qWaitFor([&] { return !desktop.login.isDelayed(); }, 1000));
    desktop.say(kLoginPath, "org.freedesktop.login1.Manager", "PrepareForSleep", {false}); // awake
    CHECK(QTest::qWaitFor([&] { return desktop.login.isDelayed(); }, 1000));
    desktop.say(kSessionPath, "org.freedesktop.login1.Session", "Lock", {});
    CHECK(desktop.screen.wait(1000));
    desktop.locks.holdSleep(false);
    CHECK(QTest::qWaitFor([&] { return !desktop.login.isDelayed(); }, 1000));
    CHECK(desktop.sleep.size() == 1);
}

TEST_CASE("without any bus nothing is heard and nothing is wrong", "[lock][security]") {
    DesktopLocks locks;
    locks.listen();
    locks.listenToSystem(QDBusConnection(QStringLiteral("none")));
    locks.holdSleep(true);
    locks.holdSleep(false);
    const QSignalSpy screen(&locks, &DesktopLocks::screenLocked);
    settle();
    CHECK(screen.isEmpty());
}

TEST_CASE_METHOD(LockableWindow, "the window locks when the screen is locked and before the computer sleeps",
                 "[lock][security]") {
    auto& desktop = window.findChild<LockWatch*>()->desktop();
    SECTION("screen") {
        Q_EMIT desktop.screenLocked();
    }
    SECTION("sleep") {
        Q_EMIT desktop.sleepComes();
    }
    CHECK(isClosed());
    Q_EMIT desktop.screenLocked(); // once more while it is locked
    CHECK(isClosed());
    unlock();
    CHECK(window.frame());
}
