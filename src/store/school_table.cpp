#include "store/school_table.h"

#include "store/record_table_body.h"

namespace alongside {

template <>
struct Mapping<School> {
    static constexpr const char* table = "school";
    static constexpr const char* columns = "name, short_name, principal";
    static constexpr const char* references[] = {"DELETE FROM teacher_school WHERE school = ?"};

    static void put(Query& query, const School& s) { query.with(s.name, s.shortName, s.principal); }

    static void take(Query& query, School& s) { query >> s.name >> s.shortName >> s.principal; }

    static void putLists(const ListWriter& lists, const School& s) {
        lists.put("DELETE FROM school_culture_note WHERE school = ?",
                  "INSERT INTO school_culture_note(school, position, on_date, domain, words) VALUES (?, ?, ?, ?, ?)",
                  s.cultureNotes,
                  [](Query& query, const CultureNote& item) { query.with(item.on, item.domain, item.text); });
    }

    static void takeLists(ListReader<School>& lists) {
        lists.take("SELECT school, on_date, domain, words FROM school_culture_note WHERE school", "ORDER BY position",
                   [](Query& query, School& s) {
                       auto& item = s.cultureNotes.emplace_back();
                       query >> item.on >> item.domain >> item.text;
                   });
    }
};

template class RecordTable<School>;

std::vector<School> SchoolTable::byName() const {
    return where("WHERE removed_at IS NULL ORDER BY name COLLATE NOCASE, id");
}

} // namespace alongside
