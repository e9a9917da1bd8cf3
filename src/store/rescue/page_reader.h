#pragma once

#include "store/keys/raw_key.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace alongside {

// Whether the pages of a file are those of a notebook without a password: by its first bytes or, where these are gone,
// by the kinds that its next pages are of.
bool holdsPlainPages(const std::filesystem::path& file);

// The pages of a notebook's file, each read, checked and decrypted by itself, so that a bad one spoils no other. Only
// ever reads the file.
class PageReader {
public:
    using Page = std::vector<std::uint8_t>;
    static constexpr std::size_t kSize = 4096;

    // The salt of an encrypted file stands in its first bytes; where these are gone, that of one of its `copies` does.
    // Throws Error: FileMissing, CannotOpen, PasswordNeeded, WrongPassword (so too when no page at all is whole).
    PageReader(const std::filesystem::path& file, const Passphrase& passphrase,
               const std::vector<std::filesystem::path>& copies);

    std::uint32_t count() const { return count_; }

    // How many bytes of each page are content.
    std::size_t usable() const { return key_ ? kSize - kReserved : kSize; }

    // One page, from 1; none where it is cut off or, of an encrypted file, not as it was written.
    std::optional<Page> read(std::uint32_t number);

    // What to make a new file with, so that the password and the recovery sheet of this one open it.
    Passphrase keyWithSalt() const;
    Passphrase key() const;

private:
    static constexpr std::size_t kReserved = 80; // SQLCipher's: 16 bytes to begin with, 64 to check with

    bool unlock(const Passphrase& passphrase, const Salt& salt);
    bool isWhole(const Page& page, std::uint32_t number) const;
    bool decrypt(Page& page, std::size_t from) const;

    std::ifstream stream_;
    std::uint32_t count_ = 0;
    std::optional<RawKey> key_;
    std::optional<RawKey> checkKey_;
    Salt salt_{};
};

} // namespace alongside
