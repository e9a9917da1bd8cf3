#include "store/contact_table.h"

#include "store/record_table_body.h"

namespace alongside {
namespace {

void takePeople(ListReader<Contact>& lists) {
    lists.take("SELECT contact, teacher FROM contact_teacher WHERE contact", "ORDER BY position",
               [](Query& query, Contact& c) { c.with.push_back(query.next<TeacherId>()); });
}

} // namespace

template <>
struct Mapping<Contact> {
    static constexpr const char* table = "contact";
    static constexpr const char* columns =
        "on_date, start, minutes, kind, mode, place, asked_by, welcome, status, planned, notice_on, summary_sent_on, "
        "opened_with_win, read_back, hard_moment, nothing_to_do, goal_linked, cycle";
    static constexpr const char* references[] = {"UPDATE next_step SET contact = NULL WHERE contact = ?"};

    static void put(Query& query, const Contact& c) {
        query.with(c.on, c.start, c.length, c.kind, c.mode, c.place, c.askedBy, c.welcome, c.status, c.planned,
                   c.noticeOn);
        query.with(c.summarySentOn, c.openedWithWin, c.readBack, c.hardMoment, c.nothingToDo, c.goalLinked, c.cycle);
    }

    static void take(Query& query, Contact& c) {
        query >> c.on >> c.start >> c.length >> c.kind >> c.mode >> c.place >> c.askedBy >> c.welcome >> c.status >>
            c.planned;
        query >> c.noticeOn >> c.summarySentOn >> c.openedWithWin >> c.readBack >> c.hardMoment >> c.nothingToDo;
        query >> c.goalLinked >> c.cycle;
    }

    static void putLists(const ListWriter& lists, const Contact& c) {
        Query(lists.database(), "INSERT INTO contact_note(id, shared, private) VALUES (?, ?, ?) "
                                "ON CONFLICT(id) DO UPDATE SET shared = excluded.shared, private = excluded.private")
            .with(lists.owner(), c.sharedNote, c.privateNote)
            .run();
        lists.put("DELETE FROM contact_teacher WHERE contact = ?",
                  "INSERT INTO contact_teacher(contact, position, teacher, on_date) VALUES (?, ?, ?, ?)", c.with,
                  [&](Query& query, TeacherId teacher) { query.with(teacher, c.on); });
        lists.put("DELETE FROM contact_move WHERE contact = ?",
                  "INSERT INTO contact_move(contact, position, move) VALUES (?, ?, ?)", c.moves,
                  [](Query& query, MoveId move) { query.with(move); });
    }

