#include "store/rescue/lost_parents.h"

#include "store/query.h"
#include "store/uuid.h"

#include <vector>

namespace alongside {
namespace {

// A row that refers to one that is not there.
struct Orphan {
    std::string table;
    std::int64_t row = 0;
    std::string parent;
    std::int64_t key = 0; // of the reference within its table
};

std::vector<Orphan> orphansIn(Database& database) {
    std::vector<Orphan> orphans;
    Query query(database, "SELECT \"table\", rowid, parent, fkid FROM pragma_foreign_key_check");
    while (query.step()) {
        auto& orphan = orphans.emplace_back();
        query >> orphan.table >> orphan.row >> orphan.parent >> orphan.key;
    }
    return orphans;
}

// The names of tables and columns are the schema's own.
class ParentMending {
public:
    ParentMending(Database& database, std::string unknown, Instant now)
        : database_(database), unknown_(std::move(unknown)), now_(now) {}

    void mend(const Orphan& orphan) {
        const auto reference =
            "pragma_foreign_key_list('" + orphan.table + "') WHERE id = " + std::to_string(orphan.key);
        const auto column = database_.word("SELECT \"from\" FROM " + reference);
        const auto row = " WHERE rowid = " + std::to_string(orphan.row);
        const bool mustBe = database_.number("SELECT \"notnull\" OR pk FROM pragma_table_info('" + orphan.table +
                                             "') WHERE name = '" + column + "'") != 0;
        const auto missing = database_.number("SELECT " + column + " FROM " + orphan.table + row);
        if (!mustBe)
            database_.execute("UPDATE " + orphan.table + " SET " + column + " = NULL" + row);
        else if (orphan.parent == "teacher")
            addTeacher(missing);
        else if (orphan.parent == "school")
            addSchool(missing);
        else if (orphan.parent == "contact" && orphan.table != "contact_move")
            addContact(missing);
        else
            letGo(orphan.table, row);
    }

    // A meeting with nobody would be found nowhere.
    void giveTeachers() {
        constexpr const char* alone = "FROM contact WHERE id NOT IN (SELECT contact FROM contact_teacher)";
        if (database_.number(std::string("SELECT count(*) ") + alone) == 0)
            return;
        const auto teacher = database_.number("SELECT coalesce(max(id), 0) + 1 FROM teacher");
        addTeacher(teacher);
        database_.execute("INSERT INTO contact_teacher(contact, position, teacher, on_date) SELECT id, 0, " +
                          std::to_string(teacher) + ", on_date " + alone);
    }

    const MendedParents& mended() const { return mended_; }

private:
    void letGo(const std::string& table, const std::string& row) {
        database_.execute("DELETE FROM " + table + row);
        ++mended_.letGo[table];
    }

    void addTeacher(std::int64_t id) {
        if (!isMissing("teacher", id))
            return;
        Query query(database_,
                    "INSERT INTO teacher(id, uuid, created_at, changed_at, name, preferred_name, pronouns, role, "
                    "room, planning_periods, email, phone, roster_id, status, started_on, prior_relation, "
                    "feedback, channel, quiet_hours) VALUES (?, ?, ?, ?, ?, '', '', '', '', '', '', '', '', "
                    "'paused', coalesce((SELECT min(on_date) FROM contact_teacher WHERE teacher = ?), ?), "
                    "'none', '', '', '')");
        query.with(id, freshUuid(), now_, now_, name(), id, today()).run();
    }

    void addSchool(std::int64_t id) {
        if (isMissing("school", id))
            Query(database_, "INSERT INTO school(id, uuid, created_at, changed_at, name, short_name, principal) "
                             "VALUES (?, ?, ?, ?, ?, '', '')")
                .with(id, freshUuid(), now_, now_, name())
                .run();
    }

    // On the day that stands beside its teacher; else on that of the meeting before.
    void addContact(std::int64_t id) {
        if (!isMissing("contact", id))
            return;
        Query query(
            database_,
            "INSERT INTO contact(id, uuid, created_at, changed_at, on_date, minutes, kind, mode, place, asked_by, "
            "welcome, status, planned, opened_with_win, read_back, hard_moment, nothing_to_do, goal_linked) "
            "VALUES (?, ?, ?, ?, coalesce((SELECT min(on_date) FROM contact_teacher WHERE contact = ?), "
            "(SELECT on_date FROM contact WHERE id < ? ORDER BY id DESC LIMIT 1), ?), 30, 'other', 'in-person', "
            "'', 'coach', 'agreed', 'held', 0, 0, 0, 0, 0, 0)");
        query.with(id, freshUuid(), now_, now_, id, id, today()).run();
    }

    bool isMissing(const std::string& table, std::int64_t id) {
        if (database_.number("SELECT count(*) FROM " + table + " WHERE id = " + std::to_string(id)) > 0)
            return false;
        ++mended_.standIns;
        return true;
    }

    // The first is plainly unknown, the others are told apart by a number.
    std::string name() { return named_++ == 0 ? unknown_ : unknown_ + " " + std::to_string(named_); }
    Date today() const { return std::chrono::floor<std::chrono::days>(now_); }

    Database& database_;
    std::string unknown_;
    Instant now_;
    MendedParents mended_;
    int named_ = 0;
};

} // namespace

MendedParents mendParents(Database& database, const std::string& unknown, Instant now) {
    ParentMending mending(database, unknown, now);
    for (auto orphans = orphansIn(database); !orphans.empty(); orphans = orphansIn(database))
        for (const auto& orphan : orphans)
            mending.mend(orphan);
    mending.giveTeachers();
    return mending.mended();
}

} // namespace alongside
