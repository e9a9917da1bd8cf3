#include "exchange/import_bytes.h"

#include "store/error.h"

#include <algorithm>
#include <fstream>
#include <memory>

namespace alongside {

namespace fs = std::filesystem;

namespace {

std::shared_ptr<std::ifstream> openedFile(const fs::path& file) {
    std::error_code failure;
    if (!fs::exists(file, failure))
        throw Error(Error::Kind::FileMissing, file.string());
    const auto insistOnFile = [&](bool holds) {
        if (!holds || !fs::is_regular_file(file, failure))
            throw Error(Error::Kind::CannotOpen, file.string());
    };
    insistOnFile(true); // to open a pipe waits for somebody who writes into it
    auto stream = std::make_shared<std::ifstream>(file, std::ios::binary);
    insistOnFile(stream->is_open());
    return stream;
}

} // namespace

std::string readImportFile(const fs::path& file) {
    const auto stream = openedFile(file);
    std::error_code failure;
    const auto size = fs::file_size(file, failure);
    if (size > kLargestImport)
        throw Error(Error::Kind::BadImport, "/ (line 1): is larger than 64 MB");
    std::string content(static_cast<std::size_t>(size), '\0');
    stream->read(content.data(), static_cast<std::streamsize>(content.size()));
    if (static_cast<std::size_t>(stream->gcount()) != content.size())
        throw Error(Error::Kind::CannotOpen, file.string());
    return content;
}

ImportBytes ImportBytes::ofFile(const fs::path& file) {
    openedFile(file);
    ImportBytes bytes("");
    bytes.file_ = file;
    const auto now = seen(file);
    if (!now)
        throw Error(Error::Kind::CannotOpen, file.string());
    bytes.seen_ = *now;
    bytes.size_ = now->size;
    return bytes;
}

bool ImportBytes::isAsBefore() const {
    return file_.empty() || seen(file_) == seen_;
}

ByteSource ImportBytes::from(std::int64_t at) const {
    if (file_.empty())
        return [left = text_.substr(static_cast<std::size_t>(at))](char* into, std::size_t most) mutable {
            const auto size = left.copy(into, most);
            left.remove_prefix(size);
            return size;
        };
    const auto stream = openedFile(file_);
    stream->seekg(at);
    return [stream, name = file_.string()](char* into, std::size_t most) {
        stream->read(into, static_cast<std::streamsize>(most));
        if (stream->bad())
            throw Error(Error::Kind::CannotOpen, name);
        return static_cast<std::size_t>(stream->gcount());
    };
}

} // namespace alongside
