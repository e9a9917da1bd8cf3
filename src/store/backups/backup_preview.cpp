#include "store/backups/backup_preview.h"

#include "store/migrations.h"
#include "store/query.h"

#include <algorithm>
#include <string>

namespace alongside {
namespace {

// Counts the records of one kind, and remembers the newest; an older version may not have the table yet.
class Look {
public:
    explicit Look(Database& database) : database_(database) {}

    std::int64_t count(const std::string& table) {
        if (!has(table))
            return 0;
        newest_ = std::max(newest_, database_.number("SELECT max(changed_at) FROM " + table));
        inBin_ += database_.number("SELECT count(*) FROM " + table + " WHERE removed_at IS NOT NULL");
        return database_.number("SELECT count(*) FROM " + table + " WHERE removed_at IS NULL");
    }
    std::int64_t inBin() const { return inBin_; }
    std::set<std::string> held() const {
        std::set<std::string> teachers;
        if (!has("hold"))
            return teachers;
        Query query(database_, "SELECT coalesce(teacher.uuid, '') FROM hold LEFT JOIN teacher ON teacher.id = "
                               "hold.teacher WHERE hold.lifted_on IS NULL");
        while (query.step())
            teachers.insert(query.next<std::string>());
        return teachers;
    }
    std::optional<Instant> newest() const {
        return newest_ == 0 ? std::nullopt : std::optional(Instant(std::chrono::seconds(newest_)));
    }

private:
    bool has(const std::string& table) const {
        return database_.number("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = '" + table + "'") >
               0;
    }

    Database& database_;
    std::int64_t newest_ = 0, inBin_ = 0;
};

} // namespace

BackupPreview previewOf(const std::filesystem::path& file, const Passphrase& key) {
    auto database = Database::open(file, key, Access::ReadOnly);
    database.execute("PRAGMA cache_size=-512"); // no page is looked at twice
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
    preview.inBin = look.inBin();
    preview.newest = look.newest();
    preview.held = look.held();
    return preview;
}

} // namespace alongside
