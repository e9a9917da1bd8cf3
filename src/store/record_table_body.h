#pragma once

// The bodies of RecordTable, for the one file of each table that says how its record becomes a row.

#include "store/list_reader.h"
#include "store/list_writer.h"
#include "store/query.h"
#include "store/record_table.h"
#include "store/uuid.h"
#include "store/without_cover.h"

#include <algorithm>
#include <string>

namespace alongside {

// How a record becomes a row: the name of the table, its columns after the stamp, both directions, and the rows of
// lists that stand in tables of their own; where other records may name it and can be without it, the statements that
// end these `references`. Each table's file specialises it once.
template <class Record>
struct Mapping;

// SQL of one table, put together once from the literal names of its mapping.
template <class Record>
struct TableSql {
    using Map = Mapping<Record>;

    std::string table = Map::table;
    std::string columns = std::string("uuid, created_at, changed_at, removed_at, ") + Map::columns;
    std::string marks = std::string("?") + placeholders(columns);
    std::string insert = "INSERT INTO " + table + "(" + columns + ") VALUES (" + marks + ")";
    std::string update = "UPDATE " + table + " SET (" + columns + ") = (" + marks + ") WHERE id = ?";
    std::string remove = "UPDATE " + table + " SET removed_at = ?, changed_at = ? WHERE id = ?";
    std::string removeAllOf =
        "UPDATE " + table + " SET removed_at = ?, changed_at = ? WHERE teacher = ? AND removed_at IS NULL";
    std::string removedWith = "SELECT count(*) FROM " + table + " WHERE teacher = ? AND removed_at = ?";
    std::string erase = "DELETE FROM " + table + " WHERE id = ?";
    std::string keyOf = "SELECT id FROM " + table + " WHERE uuid = ?";
    std::string names = "SELECT id, uuid FROM " + table;
    std::string count = "SELECT count(*) FROM " + table + " WHERE removed_at IS NULL";
    std::string select = "SELECT id, " + columns + " FROM " + table;

    static const TableSql& one() {
        static const TableSql sql;
        return sql;
    }

