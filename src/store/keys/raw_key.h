#pragma once

#include "store/database.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string_view>

namespace alongside {

// The first 16 bytes of an encrypted notebook, which its key is derived with; public.
using Salt = std::array<std::uint8_t, 16>;

// The 32 bytes that open an encrypted notebook without its password. Overwritten when they go.
class RawKey {
public:
    using Bytes = std::array<std::uint8_t, 32>;

    explicit RawKey(const Bytes& bytes) : bytes_(bytes) {}
    RawKey(const RawKey&) = default;
    RawKey& operator=(const RawKey&) = default;
    ~RawKey();

    const Bytes& bytes() const { return bytes_; }
    bool operator==(const RawKey&) const = default;

private:
    Bytes bytes_;
};

// Throws Error::CannotOpen, NotANotebook where there are no 16 bytes.
Salt saltOf(const std::filesystem::path& notebook);

// The key that SQLCipher 4 derives from a password by itself: PBKDF2-HMAC-SHA512, 256,000 rounds. Takes 0.1 to 0.3 s.
RawKey deriveKey(std::string_view password, const Salt& salt);

// A key in place of a password, as SQLCipher and its command-line tool take it: x'…' with 64 hexadecimal digits.
Passphrase asPassphrase(const RawKey& key);

// The same of a key and whatever goes behind it.
SecretText writtenKey(std::span<const std::uint8_t> bytes);

// The key that stands so written in place of a password.
std::optional<RawKey> rawKeyIn(const Passphrase& passphrase);

// The password of an encrypted notebook as its key, which opens it and its copies at once; none for one without a
// password. What is a key already stays.
Passphrase keyFor(const std::filesystem::path& notebook, const Passphrase& passphrase);

} // namespace alongside
