// The questions of lists to the contacts: keys only, read from narrow indexes.

#include "store/contact_table.h"
#include "store/query.h"

namespace alongside {
namespace {

// In the index's own order, read backwards, so that nothing is sorted: naming the key too, by which it ends, would make
// SQLite sort.
constexpr const char* kNewestFirst =
    "SELECT id, on_date FROM contact WHERE on_date BETWEEN ? AND ? AND removed_at IS NULL "
    "AND (?3 = '' OR instr(?3, ',' || kind || ',') > 0) AND (?4 = '' OR instr(?4, ',' || status || ',') > 0) "
    "ORDER BY on_date DESC, start DESC, kind DESC, status DESC";

constexpr std::size_t kInOneGo = 10000; // and what is left of the last day

template <class Enum>
std::string listOf(const std::vector<Enum>& values) {
    std::string list = values.empty() ? "" : ",";
    for (const auto value : values)
        list += std::string(wordOf(value)) + ',';
    return list;
}

} // namespace

std::vector<ContactId> ContactTable::newestFirst(const ContactChoice& choice) const {
    std::vector<ContactId> keys;
    auto left = choice;
    for (auto next = nextNewestFirst(left); !next.empty(); next = nextNewestFirst(left))
        keys.insert(keys.end(), next.begin(), next.end());
    return keys;
}

std::vector<ContactId> ContactTable::nextNewestFirst(ContactChoice& choice) const {
    std::vector<ContactId> keys;
    keys.reserve(kInOneGo);
    Query query(database(), kNewestFirst);
    query.with(choice.days.from, choice.days.until, listOf(choice.kinds), listOf(choice.statuses));
    std::optional<Date> last;
    while (query.step()) {
        const auto key = query.next<ContactId>();
        if (keys.size() + 1 >= kInOneGo) {
            const auto day = query.next<Date>();
            if (last && day != *last)
                break;
            last = day;
        }
        keys.push_back(key);
    }
    choice.days.until = addDays(last.value_or(choice.days.from), -1);
    return keys;
}

std::vector<ContactId> ContactTable::keysWith(TeacherId teacher) const {
    std::vector<ContactId> keys;
    Query query(database(), "SELECT contact FROM contact_teacher WHERE teacher = ?");
    query.with(teacher);
    while (query.step())
        keys.push_back(query.next<ContactId>());
    return keys;
}

} // namespace alongside
