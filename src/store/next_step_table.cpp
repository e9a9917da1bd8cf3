#include "store/next_step_table.h"

#include "store/record_table_body.h"

namespace alongside {

template <>
struct Mapping<NextStep> {
    static constexpr const char* table = "next_step";
    static constexpr const char* columns =
        "teacher, contact, owner, kind, made_on, due_on, current_due, state, closed_on, fitted, "
        "offered_before_asked, goal_linked, look_back_on, look_back, what, source";

    static void put(Query& query, const NextStep& s) {
        query.with(s.teacher, s.contact, s.owner, s.kind, s.madeOn, s.dueOn, currentDue(s), s.state, s.closedOn,
                   s.fitted);
        query.with(s.offeredBeforeAsked, s.goalLinked);
        query.with(s.lookBack ? std::optional(s.lookBack->on) : std::nullopt);
        query.with(s.lookBack ? std::optional(s.lookBack->verdict) : std::nullopt);
        query.with(s.what, s.source);
    }

    static void take(Query& query, NextStep& s) {
        query >> s.teacher >> s.contact >> s.owner >> s.kind >> s.madeOn >> s.dueOn;
        query.next<std::optional<Date>>(); // current_due follows from the renegotiations
        query >> s.state >> s.closedOn >> s.fitted >> s.offeredBeforeAsked >> s.goalLinked;
        const auto lookedBackOn = query.next<std::optional<Date>>();
        const auto verdict = query.next<std::optional<Verdict>>();
        if (lookedBackOn && verdict)
            s.lookBack = LookBack{*lookedBackOn, *verdict};
        query >> s.what >> s.source;
    }

    static void putLists(const ListWriter& lists, const NextStep& s) {
        lists.put("DELETE FROM renegotiation WHERE next_step = ?",
                  "INSERT INTO renegotiation(next_step, position, on_date, due_on) VALUES (?, ?, ?, ?)",
                  s.renegotiations, [](Query& query, const Renegotiation& r) { query.with(r.on, r.dueOn); });
    }

