#include "store/coach_table.h"

#include "store/record_table_body.h"

namespace alongside {

template <>
struct Mapping<Coach> {
    static constexpr const char* table = "coach";
    static constexpr const char* columns = "name, me, role, email, phone, usual_hours";

    static void put(Query& query, const Coach& c) { query.with(c.name, c.me, c.role, c.email, c.phone, c.usualHours); }

    static void take(Query& query, Coach& c) {
        query >> c.name >> c.me >> c.role >> c.email >> c.phone >> c.usualHours;
    }

    static void putLists(const ListWriter& lists, const Coach& c) {
        lists.put("DELETE FROM coach_taught_at WHERE coach = ?",
                  "INSERT INTO coach_taught_at(coach, position, school, from_date, until_date) VALUES (?, ?, ?, ?, ?)",
                  c.taughtAt,
                  [](Query& query, const TaughtAt& item) { query.with(item.school, item.from, item.until); });
        lists.put(
            "DELETE FROM coach_training WHERE coach = ?",
            "INSERT INTO coach_training(coach, position, on_date, title, hours, about_trust) VALUES (?, ?, ?, ?, ?, ?)",
            c.trainings,
            [](Query& query, const Training& item) { query.with(item.on, item.title, item.hours, item.aboutTrust); });
    }

    static void takeLists(ListReader<Coach>& lists) {
        lists.take("SELECT coach, school, from_date, until_date FROM coach_taught_at WHERE coach", "ORDER BY position",
                   [](Query& query, Coach& c) {
                       auto& item = c.taughtAt.emplace_back();
                       query >> item.school >> item.from >> item.until;
                   });
        lists.take("SELECT coach, on_date, title, hours, about_trust FROM coach_training WHERE coach",
                   "ORDER BY position", [](Query& query, Coach& c) {
                       auto& item = c.trainings.emplace_back();
                       query >> item.on >> item.title >> item.hours >> item.aboutTrust;
                   });
    }
};

template class RecordTable<Coach>;

std::optional<Coach> CoachTable::me() const {
    auto found = where("WHERE me = 1 AND removed_at IS NULL");
    if (found.empty())
        return std::nullopt;
    return std::move(found.front());
}

} // namespace alongside
