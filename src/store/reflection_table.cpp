#include "store/reflection_table.h"

#include "store/record_table_body.h"

namespace alongside {

template <>
struct Mapping<Reflection> {
    static constexpr const char* table = "reflection";
    static constexpr const char* columns = "on_date, teacher, dimension, prompt, words";

    static void put(Query& query, const Reflection& r) { query.with(r.on, r.teacher, r.dimension, r.prompt, r.text); }

    static void take(Query& query, Reflection& r) { query >> r.on >> r.teacher >> r.dimension >> r.prompt >> r.text; }

    static void putLists(const ListWriter&, const Reflection&) {}
    static void takeLists(ListReader<Reflection>&) {}
};

template class RecordTable<Reflection>;

std::vector<Reflection> ReflectionTable::ofTeacher(TeacherId teacher) const {
    return where("WHERE teacher = ? AND removed_at IS NULL ORDER BY on_date DESC, id DESC", teacher);
}

std::vector<Reflection> ReflectionTable::newestFirst() const {
    return where("WHERE removed_at IS NULL ORDER BY on_date DESC, id DESC");
}

std::vector<Reflection> ReflectionTable::since(Date day) const {
    return where("WHERE on_date >= ? AND removed_at IS NULL ORDER BY on_date DESC, id DESC", day);
}

} // namespace alongside
