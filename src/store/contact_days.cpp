// The questions about days and people to the contacts, answered out of narrow indexes or few columns.

#include "store/contact_table.h"
#include "store/query.h"

namespace alongside {
namespace {

// Those of isBrief, as a list of SQL.
std::string briefKinds() {
    std::string list;
    for (const auto kind : everyValueOf<ContactKind>())
        if (isBrief(kind))
            list += (list.empty() ? "('" : ", '") + std::string(wordOf(kind)) + '\'';
    return list + ')';
}

} // namespace

std::optional<Date> ContactTable::nextPlanned(TeacherId teacher, Date from) const {
    Query query(database(), "SELECT t.on_date FROM contact_teacher t JOIN contact c ON c.id = t.contact "
                            "WHERE t.teacher = ? AND t.on_date >= ? AND c.status = 'planned' AND c.removed_at IS NULL "
                            "ORDER BY t.on_date LIMIT 1");
    query.with(teacher, from);
    if (!query.step())
        return std::nullopt;
    return query.next<Date>();
}

std::map<TeacherId, Date> ContactTable::nextPlannedOfAll(Date from) const {
    std::map<TeacherId, Date> days;
    Query query(database(), "SELECT t.teacher, c.on_date FROM contact c INDEXED BY contact_planned "
                            "CROSS JOIN contact_teacher t ON t.contact = c.id WHERE c.status = 'planned' "
                            "AND c.on_date >= ? AND c.removed_at IS NULL ORDER BY c.on_date");
    query.with(from);
    while (query.step()) {
        const auto teacher = query.next<TeacherId>();
        days.emplace(teacher, query.next<Date>()); // the first stays
    }
    return days;
}

HeldContacts ContactTable::heldIn(DateSpan days) const {
    HeldContacts held;
    // The contacts out of the index of lists alone; of each teacher one contact is enough.
    Query query(database(),
                "SELECT (SELECT count(*) FROM contact WHERE on_date BETWEEN ?1 AND ?2 AND status = 'held' "
                "AND removed_at IS NULL), (SELECT count(*) FROM teacher WHERE EXISTS (SELECT 1 FROM contact_teacher t "
                "JOIN contact c INDEXED BY contact_standing ON c.id = t.contact WHERE t.teacher = teacher.id "
                "AND t.on_date BETWEEN ?1 AND ?2 AND c.status = 'held' AND c.removed_at IS NULL))");
    query.with(days.from, days.until);
    if (query.step())
        query >> held.contacts >> held.teachers;
    return held;
}

std::vector<UnsentSummary> ContactTable::withoutSummary(DateSpan days) const {
    static const std::string select =
        "SELECT c.id, c.on_date, t.teacher FROM contact c INDEXED BY contact_unsent CROSS JOIN contact_teacher t "
        "ON t.contact = c.id WHERE c.status = 'held' AND c.summary_sent_on IS NULL AND c.removed_at IS NULL "
        "AND c.on_date BETWEEN ? AND ? AND c.kind NOT IN " +
        briefKinds() + " ORDER BY c.on_date, c.start, c.id, t.position";
    std::vector<UnsentSummary> unsent;
    Query query(database(), select);
    query.with(days.from, days.until);
    while (query.step()) {
        const auto contact = query.next<ContactId>();
        const auto on = query.next<Date>();
        if (unsent.empty() || unsent.back().contact != contact)
            unsent.push_back({contact, on, {}});
        unsent.back().with.push_back(query.next<TeacherId>());
    }
    return unsent;
}

std::optional<ContactKind> ContactTable::kindHeldLast() const {
    Query query(database(), "SELECT kind FROM contact WHERE status = 'held' AND removed_at IS NULL "
                            "ORDER BY on_date DESC, start DESC, id DESC LIMIT 1");
    if (!query.step())
        return std::nullopt;
    return query.next<ContactKind>();
}

namespace {

std::string lastMetOf(const char* teacher) {
    return std::string("(SELECT t.on_date FROM contact_teacher t JOIN contact c INDEXED BY contact_standing "
                       "ON c.id = t.contact WHERE t.teacher = ") +
           teacher + " AND t.on_date <= ? AND c.status = 'held' AND c.removed_at IS NULL AND c.kind NOT IN " +
           briefKinds() + " AND c.welcome <> 'unasked' ORDER BY t.on_date DESC LIMIT 1)";
}

} // namespace

std::optional<Date> ContactTable::lastMetWith(TeacherId teacher, Date upTo) const {
    static const std::string select = "SELECT " + lastMetOf("?");
    Query query(database(), select);
    query.with(teacher, upTo);
    query.step();
    return query.next<std::optional<Date>>();
}

std::map<TeacherId, Date> ContactTable::lastMet(Date upTo) const {
    static const std::string select =
        "SELECT id, " + lastMetOf("teacher.id") + " AS met FROM teacher WHERE met IS NOT NULL";
    std::map<TeacherId, Date> days;
    Query query(database(), select);
    query.with(upTo);
    while (query.step()) {
        const auto teacher = query.next<TeacherId>();
        days[teacher] = query.next<Date>();
    }
    return days;
}

namespace {

constexpr const char* kFactsFrom =
    "SELECT c.id, c.on_date, c.kind, c.status, c.asked_by, c.welcome, c.planned, c.read_back, c.hard_moment, "
    "c.nothing_to_do, "
    "c.goal_linked, c.notice_on, c.summary_sent_on FROM contact_teacher t JOIN contact c ON c.id = t.contact "
    "WHERE t.teacher = ? AND t.on_date >= ? AND c.removed_at IS NULL";

// The last held one before a day whose kind is not the one or among those that `leftOut` names.
std::string factBefore(const std::string& leftOut) {
    return "SELECT c.id, c.on_date, c.kind, c.status, c.asked_by, c.welcome, c.planned, c.read_back, c.hard_moment, "
           "c.nothing_to_do, "
           "c.goal_linked, c.notice_on, c.summary_sent_on FROM contact_teacher t JOIN contact c ON c.id = t.contact "
           "WHERE t.teacher = ? AND t.on_date < ? AND c.removed_at IS NULL AND c.status = 'held' AND c.welcome <> "
           "'unasked' "
           "AND c.kind " +
           leftOut + " ORDER BY t.on_date DESC, c.id DESC LIMIT 1";
}

void takeFacts(Query& query, std::vector<trust::ContactFact>& facts) {
    while (query.step()) {
        auto& f = facts.emplace_back();
        query >> f.id >> f.on >> f.kind >> f.status >> f.askedBy >> f.welcome >> f.planned >> f.readBack >>
            f.hardMoment;
        query >> f.nothingToDo >> f.goalLinked >> f.noticeOn >> f.summarySentOn;
    }
}

} // namespace

std::vector<trust::ContactFact> ContactTable::factsOf(TeacherId teacher, Date from) const {
    std::vector<trust::ContactFact> facts;
    static const std::string substantive = factBefore("NOT IN " + briefKinds());
    static const std::string seen = factBefore("<> 'message'");
    for (const auto* select : {&substantive, &seen}) {
        Query before(database(), *select);
        before.with(teacher, from);
        takeFacts(before, facts);
    }
    if (facts.size() == 2 && facts.front().id == facts.back().id)
        facts.pop_back();
    Query query(database(), kFactsFrom);
    query.with(teacher, from);
    takeFacts(query, facts);
    return facts;
}

} // namespace alongside
