#pragma once

#include "store/query.h"

#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace alongside {

// Writes the rows of a list anew: removes those of `owner`, then calls `add(query, item)` for each with owner and
// position bound.
template <class Item, class Add>
void putList(Database& database, std::string_view erase, std::string_view insert, std::int64_t owner,
             const std::vector<Item>& items, Add&& add) {
    Query(database, erase).with(owner).run();
    for (std::size_t i = 0; i < items.size(); ++i) {
        Query query(database, insert);
        query.with(owner, static_cast<std::int64_t>(i));
        add(query, items[i]);
        query.run();
    }
}

// Reads the lists of the records that one question found: one by one where they are few, else those of all at one time.
template <class Record>
class ListReader {
public:
    using Bind = std::function<void(Query&)>;

    // `bind` puts the values into `condition`, by which the records were found in `table`.
    ListReader(Database& database, const std::string& table, std::string_view condition, Bind bind,
               std::vector<Record>& records)
        : database_(database), found_("IN (SELECT id FROM " + table + ' ' + std::string(condition) + ')'),
          bind_(std::move(bind)), records_(records) {}

    // `select` begins with the owner's key and ends with the name of that column: "SELECT teacher, name FROM
    // teacher_subject WHERE teacher". Calls read(query, record) for each row.
    template <class Read>
    void take(const char* select, const char* order, Read&& read) {
        if (records_.size() > kFew) {
            takeOfAll(select, order, read);
            return;
        }
        const auto sql = kept(select, "= ?", order);
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
        std::unordered_map<std::int64_t, Record*> byKey;
        for (auto& record : records_)
            byKey.emplace(record.id.value, &record);
        Query query(database_, kept(select, found_, order));
        bind_(query);
        while (query.step())
            if (const auto owner = byKey.find(query.next<std::int64_t>()); owner != byKey.end())
                read(query, *owner->second);
    }

    // Statements are known by their text, which must stay.
    static std::string_view kept(const char* select, const std::string& which, const char* order) {
        thread_local std::set<std::string> made;
        return *made.insert(std::string(select) + ' ' + which + ' ' + order).first;
    }

    Database& database_;
    std::string found_;
    Bind bind_;
    std::vector<Record>& records_;
};

} // namespace alongside
