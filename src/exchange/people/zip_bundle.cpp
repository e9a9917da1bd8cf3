#include "exchange/people/bundle.h"
#include "exchange/people/people_list.h"
#include "exchange/people/same_word.h"

#include <map>
#include <zip.h>

namespace alongside {
namespace {

struct CloseZip {
    void operator()(zip_t* zip) const { zip_discard(zip); }
};
struct CloseEntry {
    void operator()(zip_file_t* entry) const {
        if (entry) // a shared pointer asks even where there is none, and libzip reads what it is given
            zip_fclose(entry);
    }
};

[[noreturn]] void refuse(PeopleFault fault, const std::string& file = {}) {
    throw PeopleRefused{{fault, file}};
}

// Whether a path leads anywhere but down.
bool leadsOut(std::string_view path) {
    const auto step = [&](std::string_view way) {
        return path == way || path.starts_with(std::string(way) + '/') || path.ends_with('/' + std::string(way)) ||
               path.find('/' + std::string(way) + '/') != std::string_view::npos;
    };
    return path.starts_with('/') || path.find('\\') != std::string_view::npos || step("..") ||
           path.substr(0, 2).ends_with(':');
}

// What systems put beside the files that somebody packed.
bool isTrace(std::string_view path) {
    const auto name = path.substr(path.rfind('/') + 1);
    return path.starts_with("__MACOSX/") || name.starts_with('.') || path.ends_with('/');
}

// The files of a zip, wherever in it they stand. Nothing is unpacked but what is read, piece by piece.
class ZipBundle : public Bundle {
public:
    explicit ZipBundle(const std::filesystem::path& file) {
        std::error_code unknown; // then opening says what is wrong
        if (const auto size = std::filesystem::file_size(file, unknown); !unknown && size > kMostUnpacked)
            refuse(PeopleFault::TooLarge);
        int reason = 0;
        zip_.reset(zip_open(file.c_str(), ZIP_RDONLY, &reason));
        if (!zip_)
            refuse(reason == ZIP_ER_OPEN || reason == ZIP_ER_READ ? PeopleFault::CannotOpen : PeopleFault::DamagedZip);
        const auto count = zip_get_num_entries(zip_.get(), 0);
        if (count > static_cast<zip_int64_t>(kMostZipEntries))
            refuse(PeopleFault::TooManyEntries);
        for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i)
            note(i);
    }

    bool has(std::string_view name) const override { return entries_.contains(inSmallLetters(name)); }

    ByteSource open(std::string_view name) const override {
        const auto index = entries_.at(inSmallLetters(name));
        const std::shared_ptr<zip_file_t> entry(zip_fopen_index(zip_.get(), index, 0), CloseEntry{});
        if (!entry)
            refuse(PeopleFault::DamagedZip, std::string(name));
        return [this, entry, file = std::string(name)](char* into, std::size_t most) {
            const auto read = zip_fread(entry.get(), into, most);
            if (read < 0)
                refuse(PeopleFault::DamagedZip, file);
            unpacked_ += static_cast<std::size_t>(read);
            if (unpacked_ > kMostUnpacked)
                refuse(PeopleFault::TooPacked, file);
            return static_cast<std::size_t>(read);
        };
    }

private:
    void note(zip_uint64_t index) {
        zip_stat_t entry{};
        if (zip_stat_index(zip_.get(), index, 0, &entry) != 0 || !(entry.valid & ZIP_STAT_NAME))
            refuse(PeopleFault::DamagedZip);
        const std::string path = entry.name;
        if (leadsOut(path))
            refuse(PeopleFault::OutsideZip, path);
        if (isTrace(path))
            return;
        const auto name = inSmallLetters(path.substr(path.rfind('/') + 1));
        if (!name.ends_with(".csv")) {
            entries_.try_emplace(name, index); // never opened, but it tells what kind of zip this is
            return;
        }
        if (entry.encryption_method != ZIP_EM_NONE)
            refuse(PeopleFault::EncryptedZip, name);
        if (entry.size > kMostUnpacked || entry.size / kMostPackedRatio > entry.comp_size)
            refuse(PeopleFault::TooPacked, name);
        if (!entries_.try_emplace(name, index).second)
            refuse(PeopleFault::EntryTwice, name);
    }

    std::unique_ptr<zip_t, CloseZip> zip_;
    std::map<std::string, zip_uint64_t> entries_;
    mutable std::size_t unpacked_ = 0;
};

} // namespace

std::unique_ptr<Bundle> openZip(const std::filesystem::path& file) {
    return std::make_unique<ZipBundle>(file);
}

} // namespace alongside
