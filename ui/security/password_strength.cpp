#include "security/password_strength.h"

#include "security/secret.h"

#include <QCoreApplication>

#include <zxcvbn.h>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(PasswordStrength)
};

constexpr std::size_t kShortest = 8;
constexpr std::size_t kLookedAt = 64;      // bytes; zxcvbn takes the longer for each, and no more are needed
constexpr double kFair = 34, kStrong = 42; // bits: the offered words make 42

} // namespace

Strength strengthOf(const Secret& password) {
    if (password.passphrase()->size() < kShortest)
        return Strength::TooShort;
    const SecretText begin(password.passphrase()->view().substr(0, kLookedAt));
    const double bits = ZxcvbnMatch(begin.data(), nullptr, nullptr);
    if (bits < kFair)
        return Strength::Weak;
    return bits < kStrong ? Strength::Fair : Strength::Strong;
}

QString wordsFor(Strength strength) {
    switch (strength) {
    case Strength::TooShort:
        return Say::tr("Too short: at least 8 letters.");
    case Strength::Weak:
        return Say::tr("Easy to guess. A few words that have nothing to do with each other are far better.");
    case Strength::Fair:
        return Say::tr("Fair. One more word makes it strong.");
    case Strength::Strong:
        return Say::tr("Strong.");
    }
    return {};
}

} // namespace alongside
