#include "store/pulse_table.h"

#include "store/record_table_body.h"

namespace alongside {
namespace {

std::vector<PulseReply> answersToKeep(Pulse pulse) {
    mixSheets(pulse);
    return std::move(pulse.answers);
}

} // namespace

template <>
struct Mapping<Pulse> {
    static constexpr const char* table = "pulse";
    static constexpr const char* columns = "teacher, on_date, mode, words";

    static void put(Query& query, const Pulse& p) { query.with(p.teacher, p.on, p.mode, p.words); }

    static void take(Query& query, Pulse& p) { query >> p.teacher >> p.on >> p.mode >> p.words; }

    static void putLists(const ListWriter& lists, const Pulse& p) {
        lists.put("DELETE FROM pulse_answer WHERE pulse = ?",
                  "INSERT INTO pulse_answer(pulse, position, item, answer) VALUES (?, ?, ?, ?)", answersToKeep(p),
                  [](Query& query, const PulseReply& item) { query.with(item.item, item.answer); });
    }

    static void takeLists(ListReader<Pulse>& lists) {
        lists.take("SELECT pulse, item, answer FROM pulse_answer WHERE pulse", "ORDER BY position",
                   [](Query& query, Pulse& p) {
                       auto& item = p.answers.emplace_back();
                       query >> item.item >> item.answer;
                   });
    }
};

template class RecordTable<Pulse>;

std::vector<Pulse> PulseTable::ofTeacher(TeacherId teacher) const {
    return where("WHERE teacher = ? AND mode = 'named' AND removed_at IS NULL ORDER BY on_date DESC, id DESC", teacher);
}

std::vector<Pulse> PulseTable::namedSince(Date day) const {
    return where("WHERE on_date >= ? AND mode = 'named' AND removed_at IS NULL ORDER BY on_date DESC, id DESC", day);
}

std::vector<Pulse> PulseTable::batches() const {
    return where("WHERE mode = 'batch' AND removed_at IS NULL ORDER BY on_date DESC, id DESC");
}

int PulseTable::givenIn(DateSpan days) const {
    Query query(database(), "SELECT count(*) FROM pulse WHERE on_date BETWEEN ? AND ? AND removed_at IS NULL");
    query.with(days.from, days.until);
    query.step();
    return query.next<int>();
}

} // namespace alongside
