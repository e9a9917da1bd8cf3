#pragma once

#include "store/keys/raw_key.h"

#include <QString>

#include <memory>

namespace alongside {

// Typed words that open a notebook, overwritten when they go. Shared, so that no copy is left where they were.
class Secret {
public:
    explicit Secret(const QString& words);
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret();

    const Passphrase& passphrase() const { return words_; }
    bool operator==(const Secret& other) const { return words_ == other.words_; }

private:
    Passphrase words_;
};

using SharedSecret = std::shared_ptr<const Secret>;

} // namespace alongside
