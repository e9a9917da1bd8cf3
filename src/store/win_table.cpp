#include "store/win_table.h"

#include "store/record_table_body.h"

namespace alongside {

template <>
struct Mapping<Win> {
    static constexpr const char* table = "win";
    static constexpr const char* columns = "teacher, seen_on, named_by, told_on, told_how, may_share, what";

    static void put(Query& query, const Win& w) {
        query.with(w.teacher, w.seenOn, w.namedBy, w.toldOn, w.toldHow, w.mayShare, w.what);
    }

    static void take(Query& query, Win& w) {
        query >> w.teacher >> w.seenOn >> w.namedBy >> w.toldOn >> w.toldHow >> w.mayShare >> w.what;
    }

    static void putLists(const ListWriter&, const Win&) {}
    static void takeLists(ListReader<Win>&) {}
};

template class RecordTable<Win>;

std::vector<Win> WinTable::ofTeacher(TeacherId teacher) const {
    return where("WHERE teacher = ? AND removed_at IS NULL ORDER BY seen_on DESC, id DESC", teacher);
}

std::vector<UntoldWin> WinTable::untold() const {
    std::vector<UntoldWin> wins;
    Query query(database(), "SELECT id, teacher FROM win INDEXED BY win_untold "
                            "WHERE told_on IS NULL AND removed_at IS NULL ORDER BY seen_on, id");
    while (query.step()) {
        auto& win = wins.emplace_back();
        query >> win.id >> win.teacher;
    }
    return wins;
}

std::vector<Date> WinTable::daysSeen(DateSpan days) const {
    // Teacher by teacher, along the index of each one's wins.
    return datesOf(database(),
                   "SELECT DISTINCT w.seen_on FROM teacher t JOIN win w ON w.teacher = t.id "
                   "AND w.seen_on BETWEEN ? AND ? AND w.removed_at IS NULL",
                   days);
}

} // namespace alongside