    static void takeLists(ListReader<NextStep>& lists) {
        lists.take("SELECT next_step, on_date, due_on FROM renegotiation WHERE next_step", "ORDER BY position",
                   [](Query& query, NextStep& s) {
                       auto& r = s.renegotiations.emplace_back();
                       query >> r.on >> r.dueOn;
                   });
    }
};

template class RecordTable<NextStep>;

std::vector<NextStep> NextStepTable::ofTeacher(TeacherId teacher) const {
    return where("WHERE teacher = ? AND removed_at IS NULL ORDER BY due_on IS NULL, due_on, id", teacher);
}

std::vector<NextStep> NextStepTable::madeAt(ContactId contact) const {
    return where("WHERE contact = ? AND removed_at IS NULL ORDER BY id", contact);
}

std::vector<NextStep> NextStepTable::open() const {
    return where("WHERE state = 'open' AND removed_at IS NULL ORDER BY current_due IS NULL, current_due, id");
}

std::vector<NextStep> NextStepTable::promisesDue(DateSpan days) const {
    return where("WHERE state = 'open' AND owner = 'coach' AND current_due BETWEEN ? AND ? AND removed_at IS NULL "
                 "ORDER BY current_due, id",
                 days.from, days.until);
}

std::vector<DuePromise> NextStepTable::keysOfPromisesDue(Date upTo) const {
    std::vector<DuePromise> due;
    Query query(database(), "SELECT id, teacher FROM next_step INDEXED BY next_step_open WHERE state = 'open' "
                            "AND owner = 'coach' AND current_due <= ? AND removed_at IS NULL ORDER BY current_due, id");
    query.with(upTo);
    while (query.step()) {
        auto& promise = due.emplace_back();
        query >> promise.id >> promise.teacher;
    }
    return due;
}

std::vector<LedgerLine> NextStepTable::openLines(std::optional<Side> owner, Date today) const {
    std::vector<LedgerLine> lines;
    Query query(database(), "SELECT id, coalesce(current_due < ?1, 0) FROM next_step INDEXED BY next_step_open "
                            "WHERE state = 'open' AND removed_at IS NULL AND owner IN (?2, ?3) "
                            "ORDER BY current_due IS NULL, current_due, id");
    query.with(today, owner.value_or(Side::Coach), owner.value_or(Side::Teacher));
    while (query.step()) {
        auto& line = lines.emplace_back();
        query >> line.id >> line.isLate;
    }
    return lines;
}

int NextStepTable::openPromises() const {
    Query query(database(),
                "SELECT count(*) FROM next_step WHERE state = 'open' AND owner = 'coach' AND removed_at IS NULL");
    query.step();
    return query.next<int>();
}

std::vector<NextStep> NextStepTable::openOf(TeacherId teacher) const {
    return where("WHERE teacher = ? AND state = 'open' AND removed_at IS NULL "
                 "ORDER BY current_due IS NULL, current_due, id",
                 teacher);
}

std::vector<NextStep> NextStepTable::closedSince(Date day) const {
    return where("WHERE state <> 'open' AND closed_on >= ? AND removed_at IS NULL ORDER BY closed_on DESC, id DESC",
                 day);
}

std::vector<NextStep> NextStepTable::promisesMissed(DateSpan closed) const {
    // Which they are says the index of due dates, from each day to the next: those of a day that were not missed are
    // passed by. By the day of closing, each step that was closed then would be read.
    return where("WHERE id IN (WITH RECURSIVE due(day) AS (SELECT (SELECT min(due_on) FROM next_step "
                 "WHERE due_on > '' AND owner = 'coach' AND removed_at IS NULL) "
                 "UNION ALL SELECT (SELECT min(due_on) FROM next_step WHERE due_on > day AND owner = 'coach' "
                 "AND removed_at IS NULL) FROM due WHERE day IS NOT NULL) "
                 "SELECT step.id FROM due CROSS JOIN next_step step INDEXED BY next_step_due ON step.due_on = day "
                 "WHERE step.owner = 'coach' AND step.removed_at IS NULL AND step.state = 'missed' "
                 "AND step.closed_on BETWEEN ? AND ?) ORDER BY closed_on DESC, id DESC",
                 closed.from, closed.until);
}

std::vector<NextStep> NextStepTable::evidenceOf(TeacherId teacher, Date from) const {
    return where(
        "WHERE teacher = ? AND removed_at IS NULL AND (due_on >= ? OR made_on >= ? OR closed_on >= ? OR "
        "closed_on IS NULL OR contact IN (SELECT contact FROM contact_teacher WHERE teacher = ? AND on_date >= "
        "?)) ORDER BY id",
        teacher, from, from, from, teacher, from);
}

namespace {

// Out of the index of due dates alone.
constexpr const char* kClosedInTime =
    "SELECT due_on, state, closed_on, count(*) FROM next_step WHERE owner = 'coach' AND due_on BETWEEN ? AND ? "
    "AND removed_at IS NULL AND closed_on <= due_on AND closed_on <= ? GROUP BY due_on, state, closed_on";
constexpr const char* kOthersDue =
    "SELECT s.due_on, s.state, s.closed_on, s.id, r.position, r.on_date, r.due_on FROM next_step s "
    "LEFT JOIN renegotiation r ON r.next_step = s.id WHERE s.owner = 'coach' AND s.due_on BETWEEN ? AND ? "
    "AND s.removed_at IS NULL AND (s.closed_on IS NULL OR s.closed_on > s.due_on OR s.closed_on > ?)";

// Into its place, for they come in any order. `positions` are those of the ones that are there.
void addRenegotiation(NextStep& promise, int position, std::vector<int>& positions, Query& query) {
    const auto at = std::lower_bound(positions.begin(), positions.end(), position) - positions.begin();
    positions.insert(positions.begin() + at, position);
    auto& renegotiation = *promise.renegotiations.insert(promise.renegotiations.begin() + at, Renegotiation{});
    query >> renegotiation.on >> renegotiation.dueOn;
}

// Where the second was not renegotiated.
bool areAlike(const NextStep& one, const NextStep& other) {
    return one.renegotiations.empty() && one.dueOn == other.dueOn && one.state == other.state &&
           one.closedOn == other.closedOn;
}

NextStep takePromise(Query& query) {
    NextStep promise;
    promise.owner = Side::Coach;
    query >> promise.dueOn >> promise.state >> promise.closedOn;
    return promise;
}

} // namespace

std::vector<PromisesAlike> NextStepTable::promisesFirstDue(DateSpan days, Date asOf) const {
    std::vector<PromisesAlike> promises;
    Query inTime(database(), kClosedInTime);
    inTime.with(days.from, days.until, asOf);
    while (inTime.step()) {
        auto promise = takePromise(inTime);
        promises.push_back({std::move(promise), inTime.next<int>()});
    }
    Query rest(database(), kOthersDue);
    rest.with(days.from, days.until, asOf);
    std::vector<int> positions;
    while (rest.step()) {
        auto promise = takePromise(rest);
        rest >> promise.id;
        const auto position = rest.next<std::optional<int>>();
        if (!position && !promises.empty() && areAlike(promises.back().one, promise)) {
            ++promises.back().many;
            continue;
        }
        if (promises.empty() || promises.back().one.id != promise.id) {
            promises.push_back({std::move(promise)});
            positions.clear();
        }
        if (position)
            addRenegotiation(promises.back().one, *position, positions, rest);
    }
    return promises;
}

std::vector<Date> NextStepTable::daysPromised(DateSpan days) const {
    // No promise is due before it is made, and the due dates have an index.
    return datesOf(database(),
                   "SELECT DISTINCT made_on FROM next_step WHERE owner = 'coach' AND due_on >= ?1 "
                   "AND made_on BETWEEN ?1 AND ?2 AND removed_at IS NULL",
                   days);
}

std::map<TeacherId, OwedPromises> NextStepTable::promisesOwed(Date today) const {
    std::map<TeacherId, OwedPromises> owed;
    Query query(database(), "SELECT teacher, current_due < ? FROM next_step INDEXED BY next_step_open "
                            "WHERE state = 'open' AND owner = 'coach' AND removed_at IS NULL");
    query.with(today);
    while (query.step()) {
        auto& counts = owed[query.next<TeacherId>()];
        ++counts.open;
        counts.overdue += query.next<int>();
    }
    return owed;
}

int NextStepTable::overduePromises(Date today) const {
    Query query(database(),
                "SELECT count(*) FROM next_step WHERE state = 'open' AND owner = 'coach' AND current_due < ? "
                "AND removed_at IS NULL");
    query.with(today);
    query.step();
    return query.next<int>();
}

} // namespace alongside
