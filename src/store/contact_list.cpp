// The questions of lists to the contacts: keys only, read from narrow indexes.

#include "store/contact_table.h"
#include "store/query.h"

#include <algorithm>

namespace alongside {
namespace {

// In the index's own order, read backwards, so that nothing is sorted: naming the key too, by which it ends, would make
// SQLite sort.
constexpr const char* kNewestFirst =
    "SELECT id FROM contact WHERE on_date BETWEEN ? AND ? AND removed_at IS NULL "
    "AND (?3 = '' OR instr(?3, ',' || kind || ',') > 0) AND (?4 = '' OR instr(?4, ',' || status || ',') > 0) "
    "ORDER BY on_date DESC, start DESC, kind DESC, status DESC";

// The same for one contact; what it gives sorts as the index does.
constexpr const char* kPlaceInList =
    "SELECT on_date || printf('%05d', ifnull(start, -1) + 1) || kind || char(1) || status "
    "FROM contact WHERE on_date BETWEEN ? AND ? AND removed_at IS NULL "
    "AND (?3 = '' OR instr(?3, ',' || kind || ',') > 0) AND (?4 = '' OR instr(?4, ',' || status || ',') > 0) "
    "AND id = ?5";

// Up to so many are looked up one by one; for more it is quicker to go through the index.
constexpr std::size_t kFew = 1000;

template <class Enum>
std::string listOf(const std::vector<Enum>& values) {
    std::string list = values.empty() ? "" : ",";
    for (const auto value : values)
        list += std::string(wordOf(value)) + ',';
    return list;
}

std::vector<ContactId> lookedUp(Database& database, const ContactChoice& choice, const std::vector<ContactId>& few) {
    std::vector<std::pair<std::string, ContactId>> places;
    const auto kinds = listOf(choice.kinds), statuses = listOf(choice.statuses);
    for (const auto id : few) {
        Query query(database, kPlaceInList);
        query.with(choice.days.from, choice.days.until, kinds, statuses, id);
        if (query.step())
            places.emplace_back(query.next<std::string>(), id);
    }
    std::sort(places.begin(), places.end(), std::greater<>());
    std::vector<ContactId> keys;
    for (const auto& place : places)
        keys.push_back(place.second);
    return keys;
}

} // namespace

std::vector<ContactId> ContactTable::newestFirst(const ContactChoice& choice) const {
    std::vector<ContactId> keys;
    Query query(database(), kNewestFirst);
    query.with(choice.days.from, choice.days.until, listOf(choice.kinds), listOf(choice.statuses));
    while (query.step())
        keys.push_back(query.next<ContactId>());
    return keys;
}

std::vector<ContactId> ContactTable::newestFirst(const ContactChoice& choice,
                                                 const std::vector<ContactId>& among) const {
    if (among.size() <= kFew)
        return lookedUp(database(), choice, among);
    std::vector<bool> wanted(static_cast<std::size_t>(among.back().value) + 1);
    for (const auto id : among)
        wanted[static_cast<std::size_t>(id.value)] = true;
    auto keys = newestFirst(choice);
    std::erase_if(keys, [&](ContactId id) {
        const auto at = static_cast<std::size_t>(id.value);
        return at >= wanted.size() || !wanted[at];
    });
    return keys;
}

std::vector<ContactId> ContactTable::keysWith(TeacherId teacher, DateSpan days) const {
    std::vector<ContactId> keys;
    Query query(database(), "SELECT contact FROM contact_teacher WHERE teacher = ? AND on_date BETWEEN ? AND ?");
    query.with(teacher, days.from, days.until);
    while (query.step())
        keys.push_back(query.next<ContactId>());
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace alongside
