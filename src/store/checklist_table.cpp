#include "store/checklist_table.h"

#include "store/record_table_body.h"

namespace alongside {

template <>
struct Mapping<Checklist> {
    static constexpr const char* table = "checklist";
    static constexpr const char* columns = "teacher, from_date, until_date, note";

    static void put(Query& query, const Checklist& c) { query.with(c.teacher, c.period.from, c.period.until, c.note); }

    static void take(Query& query, Checklist& c) { query >> c.teacher >> c.period.from >> c.period.until >> c.note; }

    static void putLists(const ListWriter& lists, const Checklist& c) {
        lists.put("DELETE FROM checklist_item WHERE checklist = ?",
                  "INSERT INTO checklist_item(checklist, position, code, words, strategy, state, note, changed_on) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                  c.items, [](Query& query, const ChecklistItem& item) {
                      query.with(item.code, item.text, item.strategy, item.state, item.note, item.changedOn);
                  });
    }

    static void takeLists(ListReader<Checklist>& lists) {
        lists.take(
            "SELECT checklist, code, words, strategy, state, note, changed_on FROM checklist_item WHERE checklist",
            "ORDER BY position", [](Query& query, Checklist& c) {
                auto& item = c.items.emplace_back();
                query >> item.code >> item.text >> item.strategy >> item.state >> item.note >> item.changedOn;
            });
    }
};

template class RecordTable<Checklist>;

std::vector<Checklist> ChecklistTable::ofTeacher(TeacherId teacher) const {
    return where("WHERE teacher = ? AND removed_at IS NULL ORDER BY from_date DESC, id DESC", teacher);
}

std::optional<Checklist> ChecklistTable::ofPeriodWith(TeacherId teacher, Date day) const {
    auto found = where("WHERE teacher = ? AND ? BETWEEN from_date AND until_date AND removed_at IS NULL ORDER BY "
                       "from_date DESC, id DESC",
                       teacher, day);
    if (found.empty())
        return std::nullopt;
    return std::move(found.front());
}

int ChecklistTable::tickedIn(DateSpan days) const {
    Query query(database(), "SELECT count(DISTINCT c.id) FROM checklist_item i INDEXED BY checklist_item_done "
                            "CROSS JOIN checklist c ON c.id = i.checklist WHERE i.state = 'done' "
                            "AND i.changed_on BETWEEN ? AND ? AND c.removed_at IS NULL");
    query.with(days.from, days.until);
    query.step();
    return query.next<int>();
}

} // namespace alongside
