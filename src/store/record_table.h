#pragma once

#include "domain/id.h"
#include "domain/record_stamp.h"
#include "store/clock.h"
#include "store/cover.h"

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace alongside {

class Database;
struct Teacher;

// What every table of records can do. A removed record rests in the bin: it keeps its row, and no question finds it but
// `findAnywhere`, `inBin`, `everything` and `keyOf`.
template <class Record>
class RecordTable {
public:
    using Key = Id<Record>;

    RecordTable(Database& database, const Clock& clock, UnderCover stands = {})
        : database_(&database), clock_(&clock), stands_(stands) {}

    // Empty fields of the stamp are filled in. Throws Error.
    Key add(const Record& record);

    // Puts `record` in the place of the one with its id and notes the time of the change.
    void correct(const Record& record);

    // As correct, with the stamp as it is: for imports.
    void replace(const Record& record);

    void remove(Key id);
    void restore(Key id);

    // All those of one teacher at once, none of which is read for it; and how many of theirs were removed at a moment.
    void removeAllOf(Id<Teacher> teacher) requires requires(const Record& record) { record.teacher; };
    int removedWith(Id<Teacher> teacher, Instant at) const requires requires(const Record& record) { record.teacher; };

    // For good: no row and no reference to it is left. Records that cannot be without it have to go first.
    void erase(Key id);

    std::optional<Record> find(Key id) const;
    std::optional<Record> findAnywhere(Key id) const; // in the bin too
    std::vector<Record> all() const;                  // in the order of their keys
    std::vector<Record> inBin() const;                // removed, newest removal first
    std::vector<Record> everything() const;           // the bin's too, in the order of their uuids

    // The next of `everything`, at most so many, after the one of that uuid; "" for the first. For what goes through
    // all of a large table and holds little of it at a time.
    std::vector<Record> everythingAfter(std::string_view uuid, int most) const;

    // Calls `use(key, uuid)` for each record, the bin's too.
    void eachName(const std::function<void(Key, std::string_view)>& use) const;

    std::optional<Key> keyOf(std::string_view uuid) const;
    int count() const;

protected:
    std::vector<Record> where(std::string_view condition, auto&&... values) const;
    std::vector<Record> rowsWhere(std::string_view condition, auto&&... values) const; // without their lists

    Database& database() const { return *database_; }
    const Clock& clock() const { return *clock_; }
    const Cover* cover() const { return stands_.reading(); } // of what is read; null: none

private:
    std::vector<Record> rawRowsWhere(std::string_view condition, auto&&... values) const;
    std::vector<Record> covered(std::vector<Record> records) const;
    void write(const Record& record, const RecordStamp& stamp);
    void writeRow(const Record& record, const RecordStamp& stamp);

    Database* database_;
    const Clock* clock_;
    UnderCover stands_;
};

} // namespace alongside
