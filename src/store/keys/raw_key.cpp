#include "store/keys/raw_key.h"

#include "store/error.h"
#include "store/notebook_file.h"

#include <charconv>
#include <fstream>
#include <new>
#include <openssl/evp.h>

namespace alongside {
namespace {

constexpr int kRounds = 256'000;
constexpr std::size_t kKeyLength = 67; // x'…' around 64 digits

bool isKey(std::string_view passphrase) {
    return passphrase.size() == kKeyLength && passphrase.starts_with("x'") && passphrase.ends_with('\'') &&
           passphrase.find_first_not_of("0123456789abcdefABCDEF", 2) == kKeyLength - 1;
}

} // namespace

RawKey::~RawKey() {
    overwrite(bytes_.data(), bytes_.size());
}

Salt saltOf(const std::filesystem::path& notebook) {
    std::ifstream stream(notebook, std::ios::binary);
    if (!stream)
        throw Error(Error::Kind::CannotOpen, notebook.string());
    Salt salt{};
    for (auto& byte : salt) {
        const int read = stream.get();
        if (read < 0)
            throw Error(Error::Kind::NotANotebook, notebook.string());
        byte = static_cast<std::uint8_t>(read);
    }
    return salt;
}

RawKey deriveKey(std::string_view password, const Salt& salt) {
    RawKey::Bytes bytes{};
    if (PKCS5_PBKDF2_HMAC(password.data(), static_cast<int>(password.size()), salt.data(),
                          static_cast<int>(salt.size()), kRounds, EVP_sha512(), static_cast<int>(bytes.size()),
                          bytes.data()) != 1)
        throw std::bad_alloc(); // libcrypto fails at this for want of memory only
    RawKey key(bytes);
    overwrite(bytes.data(), bytes.size());
    return key;
}

Passphrase asPassphrase(const RawKey& key) {
    return writtenKey(key.bytes());
}

SecretText writtenKey(std::span<const std::uint8_t> bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text = "x'";
    text.reserve(bytes.size() * 2 + 3); // else it would move, and stay where it was
    for (const auto byte : bytes) {
        text += digits[byte >> 4];
        text += digits[byte & 0x0F];
    }
    text += '\'';
    SecretText written(text);
    overwrite(text.data(), text.size());
    return written;
}

std::optional<RawKey> rawKeyIn(const Passphrase& passphrase) {
    if (!passphrase || !isKey(*passphrase))
        return std::nullopt;
    RawKey::Bytes bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        std::from_chars(passphrase->data() + 2 + 2 * i, passphrase->data() + 4 + 2 * i, bytes[i], 16);
    RawKey key(bytes);
    overwrite(bytes.data(), bytes.size());
    return key;
}

Passphrase keyFor(const std::filesystem::path& notebook, const Passphrase& passphrase) {
    if (kindOfFile(notebook) != FileKind::Encrypted)
        return {};
    if (!passphrase || !canEncrypt() || isKey(*passphrase))
        return passphrase;
    return asPassphrase(deriveKey(*passphrase, saltOf(notebook)));
}

} // namespace alongside
