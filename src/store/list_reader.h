#pragma once

#include "store/kept_sql.h"
#include "store/query.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace alongside {

// Reads the lists of the records that one question found: one by one where they are few, else those of all at one time.
template <class Record>
class ListReader {
public:
    ListReader(Database& database, std::vector<Record>& records) : database_(database), records_(records) {}

    // `select` begins with the owner's key and ends with the name of that column: "SELECT teacher, name FROM
    // teacher_subject WHERE teacher". Calls read(query, record) for each row.
    template <class Read>
    void take(const char* select, const char* order, Read&& read) {
        if (records_.size() > kFew) {
            takeOfAll(select, order, read);
            return;
        }
        const auto sql = keptSql(select, "= ?", order);
        for (auto& record : records_) {
            Query query(database_, sql);
            query.with(record.id);
            while (query.step()) {
                query.next<std::int64_t>();
                read(query, record);
            }
        }
    }

private:
    static constexpr std::size_t kFew = 4;

    template <class Read>
    void takeOfAll(const char* select, const char* order, Read& read) {
        if (byKey_.empty())
            noteKeys();
        Query query(database_, keptSql(select, "IN (SELECT value FROM json_each(?))", order));
        query.with(keys_);
        while (query.step())
            if (const auto owner = byKey_.find(query.next<std::int64_t>()); owner != byKey_.end())
                read(query, *owner->second);
    }

    void noteKeys() {
        byKey_.reserve(records_.size());
        for (auto& record : records_) {
            byKey_.emplace(record.id.value, &record);
            keys_ += (keys_.empty() ? '[' : ',') + std::to_string(record.id.value);
        }
        keys_ += ']';
    }

    Database& database_;
    std::vector<Record>& records_;
    std::unordered_map<std::int64_t, Record*> byKey_;
    std::string keys_; // as JSON
};

} // namespace alongside
