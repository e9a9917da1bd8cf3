#include "exchange/leaving/archive_leaving.h"

#include "exchange/leaving/leaving.h"
#include "exchange/sha256.h"
#include "store/error.h"
#include "store/notebook_file.h"
#include "store/uuid.h"

#include <fstream>
#include <functional>
#include <ostream>
#include <streambuf>

namespace alongside {
namespace {

namespace fs = std::filesystem;

// Takes the hash of what is written, and hands it on where it is to go on.
class HashingBuffer : public std::streambuf {
public:
    explicit HashingBuffer(std::streambuf* next = nullptr) : next_(next) {}

    std::string digits() { return hash_.digits(); }

protected:
    std::streamsize xsputn(const char* piece, std::streamsize size) override {
        hash_.add({piece, static_cast<std::size_t>(size)});
        return next_ ? next_->sputn(piece, size) : size;
    }
    int_type overflow(int_type letter) override {
        const char one = traits_type::to_char_type(letter);
        return xsputn(&one, 1) == 1 ? letter : traits_type::eof();
    }
    int sync() override { return next_ ? next_->pubsync() : 0; }

private:
    Sha256 hash_;
    std::streambuf* next_;
};

// Writes it to `target`, or nowhere, and gives its hash.
std::string written(const Notebook& notebook, Privacy privacy, Instant at, std::streambuf* target) {
    HashingBuffer buffer(target);
    std::ostream out(&buffer);
    exportArchive(notebook, privacy, out, at);
    return buffer.digits();
}

void letLeaveTo(Notebook& notebook, Privacy privacy, std::streambuf* target, const std::function<void()>& finish) {
    const auto at = notebook.now();
    notebook.progress().begin(Stage::Work, 2 * recordsIn(notebook.read()));
    const auto sha256 = written(notebook, privacy, at, nullptr);
    const Leaving what{DocumentKind::Archive, WayOut::SavedFile, {}, privacy == Privacy::WithPrivate};
    letHashedLeave(notebook, what, sha256, [&] {
        if (written(notebook, privacy, at, target) != sha256)
            throw Error(Error::Kind::CannotSave, "the notebook changed meanwhile");
        finish();
    });
}

// A file of our own beside another one, gone again unless it gets that one's name.
class Unfinished {
public:
    explicit Unfinished(const fs::path& file) : path_(file.string() + '.' + freshUuid().substr(0, 8) + ".new") {
        try {
            makePrivateFile(path_);
        } catch (const Error&) {
            throw Error(Error::Kind::CannotSave, file.string() + ": its folder takes no file");
        }
    }
    ~Unfinished() {
        std::error_code none;
        fs::remove(path_, none);
    }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;

    const fs::path& path() const { return path_; }

    void becomes(const fs::path& file) const {
        std::error_code failure;
        fs::rename(path_, file, failure);
        if (failure)
            throw Error(Error::Kind::CannotSave, file.string() + ": " + failure.message());
        syncToDisk(file);
    }

private:
    fs::path path_;
};

} // namespace

void letArchiveLeave(Notebook& notebook, const fs::path& file, Privacy privacy) {
    std::error_code none;
    if (fs::equivalent(file, notebook.file(), none))
        throw Error(Error::Kind::FileExists, file.string());
    const Unfinished unfinished(file);
    std::ofstream out(unfinished.path(), std::ios::binary);
    letLeaveTo(notebook, privacy, out.rdbuf(), [&] {
        out.close();
        if (!out)
            throw Error(Error::Kind::CannotSave, file.string());
        syncToDisk(unfinished.path());
        unfinished.becomes(file);
    });
}

void letArchiveLeave(Notebook& notebook, std::ostream& out, Privacy privacy) {
    letLeaveTo(notebook, privacy, out.rdbuf(), [&] {
        if (!out.flush())
            throw Error(Error::Kind::CannotSave, "the archive could not be written");
    });
}

} // namespace alongside
