#include "security/keychain.h"
#include "security/keychain_secret.h"
#include "ui/private_bus.h"
#include "ui/security/lockable_window.h"

#include <QCheckBox>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QLabel>
#include <QMessageBox>

#include <catch2/generators/catch_generators.hpp>

#include <map>
#include <string_view>

using namespace alongside;

namespace {

const auto kName = QStringLiteral("alongside-secrets");
const auto kRoot = QStringLiteral("/org/freedesktop/secrets");

// Holds secrets as the desktop's keychain does; may ask the coach for leave, who says yes or no.
class Secrets : public QDBusVirtualObject {
public:
    QString introspect(const QString&) const override { return {}; }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override {
        const auto member = message.member();
        const auto given = message.arguments();
        if (refuses && member != QStringLiteral("OpenSession"))
            return bus.send(message.createErrorReply(QDBusError::AccessDenied, text("no")));
        if (isSilent && member == QStringLiteral("Delete"))
            return true;
        if (member == QStringLiteral("Prompt")) {
            bus.send(message.createReply());
            auto done = QDBusMessage::createSignal(message.path(), QStringLiteral("org.freedesktop.Secret.Prompt"),
                                                   QStringLiteral("Completed"));
            done << !coachAgrees << QVariant::fromValue(QDBusVariant(QString()));
            return bus.send(done);
        }
        return bus.send(message.createReply(answer(member, message.path(), given)));
    }

    struct Item {
        SecretAttributes attributes;
        QByteArray value;
        QString label;
    };
    std::map<QString, Item> items;
    bool refuses = false, asks = false, coachAgrees = true, isSilent = false;

private:
    QVariantList answer(const QString& member, const QString& path, const QVariantList& given) {
        const auto prompt =
            QVariant::fromValue(QDBusObjectPath(asks ? kRoot + QStringLiteral("/prompt/1") : text("/")));
        if (member == QStringLiteral("OpenSession"))
            return {QVariant::fromValue(QDBusVariant(QString())),
                    QVariant::fromValue(QDBusObjectPath(kRoot + QStringLiteral("/session/1")))};
        if (member == QStringLiteral("SearchItems")) {
            QList<QDBusObjectPath> found;
            for (const auto& [at, item] : items)
                if (item.attributes == qdbus_cast<SecretAttributes>(given.value(0)))
                    found.append(QDBusObjectPath(at));
            return {QVariant::fromValue(QList<QDBusObjectPath>()), QVariant::fromValue(found)}; // all locked
        }
        if (member == QStringLiteral("Unlock"))
            return {QVariant::fromValue(QList<QDBusObjectPath>()), prompt};
        if (member == QStringLiteral("ReadAlias"))
            return {QVariant::fromValue(QDBusObjectPath(kRoot + QStringLiteral("/collection/login")))};
        if (member == QStringLiteral("GetSecret"))
            return {QVariant::fromValue(
                KeychainSecret{QDBusObjectPath(kRoot), {}, items.at(path).value, QStringLiteral("text/plain")})};
        if (member == QStringLiteral("CreateItem"))
            return {QVariant::fromValue(QDBusObjectPath(create(given))),
                    QVariant::fromValue(QDBusObjectPath(text("/")))};
        items.erase(path); // Delete
        return {QVariant::fromValue(QDBusObjectPath(text("/")))};
    }

    QString create(const QVariantList& given) {
        const auto words = qdbus_cast<QVariantMap>(given.value(0));
        const auto at = kRoot + QStringLiteral("/collection/login/%1").arg(items.size());
        items[at] = {
            qdbus_cast<SecretAttributes>(words.value(QStringLiteral("org.freedesktop.Secret.Item.Attributes"))),
            qdbus_cast<KeychainSecret>(given.value(1)).value,
            words.value(QStringLiteral("org.freedesktop.Secret.Item.Label")).toString()};
        return at;
    }
};

struct Keyring {
    PrivateBus bus;
    QDBusConnection desktop = QDBusConnection::connectToBus(bus.address(), QStringLiteral("keyring"));
    Secrets secrets;

