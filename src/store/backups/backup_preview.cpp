#include "store/backups/backup_preview.h"

#include "store/migrations.h"

#include <algorithm>
#include <string>

namespace alongside {
namespace {

// Counts the records of one kind, and remembers the newest; an older version may not have the table yet.
class Look {
public:
    explicit Look(Database& database) : database_(database) {}

    std::int64_t count(const std::string& table) {
        if (database_.number("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = '" + table + "'") == 0)
            return 0;
        newest_ = std::max(newest_, database_.number("SELECT max(changed_at) FROM " + table));
        return database_.number("SELECT count(*) FROM " + table + " WHERE removed_at IS NULL");
    }
    std::optional<Instant> newest() const {
        return newest_ == 0 ? std::nullopt : std::optional(Instant(std::chrono::seconds(newest_)));
    }

private:
    Database& database_;
    std::int64_t newest_ = 0;
};

} // namespace

BackupPreview previewOf(const std::filesystem::path& file, const Passphrase& key) {
    auto database = Database::open(file, key, Access::ReadOnly);
    insistOnKnown(database);
    Look look(database);
    BackupPreview preview;
    preview.teachers = look.count("teacher");
    preview.meetings = look.count("contact");
    preview.nextSteps = look.count("next_step");
    preview.wins = look.count("win");
    preview.agreements = look.count("agreement");
    preview.cycles = look.count("cycle");
    preview.reflections = look.count("reflection");
    for (const auto* other : {"coach", "school", "checklist", "pulse", "tool", "move"})
        look.count(other);
    preview.newest = look.newest();
    return preview;
}

} // namespace alongside