    // A statement on the same record with another condition, kept for as long as the program runs.
    static std::string_view selectWhere(std::string_view condition) { return keptSql(one().select, condition); }

private:
    static std::string placeholders(const std::string& names) {
        std::string text;
        for (const char c : names)
            if (c == ',')
                text += ", ?";
        return text;
    }
};

// The one column of dates that a question about a span of days finds.
inline std::vector<Date> datesOf(Database& database, std::string_view select, DateSpan days) {
    std::vector<Date> dates;
    Query query(database, select);
    query.with(days.from, days.until);
    while (query.step())
        dates.push_back(query.next<Date>());
    return dates;
}

template <class Record>
auto RecordTable<Record>::add(const Record& record) -> Key {
    RecordStamp stamp = record.stamp;
    if (stamp.uuid.empty())
        stamp.uuid = freshUuid();
    if (stamp.createdAt == Instant{})
        stamp.createdAt = clock_->now();
    if (stamp.changedAt == Instant{})
        stamp.changedAt = stamp.createdAt;
    {
        Query query(*database_, TableSql<Record>::one().insert);
        query.with(stamp);
        Mapping<Record>::put(query, record);
        query.run();
    }
    const Key id{database_->lastKey()};
    Mapping<Record>::putLists(ListWriter(*database_, id.value, true), record);
    return id;
}

template <class Record>
void RecordTable<Record>::write(const Record& record, const RecordStamp& stamp) {
    const auto* over = stands_.writing();
    const auto stored = over ? findAnywhere(record.id) : std::nullopt;
    if (stored)
        writeRow(withoutCover(record, *stored, *over), stamp);
    else
        writeRow(record, stamp);
}

template <class Record>
void RecordTable<Record>::writeRow(const Record& record, const RecordStamp& stamp) {
    {
        Query query(*database_, TableSql<Record>::one().update);
        query.with(stamp);
        Mapping<Record>::put(query, record);
        query.with(record.id);
        query.run();
    }
    Mapping<Record>::putLists(ListWriter(*database_, record.id.value, false), record);
}

template <class Record>
void RecordTable<Record>::correct(const Record& record) {
    RecordStamp stamp = record.stamp;
    stamp.changedAt = clock_->now();
    write(record, stamp);
}

template <class Record>
void RecordTable<Record>::replace(const Record& record) {
    write(record, record.stamp);
}

template <class Record>
void RecordTable<Record>::remove(Key id) {
    const auto now = clock_->now();
    Query(*database_, TableSql<Record>::one().remove).with(now, now, id).run();
}

template <class Record>
void RecordTable<Record>::removeAllOf(Id<Teacher> teacher) requires requires(const Record& record) {
    record.teacher;
}
{
    const auto now = clock_->now();
    Query(*database_, TableSql<Record>::one().removeAllOf).with(now, now, teacher).run();
}

template <class Record>
int RecordTable<Record>::removedWith(Id<Teacher> teacher, Instant at) const requires requires(const Record& record) {
    record.teacher;
}
{
    Query query(*database_, TableSql<Record>::one().removedWith);
    query.with(teacher, at);
    query.step();
    return query.next<int>();
}

template <class Record>
void RecordTable<Record>::restore(Key id) {
    Query(*database_, TableSql<Record>::one().remove).with(std::nullopt, clock_->now(), id).run();
}

template <class Record>
void RecordTable<Record>::erase(Key id) {
    if constexpr (requires { Mapping<Record>::references; })
        for (const auto* statement : Mapping<Record>::references)
            Query(*database_, statement).with(id).run();
    Query(*database_, TableSql<Record>::one().erase).with(id).run();
}

template <class Record>
std::vector<Record> RecordTable<Record>::rawRowsWhere(std::string_view condition, auto&&... values) const {
    std::vector<Record> records;
    Query query(*database_, TableSql<Record>::selectWhere(condition));
    query.with(values...);
    while (query.step()) {
        Record& record = records.emplace_back();
        query >> record.id >> record.stamp;
        Mapping<Record>::take(query, record);
    }
    return records;
}

template <class Record>
std::vector<Record> RecordTable<Record>::covered(std::vector<Record> records) const {
    if (const auto* over = cover())
        for (auto& record : records)
            over->put(record);
    return records;
}

template <class Record>
std::vector<Record> RecordTable<Record>::rowsWhere(std::string_view condition, auto&&... values) const {
    return covered(rawRowsWhere(condition, values...));
}

template <class Record>
std::vector<Record> RecordTable<Record>::where(std::string_view condition, auto&&... values) const {
    auto records = rawRowsWhere(condition, values...);
    ListReader<Record> lists(*database_, records);
    Mapping<Record>::takeLists(lists);
    return covered(std::move(records));
}

template <class Record>
std::optional<Record> RecordTable<Record>::find(Key id) const {
    auto found = where("WHERE id = ? AND removed_at IS NULL", id);
    if (found.empty())
        return std::nullopt;
    return std::move(found.front());
}

template <class Record>
std::optional<Record> RecordTable<Record>::findAnywhere(Key id) const {
    auto found = where("WHERE id = ?", id);
    if (found.empty())
        return std::nullopt;
    return std::move(found.front());
}

template <class Record>
std::vector<Record> RecordTable<Record>::all() const {
    return where("WHERE removed_at IS NULL ORDER BY id");
}

template <class Record>
std::vector<Record> RecordTable<Record>::inBin() const {
    return where("WHERE removed_at IS NOT NULL ORDER BY removed_at DESC, id DESC");
}

template <class Record>
std::vector<Record> RecordTable<Record>::everything() const {
    return where("ORDER BY uuid");
}

template <class Record>
std::vector<Record> RecordTable<Record>::everythingAfter(std::string_view uuid, int most) const {
    return where("WHERE uuid > ? ORDER BY uuid LIMIT ?", uuid, most);
}

template <class Record>
void RecordTable<Record>::eachName(const std::function<void(Key, std::string_view)>& use) const {
    Query query(*database_, TableSql<Record>::one().names);
    while (query.step()) {
        const auto id = query.next<Key>();
        use(id, query.next<std::string>());
    }
}

template <class Record>
auto RecordTable<Record>::keyOf(std::string_view uuid) const -> std::optional<Key> {
    Query query(*database_, TableSql<Record>::one().keyOf);
    query.with(uuid);
    if (!query.step())
        return std::nullopt;
    return query.next<Key>();
}

template <class Record>
int RecordTable<Record>::count() const {
    Query query(*database_, TableSql<Record>::one().count);
    query.step();
    return query.next<int>();
}

} // namespace alongside