    explicit Keyring(bool isThere = true) {
        registerSecretTypes();
        QDBusConnection::connectToBus(bus.address(), kName);
        if (!isThere)
            return;
        REQUIRE(desktop.registerVirtualObject(kRoot, &secrets, QDBusConnection::SubPath));
        REQUIRE(desktop.registerService(QStringLiteral("org.freedesktop.secrets")));
    }
    ~Keyring() {
        QDBusConnection::disconnectFromBus(kName);
        QDBusConnection::disconnectFromBus(QStringLiteral("keyring"));
    }
    Keyring(const Keyring&) = delete;
    Keyring& operator=(const Keyring&) = delete;
};

// The window over a notebook with a password, and a desktop with a keychain.
struct WithKeychain : Keyring, LockableWindow {
    explicit WithKeychain(bool isThere = true) : Keyring(isThere) {}

    QCheckBox* tick() {
        window.frame()->showSecurity();
        settle();
        auto* found = named<QCheckBox>(window, QStringLiteral("Open without asking on this computer"));
        REQUIRE(found);
        return found;
    }
    void turnOn() {
        tick()->click();
        REQUIRE(QTest::qWaitFor([this] { return tick()->isEnabled(); }, 5000));
    }
    bool isRemembered() const { return memory.opensUnasked(QString::fromStdString(file.string())); }

    void openAnother() {
        Notebook::create(folder / "other.alongside", {}, clockOf(time));
        REQUIRE(window.open(folder / "other.alongside"));
        std::filesystem::remove(folder / "other.alongside");
    }
    // As a new start of the program does.
    void startAgain() {
        openAnother();
        CHECK_FALSE(window.open(file));
    }
    bool isForgotten() {
        return QTest::qWaitFor([this] { return secrets.items.empty(); }, 3000);
    }
    bool opensByItself() {
        return QTest::qWaitFor([this] { return window.frame() != nullptr; }, 1500);
    }
    bool says(const char* words) {
        return QTest::qWaitFor(
            [&] {
                for (const auto* label : window.findChildren<QLabel*>())
                    if (label->isVisible() && label->text().contains(text(words)))
                        return true;
                return false;
            },
            3000);
    }
};

} // namespace

TEST_CASE("the keychain opens the notebook at the next start, and not after a lock", "[security][keychain]") {
    if (hasNoBus())
        SKIP("no dbus-daemon on this machine");
    WithKeychain at;
    const auto asks = GENERATE(false, true);
    at.secrets.asks = asks;
    CHECK_FALSE(at.tick()->isChecked());
    at.turnOn();
    CHECK(at.tick()->isChecked());
    REQUIRE(at.secrets.items.size() == 1);
    const auto& item = at.secrets.items.begin()->second;
    CHECK(item.label == text("Alongside"));
    for (const auto& [name, value] : item.attributes.toStdMap()) // nothing tells of the notebook
        CHECK_FALSE(value.contains(text("mine")));
    CHECK(item.value.size() == 32);
    at.startAgain();
    CHECK(at.opensByItself());
    at.window.lock(LockReason::Asked);
    CHECK_FALSE(at.opensByItself());
    CHECK(at.window.isLocked());
    at.unlock();
}

TEST_CASE("turned off, the key is gone from the keychain and the password is asked for", "[security][keychain]") {
    if (hasNoBus())
        SKIP("no dbus-daemon on this machine");
    WithKeychain at;
    at.turnOn();
    at.tick()->click();
    CHECK(QTest::qWaitFor([&] { return at.secrets.items.empty(); }, 3000));
    CHECK_FALSE(at.isRemembered());
    at.startAgain();
    CHECK_FALSE(at.opensByItself());
    at.unlock();
}

TEST_CASE("the keychain forgets its key once the password has changed, and keeps it where that fails",
          "[security][keychain]") {
    if (hasNoBus())
        SKIP("no dbus-daemon on this machine");
    WithKeychain at;
    at.turnOn();
    std::filesystem::remove_all(at.folder / "mine backups");
    Notebook::create(at.folder / "mine backups", {}, clockOf(at.time)); // a file: no backup can be made there
    REQUIRE(at.changePasswordTo("a walrus sells velvet maps"));
    QTest::qWait(300);
    CHECK(at.secrets.items.size() == 1);
    CHECK(at.isRemembered());
    qDeleteAll(at.window.findChildren<QMessageBox*>());
    std::filesystem::remove(at.folder / "mine backups");
    REQUIRE(at.changePasswordTo("a walrus sells velvet maps"));
    CHECK(at.secrets.items.empty()); // before it is open again: the program may be ended meanwhile
    CHECK_FALSE(at.isRemembered());
}

