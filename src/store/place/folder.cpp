#include "store/place/folder.h"

#include "store/notebook_file.h"

#include <sys/stat.h>

namespace alongside {

namespace fs = std::filesystem;

fs::path folderOf(const fs::path& file) {
    return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

void makePrivateFolder(const fs::path& folder) {
    std::error_code none;
    if (folder.empty() || fs::exists(folder, none))
        return;
    makePrivateFolder(folder.parent_path());
    if (::mkdir(folder.c_str(), 0700) == 0)
        syncFolderOf(folder); // else a power cut may take it away with all that was put into it
}

} // namespace alongside