    static void takeLists(ListReader<Contact>& lists) {
        lists.take("SELECT id, shared, private FROM contact_note WHERE id", "",
                   [](Query& query, Contact& c) { query >> c.sharedNote >> c.privateNote; });
        takePeople(lists);
        lists.take("SELECT contact, move FROM contact_move WHERE contact", "ORDER BY position",
                   [](Query& query, Contact& c) { c.moves.push_back(query.next<MoveId>()); });
    }
};

template class RecordTable<Contact>;

namespace {

std::optional<Contact> firstOf(std::vector<Contact> found) {
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

} // namespace

namespace {

constexpr const char* kNewestWith = "WHERE id IN (SELECT contact FROM contact_teacher WHERE teacher = ?) "
                                    "AND removed_at IS NULL ORDER BY on_date DESC, start DESC, id DESC";

constexpr const char* kOldestWithIn =
    "WHERE id IN (SELECT contact FROM contact_teacher WHERE teacher = ? AND on_date BETWEEN ? AND ?) "
    "AND removed_at IS NULL ORDER BY on_date, start, id";

} // namespace

std::vector<Contact> ContactTable::withTeacher(TeacherId teacher) const {
    return where(kNewestWith, teacher);
}

std::vector<Contact> ContactTable::rowsWith(TeacherId teacher) const {
    return rowsWhere(kNewestWith, teacher);
}

std::vector<Contact> ContactTable::rowsWith(TeacherId teacher, DateSpan days) const {
    return rowsWhere(kOldestWithIn, teacher, days.from, days.until);
}

std::vector<Contact> ContactTable::withTeacher(TeacherId teacher, DateSpan days) const {
    return where(kOldestWithIn, teacher, days.from, days.until);
}

std::vector<Contact> ContactTable::between(DateSpan days) const {
    return where("WHERE on_date BETWEEN ? AND ? AND removed_at IS NULL ORDER BY on_date, start, id", days.from,
                 days.until);
}

std::vector<Contact> ContactTable::heldWithoutNotes(DateSpan days) const {
    auto contacts =
        rowsWhere("WHERE on_date BETWEEN ? AND ? AND status = 'held' AND removed_at IS NULL", days.from, days.until);
    ListReader<Contact> lists(database(), contacts);
    takePeople(lists);
    return contacts;
}

std::vector<Contact> ContactTable::plannedUpTo(Date day) const {
    // Few are planned; by itself SQLite would go through the index of lists, as that needs no sort.
    return where("INDEXED BY contact_planned WHERE status = 'planned' AND on_date <= ? AND removed_at IS NULL "
                 "ORDER BY on_date, start, id",
                 day);
}

std::optional<Contact> ContactTable::plannedNext(Date from) const {
    return firstOf(where("WHERE status = 'planned' AND on_date >= ? AND removed_at IS NULL "
                         "ORDER BY on_date, start, id LIMIT 1",
                         from));
}

std::vector<Contact> ContactTable::heldLast(TeacherId teacher, Date upTo) const {
    return where("WHERE id IN (SELECT contact FROM contact_teacher WHERE teacher = ? AND on_date = ("
                 "SELECT t.on_date FROM contact_teacher t JOIN contact c ON c.id = t.contact WHERE t.teacher = ? "
                 "AND t.on_date <= ? AND c.status = 'held' AND c.removed_at IS NULL ORDER BY t.on_date DESC LIMIT 1)) "
                 "AND status = 'held' AND removed_at IS NULL ORDER BY start, id",
                 teacher, teacher, upTo);
}

std::optional<Contact> ContactTable::seenLast(TeacherId teacher, Date upTo) const {
    return firstOf(where("WHERE id = (SELECT c.id FROM contact_teacher t JOIN contact c ON c.id = t.contact "
                         "WHERE t.teacher = ? AND t.on_date <= ? AND c.status = 'held' AND c.kind <> 'message' "
                         "AND c.removed_at IS NULL ORDER BY t.on_date DESC, c.start DESC, c.id DESC LIMIT 1)",
                         teacher, upTo));
}

std::vector<Date> ContactTable::daysLogged(DateSpan days) const {
    // From each day to the next along the index: however many contacts a day has, one is read.
    return datesOf(database(),
                   "WITH RECURSIVE logged(day) AS (SELECT (SELECT on_date FROM contact WHERE on_date BETWEEN ?1 AND ?2 "
                   "AND status <> 'planned' AND removed_at IS NULL ORDER BY on_date LIMIT 1) "
                   "UNION ALL SELECT (SELECT on_date FROM contact WHERE on_date > day AND on_date <= ?2 "
                   "AND status <> 'planned' AND removed_at IS NULL ORDER BY on_date LIMIT 1) FROM logged "
                   "WHERE day IS NOT NULL) SELECT day FROM logged WHERE day IS NOT NULL",
                   days);
}

void ContactTable::removeAllWith(TeacherId teacher) {
    const auto now = clock().now();
    Query(database(), "UPDATE contact SET removed_at = ?, changed_at = ? WHERE removed_at IS NULL "
                      "AND id IN (SELECT contact FROM contact_teacher WHERE teacher = ?) "
                      "AND NOT EXISTS (SELECT 1 FROM contact_teacher o JOIN teacher other ON other.id = o.teacher "
                      "WHERE o.contact = contact.id AND o.teacher <> ? AND other.removed_at IS NULL)")
        .with(now, now, teacher, teacher)
        .run();
}

int ContactTable::removedWith(TeacherId teacher, Instant at) const {
    Query query(database(), "SELECT count(*) FROM contact_teacher t JOIN contact c INDEXED BY contact_standing "
                            "ON c.id = t.contact WHERE t.teacher = ? AND c.removed_at = ?");
    query.with(teacher, at);
    query.step();
    return query.next<int>();
}

} // namespace alongside
