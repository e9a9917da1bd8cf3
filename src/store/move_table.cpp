#include "store/move_table.h"

#include "store/record_table_body.h"

namespace alongside {

template <>
struct Mapping<Move> {
    static constexpr const char* table = "move";
    static constexpr const char* columns = "dimension, moment, words, when_not, favourite, own";
    static constexpr const char* references[] = {"DELETE FROM contact_move WHERE move = ?"};

    static void put(Query& query, const Move& m) {
        query.with(m.dimension, m.moment, m.words, m.whenNot, m.favourite, m.own);
    }

    static void take(Query& query, Move& m) {
        query >> m.dimension >> m.moment >> m.words >> m.whenNot >> m.favourite >> m.own;
    }

    static void putLists(const ListWriter&, const Move&) {}
    static void takeLists(ListReader<Move>&) {}
};

template class RecordTable<Move>;

} // namespace alongside
