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
    auto stream = std::make_shared<std::ifstream>(file, std::ios::binary);
    if (!*stream || !fs::is_regular_file(file, failure))
        throw Error(Error::Kind::CannotOpen, file.string());
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
    std::error_code failure;
    bytes.written_ = fs::last_write_time(file, failure);
    bytes.size_ = static_cast<std::int64_t>(fs::file_size(file, failure));
    if (failure)
        throw Error(Error::Kind::CannotOpen, file.string());
    return bytes;
}

bool ImportBytes::isAsBefore() const {
    if (file_.empty())
        return true;
    std::error_code failure;
    const auto written = fs::last_write_time(file_, failure);
    return !failure && written == written_ && static_cast<std::int64_t>(fs::file_size(file_, failure)) == size_ &&
           !failure;
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
