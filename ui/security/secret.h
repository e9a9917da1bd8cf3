#pragma once

#include "store/keys/raw_key.h"

#include <QString>

#include <memory>
#include <utility>

namespace alongside {

// Typed words that open a notebook, overwritten when they go; shared by whoever asks for them and uses them.
class Secret {
public:
    explicit Secret(const QString& words);
    explicit Secret(SecretText words) : words_(std::move(words)) {}
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    const Passphrase& passphrase() const { return words_; }
    bool operator==(const Secret& other) const { return words_ == other.words_; }

private:
    Passphrase words_;
};

using SharedSecret = std::shared_ptr<const Secret>;

} // namespace alongside