TEST_CASE("a key that the keychain did not give up is asked for again at the next opening", "[security][keychain]") {
    if (hasNoBus())
        SKIP("no dbus-daemon on this machine");
    WithKeychain at;
    at.turnOn();
    at.secrets.isSilent = true;
    const char* password = WithKeychain::kWords;
    SECTION("of the password before") {
        password = "a walrus sells velvet maps";
        REQUIRE(at.changePasswordTo(password));
    }
    SECTION("once the switch is off") {
        at.tick()->click();
        settle();
    }
    CHECK(at.secrets.items.size() == 1);
    CHECK_FALSE(at.isRemembered());
    at.secrets.isSilent = false;
    at.openAnother();
    REQUIRE(at.window.open(at.file, password));
    CHECK(at.isForgotten());
}

TEST_CASE("a key that was put in the keychain anew stays there", "[security][keychain]") {
    if (hasNoBus())
        SKIP("no dbus-daemon on this machine");
    WithKeychain at;
    at.turnOn();
    at.secrets.isSilent = true;
    at.tick()->click();
    settle();
    at.secrets.isSilent = false;
    at.turnOn();
    REQUIRE(at.isRemembered());
    at.openAnother();
    REQUIRE(at.window.open(at.file, WithKeychain::kWords));
    QTest::qWait(500);
    CHECK_FALSE(at.secrets.items.empty());
}

TEST_CASE("where the keychain does not answer with the key it is said, and the password opens",
          "[security][keychain]") {
    if (hasNoBus())
        SKIP("no dbus-daemon on this machine");
    WithKeychain at;
    at.turnOn();
    const char* said = "";
    SECTION("it holds a key of before") {
        at.secrets.items.begin()->second.value = QByteArray(32, 'k');
        said = "does not hold the key of this notebook as it is now";
    }
    SECTION("what it holds is no key") {
        at.secrets.items.begin()->second.value = "k";
        said = "does not hold the key of this notebook as it is now";
    }
    SECTION("it holds none") {
        at.secrets.items.clear();
        said = "does not hold the key of this notebook as it is now";
    }
    SECTION("it refuses") {
        at.secrets.refuses = true;
        said = "did not give the key";
    }
    SECTION("the coach does not want it") {
        at.secrets.asks = true;
        at.secrets.coachAgrees = false;
        said = "did not give the key";
    }
    SECTION("it is gone") {
        at.desktop.unregisterService(QStringLiteral("org.freedesktop.secrets"));
        said = "is not there just now";
    }
    at.startAgain();
    CHECK(at.says(said));
    CHECK(at.window.isLocked());
    const auto held = at.secrets.items.size();
    at.unlock();
    if (std::string_view(said).starts_with("does not hold"))
        CHECK(at.isForgotten());
    else
        CHECK(at.secrets.items.size() == held);
}

TEST_CASE("a desktop without a keychain, or one that refuses, leaves the switch off and says why",
          "[security][keychain]") {
    if (hasNoBus())
        SKIP("no dbus-daemon on this machine");
    const bool isThere = GENERATE(false, true);
    WithKeychain at(isThere);
    at.secrets.refuses = true;
    at.turnOn();
    CHECK_FALSE(at.tick()->isChecked());
    CHECK_FALSE(at.isRemembered());
    CHECK(at.says(isThere ? "The keychain did not take the key." : "This desktop has no keychain"));
}

TEST_CASE("without a session bus there is no keychain", "[security][keychain]") {
    Keychain keychain;
    auto answer = Keychain::Answer::Done;
    keychain.forget("/nowhere/mine.alongside", [&answer](Keychain::Answer answered) { answer = answered; });
    CHECK(answer == Keychain::Answer::NotThere);
}
