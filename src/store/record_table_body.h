#pragma once

// The bodies of RecordTable, for the one file of each table that says how its record becomes a row.

#include "store/list_reader.h"
#include "store/list_writer.h"
#include "store/query.h"
#include "store/record_table.h"
#include "store/table_sql.h"
#include "store/uuid.h"
#include "store/without_cover.h"

#include <algorithm>
#include <string>

namespace alongside {

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
