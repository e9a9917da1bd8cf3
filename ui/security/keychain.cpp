#include "security/keychain.h"

#include "security/keychain_secret.h"
#include "shared/session_bus.h"

#include <QCryptographicHash>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

#include <algorithm>
#include <utility>

namespace alongside {
namespace {

const auto kService = QStringLiteral("org.freedesktop.secrets");
const auto kPath = QStringLiteral("/org/freedesktop/secrets");
const auto kInterface = QStringLiteral("org.freedesktop.Secret.Service");
const auto kItem = QStringLiteral("org.freedesktop.Secret.Item");
const auto kPrompt = QStringLiteral("org.freedesktop.Secret.Prompt");

using Paths = QList<QDBusObjectPath>;

// Under this name tests stand in for the desktop.
QDBusConnection secretsBus() {
    const QDBusConnection named(QStringLiteral("alongside-secrets"));
    return named.isConnected() || !hasSessionBus() ? named : QDBusConnection::sessionBus();
}

QDBusMessage callTo(const QString& path, const QString& interface, const char* method) {
    return QDBusMessage::createMethodCall(kService, path, interface, QString::fromLatin1(method));
}

// What the key is found by: a hash of the notebook's path, which tells nobody where it is or what it is called.
SecretAttributes attributesOf(const std::filesystem::path& notebook) {
    std::error_code none;
    const auto whole = std::filesystem::weakly_canonical(notebook, none).string();
    const auto hash = QCryptographicHash::hash(QByteArray::fromStdString(whole), QCryptographicHash::Sha256);
    return {{QStringLiteral("xdg:schema"), QStringLiteral("org.freedesktop.Secret.Generic")},
            {QStringLiteral("alongside"), QString::fromLatin1(hash.toHex())}};
}

std::optional<RawKey> keyIn(const QByteArray& value) {
    RawKey::Bytes bytes{};
    if (static_cast<std::size_t>(value.size()) != bytes.size())
        return std::nullopt;
    std::copy(value.begin(), value.end(), bytes.begin());
    return RawKey(bytes);
}

} // namespace

Keychain::Keychain(QObject* parent) : QObject(parent), bus_(secretsBus()) {
    registerSecretTypes();
}

// The secret goes over the session bus as it is: whoever of this user could listen there can as well ask for it.
void Keychain::begin(Ended ended, std::function<void()> then) {
    for (auto* before : findChildren<QDBusPendingCallWatcher*>(Qt::FindDirectChildrenOnly))
        before->disconnect(this); // what is asked for last counts: no late Delete befalls a key that is put in anew
    prompted_ = {};
    ended_ = std::move(ended);
    if (!bus_.isConnected())
        return end(Answer::NotThere);
    auto open = callTo(kPath, kInterface, "OpenSession");
    open << QStringLiteral("plain") << QVariant::fromValue(QDBusVariant(QString()));
    ask(open, [this, then = std::move(then)](const QList<QVariant>& answered) {
        session_ = answered.value(1);
        then();
    });
}

void Keychain::end(Answer answer) {
    if (const auto ended = std::exchange(ended_, {}))
        ended(answer);
}

void Keychain::ask(const QDBusMessage& call, Then then) {
    auto* watcher = new QDBusPendingCallWatcher(bus_.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, then = std::move(then)] {
        const auto answer = watcher->reply();
        watcher->deleteLater();
        if (answer.type() == QDBusMessage::ReplyMessage)
            return then(answer.arguments());
        const auto error = QDBusError(answer).type();
        end(error == QDBusError::ServiceUnknown || error == QDBusError::Disconnected ? Answer::NotThere
                                                                                     : Answer::Refused);
    });
}

// Those that are open first.
void Keychain::find(const std::filesystem::path& notebook, std::function<void(const Paths&)> then) {
    auto search = callTo(kPath, kInterface, "SearchItems");
    search << QVariant::fromValue(attributesOf(notebook));
    ask(search, [then = std::move(then)](const QList<QVariant>& answered) {
        then(qdbus_cast<Paths>(answered.value(0)) + qdbus_cast<Paths>(answered.value(1)));
    });
}

