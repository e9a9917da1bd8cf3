// The questions about days and people to the contacts, answered out of narrow indexes or few columns.

#include "store/contact_table.h"
#include "store/query.h"

#include <unordered_map>
#include <unordered_set>

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

std::vector<UnsentSummary> ContactTable::withoutSummary(DateSpan days) const {
    static const std::string select =
        "SELECT id, on_date FROM contact INDEXED BY contact_unsent WHERE status = 'held' AND summary_sent_on IS NULL "
        "AND removed_at IS NULL AND on_date BETWEEN ? AND ? AND kind NOT IN " +
        briefKinds() + " ORDER BY on_date, start, id";
    std::vector<UnsentSummary> unsent;
    std::unordered_map<std::int64_t, std::size_t> places;
    Query contacts(database(), select);
    contacts.with(days.from, days.until);
    while (contacts.step()) {
        auto& contact = unsent.emplace_back();
        contacts >> contact.contact >> contact.on;
        places.emplace(contact.contact.value, unsent.size() - 1);
    }
    Query people(database(), "SELECT contact, teacher FROM contact_teacher INDEXED BY contact_teacher_on "
                             "WHERE on_date BETWEEN ? AND ? ORDER BY on_date, contact, position");
    people.with(days.from, days.until);
    while (people.step())
        if (const auto place = places.find(people.next<std::int64_t>()); place != places.end())
            unsent[place->second].with.push_back(people.next<TeacherId>());
    return unsent;
}

std::optional<ContactKind> ContactTable::kindHeldLast() const {
    Query query(database(), "SELECT kind FROM contact WHERE status = 'held' AND removed_at IS NULL "
                            "ORDER BY on_date DESC, start DESC, id DESC LIMIT 1");
    if (!query.step())
        return std::nullopt;
    return query.next<ContactKind>();
}

std::optional<Date> ContactTable::lastMetWith(TeacherId teacher, Date upTo) const {
    static const std::string select =
        "SELECT t.on_date FROM contact_teacher t JOIN contact c INDEXED BY contact_standing ON c.id = t.contact "
        "WHERE t.teacher = ? AND t.on_date <= ? AND c.status = 'held' AND c.removed_at IS NULL AND c.kind NOT IN " +
        briefKinds() + " AND c.welcome <> 'unasked' ORDER BY t.on_date DESC LIMIT 1";
    Query query(database(), select);
    query.with(teacher, upTo);
    if (!query.step())
        return std::nullopt;
    return query.next<Date>();
}

MetIn ContactTable::metIn(DateSpan days, Date countedFrom) const {
    static const std::string select = "SELECT id, on_date, kind NOT IN " + briefKinds() +
                                      " AND welcome <> 'unasked' FROM contact INDEXED BY contact_held "
                                      "WHERE on_date BETWEEN ? AND ? AND status = 'held' AND removed_at IS NULL";
    struct Held {
        Date on;
        bool isMeeting;
    };
    MetIn met;
    // SQLite would look each up in a tree of its own, in twice the time.
    std::unordered_map<std::int64_t, Held> contacts;
    Query held(database(), select);
    held.with(days.from, days.until);
    while (held.step()) {
        const auto key = held.next<std::int64_t>();
        const auto on = held.next<Date>();
        contacts.emplace(key, Held{on, held.next<bool>()});
        met.held.contacts += on >= countedFrom ? 1 : 0;
    }
    std::unordered_set<std::int64_t> counted;
    Query people(database(), "SELECT contact, teacher FROM contact_teacher INDEXED BY contact_teacher_on "
                             "WHERE on_date BETWEEN ? AND ? ORDER BY on_date DESC");
    people.with(days.from, days.until);
    while (people.step()) {
        const auto contact = contacts.find(people.next<std::int64_t>());
        if (contact == contacts.end())
            continue;
        const auto teacher = people.next<TeacherId>();
        if (contact->second.isMeeting)
            met.last.try_emplace(teacher, contact->second.on); // the latest stays
        if (contact->second.on >= countedFrom)
            counted.insert(teacher.value);
    }
    met.held.teachers = static_cast<int>(counted.size());
    return met;
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
