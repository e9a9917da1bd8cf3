#include "store/rescue/page_reader.h"

#include "store/error.h"
#include "store/notebook_file.h"

#include <algorithm>
#include <array>
#include <memory>
#include <new>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace alongside {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kStart = 16; // bytes of the salt, and of what decryption starts with
constexpr std::size_t kCheck = 64; // bytes of the HMAC at a page's end
constexpr std::uint32_t kPagesToTry = 64;
constexpr int kTries = 3; // a failing disk often gives the next time what it refused

// As SQLCipher 4 derives the key that pages are checked with.
RawKey checkKeyOf(const RawKey& key, Salt salt) {
    for (auto& byte : salt)
        byte ^= 0x3a;
    RawKey::Bytes bytes{};
    const auto* secret = reinterpret_cast<const char*>(key.bytes().data());
    if (PKCS5_PBKDF2_HMAC(secret, static_cast<int>(key.bytes().size()), salt.data(), static_cast<int>(salt.size()), 2,
                          EVP_sha512(), static_cast<int>(bytes.size()), bytes.data()) != 1)
        throw std::bad_alloc();
    RawKey derived(bytes);
    overwrite(bytes.data(), bytes.size());
    return derived;
}

// A table's or an index's page; whatever else a plain file holds has no such first byte.
bool looksLikeTree(std::uint8_t kind) {
    return kind == 0x02 || kind == 0x05 || kind == 0x0A || kind == 0x0D;
}

} // namespace

PageReader::PageReader(const fs::path& file, const Passphrase& passphrase, const std::vector<fs::path>& copies) {
    std::error_code none;
    if (!fs::exists(file, none))
        throw Error(Error::Kind::FileMissing, file.string());
    stream_.open(file, std::ios::binary);
    if (!stream_ || !fs::is_regular_file(file, none))
        throw Error(Error::Kind::CannotOpen, file.string());
    count_ = static_cast<std::uint32_t>((fs::file_size(file, none) + kSize - 1) / kSize);
    if (holdsPlainPages(file))
        return;
    if (!passphrase)
        throw Error(kindOfFile(file) == FileKind::Encrypted ? Error::Kind::PasswordNeeded : Error::Kind::NotANotebook,
                    file.string());
    if (!canEncrypt())
        throw Error(Error::Kind::NoEncryption, file.string());
    std::vector<Salt> tried;
    auto files = copies;
    files.insert(files.begin(), file);
    for (const auto& path : files) {
        if (fs::file_size(path, none) < kSize || !fs::is_regular_file(path, none))
            continue;
        const auto salt = saltOf(path);
        if (std::find(tried.begin(), tried.end(), salt) != tried.end())
            continue;
        tried.push_back(salt);
        if (unlock(passphrase, salt))
            return;
    }
    throw Error(Error::Kind::WrongPassword, file.string());
}

bool holdsPlainPages(const fs::path& file) {
    if (kindOfFile(file) == FileKind::Plain)
        return true;
    std::ifstream stream(file, std::ios::binary);
    std::uint32_t trees = 0, pages = 1;
    for (; pages < kPagesToTry; ++pages) {
        stream.seekg(static_cast<std::streamoff>(pages) * static_cast<std::streamoff>(PageReader::kSize));
        const int first = stream.get();
        if (!stream)
            break;
        trees += looksLikeTree(static_cast<std::uint8_t>(first)) ? 1U : 0U;
    }
    return trees > pages / 4;
}

bool PageReader::unlock(const Passphrase& passphrase, const Salt& salt) {
    const auto raw = rawKeyIn(passphrase);
    key_ = raw ? *raw : deriveKey(*passphrase, salt);
    checkKey_ = checkKeyOf(*key_, salt);
    salt_ = salt;
    for (std::uint32_t number = 1; number <= std::min(count_, kPagesToTry); ++number)
        if (read(number))
            return true;
    key_.reset();
    return false;
}

bool PageReader::isWhole(const Page& page, std::uint32_t number) const {
    const std::size_t from = number == 1 ? kStart : 0;
    std::vector<std::uint8_t> text(page.begin() + static_cast<std::ptrdiff_t>(from), page.end() - kCheck);
    for (int shift = 0; shift < 32; shift += 8)
        text.push_back(static_cast<std::uint8_t>(number >> shift));
    std::array<std::uint8_t, kCheck> found{};
    unsigned length = 0;
    const auto& key = checkKey_->bytes();
    return HMAC(EVP_sha512(), key.data(), static_cast<int>(key.size()), text.data(), text.size(), found.data(),
                &length) &&
           std::equal(found.begin(), found.end(), page.end() - kCheck);
}

bool PageReader::decrypt(Page& page, std::size_t from) const {
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(EVP_CIPHER_CTX_new(),
                                                                                  EVP_CIPHER_CTX_free);
    if (!context)
        throw std::bad_alloc();
    Page plain(kSize);
    int length = 0;
    const auto* start = page.data() + kSize - kReserved;
    const bool done = EVP_DecryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, key_->bytes().data(), start) == 1 &&
                      EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1 &&
                      EVP_DecryptUpdate(context.get(), plain.data() + from, &length, page.data() + from,
                                        static_cast<int>(kSize - kReserved - from)) == 1;
    page = std::move(plain);
    return done;
}

auto PageReader::read(std::uint32_t number) -> std::optional<Page> {
    if (number < 1 || number > count_)
        return std::nullopt;
    Page page(kSize);
    for (int tries = 0; tries == 0 || (tries < kTries && stream_.bad()); ++tries) {
        stream_.clear();
        stream_.seekg(static_cast<std::streamoff>(number - 1) * static_cast<std::streamoff>(kSize));
        stream_.read(reinterpret_cast<char*>(page.data()), static_cast<std::streamsize>(kSize));
    }
    if (stream_.gcount() == 0 || (key_ && stream_.gcount() < static_cast<std::streamsize>(kSize)))
        return std::nullopt;
    if (key_ && (!isWhole(page, number) || !decrypt(page, number == 1 ? kStart : 0)))
        return std::nullopt;
    return page;
}

Passphrase PageReader::keyWithSalt() const {
    if (!key_)
        return {};
    std::array<std::uint8_t, std::tuple_size_v<RawKey::Bytes> + std::tuple_size_v<Salt>> both{};
    std::ranges::copy(salt_, std::ranges::copy(key_->bytes(), both.begin()).out);
    auto written = writtenKey(both);
    overwrite(both.data(), both.size());
    return written;
}

Passphrase PageReader::key() const {
    return key_ ? asPassphrase(*key_) : Passphrase{};
}

} // namespace alongside
