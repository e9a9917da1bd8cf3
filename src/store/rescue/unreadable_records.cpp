#include "store/rescue/unreadable_records.h"

#include "store/clock.h"
#include "store/error.h"
#include "store/query.h"
#include "store/tables.h"

#include <iterator>
#include <sstream>
#include <utility>
#include <vector>

namespace alongside {
namespace {

// What a record of the table may always say; its words stay.
const char* plainValues(const std::string& table) {
    if (table == "teacher")
        return ", status = 'paused', prior_relation = 'none', drop_in = NULL, recognition = NULL";
    if (table == "contact")
        return ", start = NULL, kind = 'other', mode = 'in-person', asked_by = 'coach', welcome = 'agreed', status = "
               "'held'";
    if (table == "next_step")
        return ", owner = 'teacher', kind = NULL, state = 'open', closed_on = NULL, look_back_on = NULL, look_back = "
               "NULL";
    if (table == "reflection")
        return ", dimension = NULL";
    return "";
}

// Goes through all records once.
class Mending {
public:
    Mending(Database& database, Instant now)
        : database_(database), clock_{[now] { return Date(std::chrono::floor<std::chrono::days>(now)); },
                                      [now] { return now; }},
          tables_(database, clock_), now_(std::to_string(now.time_since_epoch().count())) {}

    void mendAll() {
        mend("teacher", tables_.teachers);
        mend("school", tables_.schools);
        mend("coach", tables_.coaches);
        mend("agreement", tables_.agreements);
        mend("cycle", tables_.cycles);
        mend("move", tables_.moves);
        mend("contact", tables_.contacts);
        mend("next_step", tables_.nextSteps);
        mend("win", tables_.wins);
        mend("checklist", tables_.checklists);
        mend("pulse", tables_.pulses);
        mend("reflection", tables_.reflections);
        mend("tool", tables_.tools);
    }

    const std::map<std::string, std::int64_t>& gone() const { return gone_; }

private:
    template <class Read>
    static bool canRead(Read&& read) {
        try {
            read();
            return true;
        } catch (const Error& error) {
            if (error.kind() != Error::Kind::Damaged)
                throw;
            return false;
        }
    }

    template <class Table>
    void mend(const std::string& name, const Table& table) {
        if (canRead([&] { table.everything(); }))
            return;
        for (const auto id : keysOf(name)) {
            const auto find = [&] { table.findAnywhere(typename Table::Key{id}); };
            if (canRead(find))
                continue;
            const auto row = " WHERE id = " + std::to_string(id);
            database_.execute("UPDATE " + name + " SET created_at = " + now_ + ", changed_at = " + now_ +
                              ", removed_at = NULL" + plainValues(name) + row);
            if (!canRead(find))
                letGo(name, id);
        }
    }

    std::vector<std::int64_t> keysOf(const std::string& name) {
        // A statement that the connection does not keep, for its text goes.
        std::istringstream words(database_.word("SELECT group_concat(id, ' ') FROM " + name));
        return {std::istream_iterator<std::int64_t>(words), {}};
    }

    void letGo(const std::string& name, std::int64_t id) {
        const auto key = std::to_string(id);
        for (const auto& [table, column] : lists(name))
            remove(table, column + " = " + key);
        remove(name, "id = " + key);
    }

    void remove(const std::string& table, const std::string& condition) {
        gone_[table] += database_.number("SELECT count(*) FROM " + table + " WHERE " + condition);
        database_.execute("DELETE FROM " + table + " WHERE " + condition);
    }

    // The tables, and in each the column, that belong to records of this one.
    std::vector<std::pair<std::string, std::string>> lists(const std::string& name) {
        std::vector<std::pair<std::string, std::string>> found;
        Query query(database_, "SELECT t.name, k.\"from\" FROM sqlite_master t, pragma_foreign_key_list(t.name) k "
                               "WHERE t.type = 'table' AND k.\"table\" = ? AND k.on_delete = 'CASCADE' AND t.name NOT "
                               "LIKE 'contact\\_%' ESCAPE '\\'");
        query.with(name);
        while (query.step()) {
            auto& list = found.emplace_back();
            query >> list.first >> list.second;
        }
        return found;
    }

    Database& database_;
    Clock clock_;
    Tables tables_;
    std::string now_;
    std::map<std::string, std::int64_t> gone_;
};

} // namespace

std::map<std::string, std::int64_t> mendUnreadable(Database& database, Instant now) {
    Mending mending(database, now);
    mending.mendAll();
    return mending.gone();
}

} // namespace alongside
