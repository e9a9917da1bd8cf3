#include "store/cycle_table.h"

#include "store/record_table_body.h"

namespace alongside {

template <>
struct Mapping<Cycle> {
    static constexpr const char* table = "cycle";
    static constexpr const char* columns = "teacher, model, goal, students_will, started_on, ended_on";
    static constexpr const char* references[] = {"UPDATE contact SET cycle = NULL WHERE cycle = ?"};

    static void put(Query& query, const Cycle& c) {
        query.with(c.teacher, c.model, c.goal, c.studentsWill, c.startedOn, c.endedOn);
    }

    static void take(Query& query, Cycle& c) {
        query >> c.teacher >> c.model >> c.goal >> c.studentsWill >> c.startedOn >> c.endedOn;
    }

    static void putLists(const ListWriter& lists, const Cycle& c) {
        lists.put("DELETE FROM cycle_phase WHERE cycle = ?",
                  "INSERT INTO cycle_phase(cycle, position, name, from_date, until_date) VALUES (?, ?, ?, ?, ?)",
                  c.phases, [](Query& query, const Phase& item) { query.with(item.name, item.from, item.until); });
    }

    static void takeLists(ListReader<Cycle>& lists) {
        lists.take("SELECT cycle, name, from_date, until_date FROM cycle_phase WHERE cycle", "ORDER BY position",
                   [](Query& query, Cycle& c) {
                       auto& item = c.phases.emplace_back();
                       query >> item.name >> item.from >> item.until;
                   });
    }
};

template class RecordTable<Cycle>;

std::vector<Cycle> CycleTable::ofTeacher(TeacherId teacher) const {
    return where("WHERE teacher = ? AND removed_at IS NULL ORDER BY started_on DESC, id DESC", teacher);
}

} // namespace alongside
