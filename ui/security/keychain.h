#pragma once

#include "store/keys/raw_key.h"

#include <QDBusConnection>
#include <QList>
#include <QObject>
#include <QVariant>

#include <filesystem>
#include <functional>
#include <optional>

class QDBusMessage;
class QDBusObjectPath;

namespace alongside {

// The desktop's own store of secrets (GNOME Keyring, KDE's wallet, KeePassXC), which may hold the key of a notebook,
// never its password. It is spoken to over the session bus without waiting; it may ask the coach for leave by itself.
// One request at a time: one that is under way when this goes, or another is made, is neither answered nor gone on
// with.
class Keychain : public QObject {
    Q_OBJECT
public:
    enum class Answer {
        Done,
        NotThere, // there is no such store
        NoKey,    // it holds none for this notebook
        Refused,  // it did not let us, or the coach did not
    };
    using Found = std::function<void(Answer answer, const std::optional<RawKey>& key)>;
    using Ended = std::function<void(Answer answer)>;

    explicit Keychain(QObject* parent = nullptr);

    void read(const std::filesystem::path& notebook, Found found);
    void keep(const std::filesystem::path& notebook, const RawKey& key, Ended ended);
    void forget(const std::filesystem::path& notebook, Ended ended);

private Q_SLOTS:
    void promptCompleted(const QDBusMessage& message);

private:
    using Then = std::function<void(const QList<QVariant>& arguments)>;

    void begin(Ended ended, std::function<void()> then);
    void end(Answer answer);
    void ask(const QDBusMessage& call, Then then);
    void find(const std::filesystem::path& notebook, std::function<void(const QList<QDBusObjectPath>&)> then);
    void unlock(const QDBusObjectPath& path, std::function<void()> then);
    void afterPrompt(const QDBusObjectPath& prompt, std::function<void()> then);
    void readItem(const QDBusObjectPath& item, const Found& found);
    void deleteFirst(QList<QDBusObjectPath> items);

    QDBusConnection bus_;
    Ended ended_;
    std::function<void()> prompted_;
    QVariant session_; // an object path
};

} // namespace alongside
