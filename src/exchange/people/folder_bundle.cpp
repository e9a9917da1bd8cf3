#include "exchange/people/bundle.h"
#include "exchange/people/people_list.h"
#include "exchange/people/same_word.h"

#include <fstream>
#include <map>

namespace alongside {
namespace {

namespace fs = std::filesystem;

// The files of one folder, not of those below it; or one file alone.
class FolderBundle : public Bundle {
public:
    explicit FolderBundle(const fs::path& folder) {
        std::error_code failure;
        for (fs::directory_iterator each(folder, failure); !failure && each != fs::directory_iterator();
             each.increment(failure))
            if (std::error_code unknown; each->is_regular_file(unknown))
                files_.try_emplace(inSmallLetters(each->path().filename().string()), each->path());
        if (failure)
            throw PeopleRefused{{PeopleFault::CannotOpen}};
    }
    FolderBundle(const fs::path& file, const std::string& name) { files_.emplace(name, file); }

    bool has(std::string_view name) const override { return files_.contains(inSmallLetters(name)); }

    ByteSource open(std::string_view name) const override {
        const auto stream = std::make_shared<std::ifstream>(files_.at(inSmallLetters(name)), std::ios::binary);
        if (!*stream)
            throw PeopleRefused{{PeopleFault::CannotOpen, std::string(name)}};
        return [stream, file = std::string(name)](char* into, std::size_t most) {
            stream->read(into, static_cast<std::streamsize>(most));
            if (stream->bad())
                throw PeopleRefused{{PeopleFault::CannotOpen, file}};
            return static_cast<std::size_t>(stream->gcount());
        };
    }

private:
    std::map<std::string, fs::path> files_;
};

} // namespace

std::unique_ptr<Bundle> openFolder(const fs::path& folder) {
    return std::make_unique<FolderBundle>(folder);
}

std::unique_ptr<Bundle> openFile(const fs::path& file, const std::string& name) {
    return std::make_unique<FolderBundle>(file, name);
}

} // namespace alongside
