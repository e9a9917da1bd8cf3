#include "store/notebook_file.h"

#include "store/error.h"
#include "store/migrations.h"
#include "store/place/folder.h"

#include <array>
#include <bitset>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <unistd.h>

namespace alongside {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kPage = 4096;
constexpr std::string_view kPlainHeader{"SQLite format 3\0", 16};

// In a page of noise practically every byte value occurs; text, pictures and office files leave many out of their first
// page.
bool looksLikeNoise(std::string_view page) {
    std::bitset<256> seen;
    for (const char c : page)
        seen.set(static_cast<unsigned char>(c));
    return seen.count() > 240;
}

// Of an encrypted file each page is noise, but for a few that may be damaged; a notebook without a password whose
// beginning alone was overwritten is none.
bool isNoiseFurtherOn(std::ifstream& stream, std::uintmax_t pages) {
    constexpr std::uintmax_t kLookedAt = 16;
    std::uintmax_t looked = 0, noise = 0;
    std::array<char, kPage> page{};
    for (std::uintmax_t i = 1; i <= kLookedAt && pages > 1; ++i) {
        stream.clear();
        stream.seekg(static_cast<std::streamoff>((1 + (pages - 2) * i / kLookedAt) * kPage));
        if (!stream.read(page.data(), page.size()))
            continue;
        ++looked;
        noise += looksLikeNoise({page.data(), page.size()}) ? 1U : 0U;
    }
    return 2 * noise >= looked;
}

// Whether a journal lies beside it with which opening takes back what was not committed: until then the file may end
// within a page that it was growing by when the power went.
bool isToBeTakenBack(const fs::path& file) {
    std::error_code missing;
    const auto size = fs::file_size(file.string() + "-journal", missing);
    return !missing && size > 0;
}

void insistOnAccess(const fs::path& file, Access access) {
    if (::access(file.c_str(), R_OK) != 0)
        throw Error(Error::Kind::CannotOpen, file.string() + ": " + std::strerror(errno));
    if (access == Access::ReadWrite && ::access(file.c_str(), W_OK) != 0)
        throw Error(Error::Kind::ReadOnly, file.string());
}

// A wrong key and a file of noise fail alike at the first read.
Database openTellingKeys(const fs::path& file, const Passphrase& passphrase, Access access) {
    try {
        return Database::open(file, passphrase, access);
    } catch (const Error& error) {
        if (passphrase && error.kind() == Error::Kind::NotANotebook)
            throw Error(Error::Kind::WrongPassword, file.string());
        throw;
    }
}

} // namespace

FileKind kindOfFile(const fs::path& file) {
    std::error_code none;
    if (!fs::is_regular_file(file, none))
        return fs::exists(file, none) ? FileKind::Other : FileKind::Missing;
    const auto size = fs::file_size(file, none);
    std::array<char, kPage> page{};
    std::ifstream stream(file, std::ios::binary);
    stream.read(page.data(), page.size());
    const std::string_view read(page.data(), static_cast<std::size_t>(stream.gcount()));
    if (read.starts_with(kPlainHeader))
        return FileKind::Plain;
    const bool isWholePages = size % kPage == 0 || isToBeTakenBack(file);
    return size > 0 && isWholePages && looksLikeNoise(read) && isNoiseFurtherOn(stream, size / kPage)
               ? FileKind::Encrypted
               : FileKind::Other;
}

void makePrivateFile(const fs::path& file) {
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        throw Error(errno == EEXIST ? Error::Kind::FileExists : Error::Kind::CannotOpen,
                    file.string() + ": " + std::strerror(errno));
    ::close(descriptor);
}

void syncToDisk(const fs::path& file) {
    for (const auto& path : {file, folderOf(file)}) {
        const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
        const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
        if (descriptor >= 0)
            ::close(descriptor);
        if (!synced)
            throw Error(Error::Kind::CannotSave, path.string() + ": " + std::strerror(errno));
    }
}

void insistOnNoFile(const fs::path& file) {
    std::error_code failure;
    const bool isThere = fs::exists(file, failure);
    if (failure)
        throw Error(Error::Kind::CannotOpen, file.string() + ": " + failure.message());
    if (isThere)
        throw Error(Error::Kind::FileExists, file.string());
}

void giveName(const fs::path& finished, const fs::path& file) {
    std::error_code failure;
    fs::rename(finished, file, failure);
    if (failure)
        throw Error(Error::Kind::CannotSave, file.string() + ": " + failure.message());
}

bool syncFolderOf(const fs::path& file) {
    const int descriptor = ::open(folderOf(file).c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

fs::path followed(const fs::path& file) {
    std::error_code failure;
    if (!fs::is_symlink(file, failure))
        return file;
    const auto real = fs::canonical(file, failure);
    return failure ? file : real;
}

namespace {

Database openFile(const fs::path& file, const Passphrase& passphrase, Access access) {
    const auto kind = kindOfFile(file);
    if (kind == FileKind::Missing)
        throw Error(Error::Kind::FileMissing, file.string());
    insistOnAccess(file, access);
    if (kind == FileKind::Other)
        throw Error(Error::Kind::NotANotebook, file.string());
    if (kind == FileKind::Encrypted && !canEncrypt())
        throw Error(Error::Kind::NoEncryption, file.string());
    if (kind == FileKind::Encrypted && !passphrase)
        throw Error(Error::Kind::PasswordNeeded, file.string());
    static const Passphrase none;
    return openTellingKeys(file, kind == FileKind::Plain ? none : passphrase, access);
}

} // namespace

Database openNotebookFile(const fs::path& file, const Passphrase& passphrase, Access access,
                          const std::function<void(Database&)>& beforeClimbing) {
    auto database = openFile(file, passphrase, access);
    if (access == Access::ReadWrite)
        migrate(database, [&] { beforeClimbing(database); });
    else
        insistOnNewest(database);
    return database;
}

Database openOfAnySchema(const fs::path& file, const Passphrase& passphrase) {
    auto database = openFile(file, passphrase, Access::ReadOnly);
    insistOnKnown(database);
    return database;
}

void makeNotebookFile(const fs::path& file, const Passphrase& passphrase) {
    insistOnNoFile(file);
    auto unfinished = file;
    unfinished += ".new";
    const auto discard = [&] {
        std::error_code none;
        fs::remove(unfinished, none);
        fs::remove(unfinished.string() + "-journal", none); // SQLite leaves an empty one behind
    };
    discard();
    makePrivateFile(unfinished);
    try {
        {
            auto database = Database::create(unfinished, passphrase);
            migrate(database);
        }
        syncToDisk(unfinished);
        giveName(unfinished, file);
    } catch (...) {
        discard();
        throw;
    }
    discard();
    syncFolderOf(file);
}

} // namespace alongside