void Keychain::unlock(const QDBusObjectPath& path, std::function<void()> then) {
    auto call = callTo(kPath, kInterface, "Unlock");
    call << QVariant::fromValue(Paths{path});
    ask(call, [this, then = std::move(then)](const QList<QVariant>& answered) {
        afterPrompt(answered.value(1).value<QDBusObjectPath>(), then);
    });
}

// Where there is nothing to be asked the path is "/".
void Keychain::afterPrompt(const QDBusObjectPath& prompt, std::function<void()> then) {
    if (prompt.path().size() <= 1)
        return then();
    prompted_ = std::move(then);
    bus_.connect(kService, prompt.path(), kPrompt, QStringLiteral("Completed"), this,
                 SLOT(promptCompleted(QDBusMessage)));
    auto call = callTo(prompt.path(), kPrompt, "Prompt");
    call << QString();
    ask(call, [](const QList<QVariant>&) {});
}

void Keychain::promptCompleted(const QDBusMessage& message) {
    const auto then = std::exchange(prompted_, {});
    const bool dismissed = message.arguments().value(0, true).toBool();
    if (!then)
        return;
    dismissed ? end(Answer::Refused) : then();
}

void Keychain::read(const std::filesystem::path& notebook, Found found) {
    begin([found](Answer answer) { found(answer, std::nullopt); },
          [this, notebook, found] {
              find(notebook, [this, found](const Paths& items) {
                  if (items.isEmpty())
                      return end(Answer::NoKey);
                  unlock(items.front(), [this, item = items.front(), found] { readItem(item, found); });
              });
          });
}

void Keychain::readItem(const QDBusObjectPath& item, const Found& found) {
    auto call = callTo(item.path(), kItem, "GetSecret");
    call << session_;
    ask(call, [this, found](const QList<QVariant>& answered) {
        const auto key = keyIn(qdbus_cast<KeychainSecret>(answered.value(0)).value);
        ended_ = {};
        found(key ? Answer::Done : Answer::NoKey, key);
    });
}

void Keychain::keep(const std::filesystem::path& notebook, const RawKey& key, Ended ended) {
    const auto bytes =
        QByteArray(reinterpret_cast<const char*>(key.bytes().data()), static_cast<qsizetype>(key.bytes().size()));
    begin(std::move(ended), [this, notebook, bytes] {
        auto alias = callTo(kPath, kInterface, "ReadAlias");
        alias << QStringLiteral("default");
        ask(alias, [this, notebook, bytes](const QList<QVariant>& answered) {
            const auto collection = answered.value(0).value<QDBusObjectPath>();
            if (collection.path().size() <= 1)
                return end(Answer::NotThere);
            unlock(collection, [this, collection, notebook, bytes] {
                auto create =
                    callTo(collection.path(), QStringLiteral("org.freedesktop.Secret.Collection"), "CreateItem");
                create << QVariantMap{{kItem + QStringLiteral(".Label"), QStringLiteral("Alongside")},
                                      {kItem + QStringLiteral(".Attributes"),
                                       QVariant::fromValue(attributesOf(notebook))}}
                       << QVariant::fromValue(KeychainSecret{
                              session_.value<QDBusObjectPath>(), {}, bytes, QStringLiteral("application/octet-stream")})
                       << true;
                ask(create, [this](const QList<QVariant>& made) {
                    afterPrompt(made.value(1).value<QDBusObjectPath>(), [this] { end(Answer::Done); });
                });
            });
        });
    });
}

void Keychain::forget(const std::filesystem::path& notebook, Ended ended) {
    begin(std::move(ended), [this, notebook] { find(notebook, [this](const Paths& items) { deleteFirst(items); }); });
}

void Keychain::deleteFirst(Paths items) {
    if (items.isEmpty())
        return end(Answer::Done);
    const auto item = items.takeFirst();
    ask(callTo(item.path(), kItem, "Delete"), [this, items](const QList<QVariant>& answered) {
        afterPrompt(answered.value(0).value<QDBusObjectPath>(), [this, items] { deleteFirst(items); });
    });
}

} // namespace alongside
