#include "security/left_key.h"

#include "shared/text.h"

#include <QSettings>
#include <QStringList>

#include <utility>

namespace alongside {
namespace {

const auto kLeftKeys = QStringLiteral("security/leftKeys");

// Beside what the window remembers.
class LeftKeys {
public:
    bool has(const std::filesystem::path& notebook) const { return all().contains(toQt(notebook.string())); }

    void set(const std::filesystem::path& notebook, bool isLeft) {
        auto paths = all();
        paths.removeAll(toQt(notebook.string()));
        if (isLeft)
            paths.append(toQt(notebook.string()));
        paths.isEmpty() ? settings_.remove(kLeftKeys) : settings_.setValue(kLeftKeys, paths);
    }

private:
    QStringList all() const { return settings_.value(kLeftKeys).toStringList(); }

    QSettings settings_{QStringLiteral("alongside"), QStringLiteral("window")};
};

} // namespace

void noteLeftKey(const std::filesystem::path& notebook) {
    LeftKeys().set(notebook, true);
}

void strikeLeftKey(const std::filesystem::path& notebook) {
    LeftKeys().set(notebook, false);
}

void forgetKey(Keychain& keychain, const std::filesystem::path& notebook, Keychain::Ended ended) {
    noteLeftKey(notebook);
    keychain.forget(notebook, [notebook, ended = std::move(ended)](Keychain::Answer answer) {
        if (answer == Keychain::Answer::Done)
            strikeLeftKey(notebook);
        ended(answer);
    });
}

void forgetLeftKey(const std::filesystem::path& notebook, QObject* parent) {
    if (!LeftKeys().has(notebook))
        return;
    auto* keychain = new Keychain(parent);
    forgetKey(*keychain, notebook, [keychain](Keychain::Answer) { keychain->deleteLater(); });
}

} // namespace alongside
