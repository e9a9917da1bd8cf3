#include "store/place/synced_folder.h"

#include <array>
#include <string_view>

namespace alongside {
namespace {

namespace fs = std::filesystem;

// What a program leaves in the folder that it keeps the same.
struct Mark {
    std::string_view name, program;
};
constexpr std::array<Mark, 10> kInside{{{".dropbox", "Dropbox"},
                                        {".dropbox.cache", "Dropbox"},
                                        {".stfolder", "Syncthing"},
                                        {".stignore", "Syncthing"},
                                        {".SyncArchive", "Resilio Sync"},
                                        {".owncloudsync.log", "ownCloud"},
                                        {".nextcloudsync.log", "Nextcloud"},
                                        {".csync_journal.db", "ownCloud"},
                                        {".tmp.drivedownload", "Google Drive"},
                                        {".insync-trash", "Insync"}}};

// By the name of the folder itself.
constexpr std::array<Mark, 6> kNames{{{"Dropbox", "Dropbox"},
                                      {"OneDrive", "OneDrive"},
                                      {"Nextcloud", "Nextcloud"},
                                      {"ownCloud", "ownCloud"},
                                      {"Google Drive", "Google Drive"},
                                      {"GoogleDrive", "Google Drive"}}};

// Their lists of files: ".sync_0f3a.db", "._sync_0f3a.db".
bool isSyncList(const std::string& name) {
    return (name.starts_with(".sync_") || name.starts_with("._sync_")) && name.ends_with(".db");
}

std::optional<std::string> programIn(const fs::path& folder) {
    std::error_code none;
    for (const auto& mark : kInside)
        if (fs::exists(folder / mark.name, none))
            return std::string(mark.program);
    for (const auto& mark : kNames)
        if (folder.filename() == mark.name)
            return std::string(mark.program);
    for (fs::directory_iterator entry(folder, none), end; !none && entry != end; entry.increment(none))
        if (isSyncList(entry->path().filename().string()))
            return "Nextcloud";
    return std::nullopt;
}

} // namespace

std::optional<std::string> syncingProgramAt(const fs::path& file) {
    std::error_code none;
    auto folder = fs::weakly_canonical(file, none).parent_path();
    for (; folder.has_relative_path(); folder = folder.parent_path())
        if (auto program = programIn(folder))
            return program;
    return std::nullopt;
}

} // namespace alongside
