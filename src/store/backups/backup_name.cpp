#include "store/backups/backup_name.h"

#include <algorithm>

namespace alongside {
namespace {

constexpr std::string_view kEnding = ".alongside";
constexpr std::size_t kStamp = 17; // "2026-11-22 190500"

std::string stampOf(Instant made) {
    auto stamp = toText(made);
    stamp[10] = ' ';
    std::erase(stamp, ':');
    stamp.pop_back();
    return stamp;
}

std::optional<Instant> readStamp(std::string_view stamp) {
    auto text = std::string(stamp.substr(0, 10)) + "T" + std::string(stamp.substr(11, 2)) + ":" +
                std::string(stamp.substr(13, 2)) + ":" + std::string(stamp.substr(15)) + "Z";
    return stamp[10] == ' ' ? parseInstant(text) : std::nullopt;
}

std::string suffixOf(BackupCause cause) {
    return wordOf(cause).empty() ? std::string() : " " + std::string(wordOf(cause));
}

} // namespace

std::string backupFileName(std::string_view notebook, const BackupName& name) {
    return std::string(notebook) + " " + stampOf(name.made) + suffixOf(name.cause) + std::string(kEnding);
}

std::optional<BackupName> readBackupFileName(std::string_view file) {
    if (!file.ends_with(kEnding))
        return std::nullopt;
    file.remove_suffix(kEnding.size());
    for (const auto cause : everyValueOf<BackupCause>()) {
        const auto suffix = suffixOf(cause);
        if (!file.ends_with(suffix) || file.size() < suffix.size() + kStamp + 1)
            continue;
        const auto stamp = file.substr(file.size() - suffix.size() - kStamp, kStamp);
        if (const auto made = readStamp(stamp))
            return BackupName{*made, cause};
    }
    return std::nullopt;
}

} // namespace alongside
