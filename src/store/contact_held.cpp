// What took the time of some days, read from few columns.

#include "store/contact_table.h"
#include "store/query.h"

#include <unordered_map>

namespace alongside {

std::vector<HeldTime> ContactTable::heldTimes(DateSpan days) const {
    std::vector<HeldTime> times;
    std::unordered_map<std::int64_t, std::size_t> places;
    Query contacts(database(), "SELECT id, kind, minutes FROM contact INDEXED BY contact_held "
                               "WHERE on_date BETWEEN ? AND ? AND status = 'held' AND removed_at IS NULL");
    contacts.with(days.from, days.until);
    while (contacts.step()) {
        auto& time = times.emplace_back();
        places.emplace(contacts.next<std::int64_t>(), times.size() - 1);
        contacts >> time.kind >> time.length;
    }
    Query people(database(), "SELECT contact, teacher FROM contact_teacher INDEXED BY contact_teacher_on "
                             "WHERE on_date BETWEEN ? AND ? ORDER BY on_date, contact, position");
    people.with(days.from, days.until);
    while (people.step())
        if (const auto place = places.find(people.next<std::int64_t>()); place != places.end())
            times[place->second].with.push_back(people.next<TeacherId>());
    return times;
}

std::optional<Date> ContactTable::nextHeld(Date from) const {
    Query query(database(), "SELECT on_date FROM contact INDEXED BY contact_held WHERE on_date >= ? "
                            "AND status = 'held' AND removed_at IS NULL ORDER BY on_date LIMIT 1");
    query.with(from);
    return query.step() ? std::optional(query.next<Date>()) : std::nullopt;
}

} // namespace alongside
