#include "store/hold_table.h"

#include "store/query.h"

namespace alongside {
namespace {

template <class Record>
void collect(Database& database, std::set<Id<Record>>& keys, std::string_view sql) {
    Query query(database, sql);
    while (query.step())
        keys.insert(query.next<Id<Record>>());
}

} // namespace

std::vector<Hold> HoldTable::holdsOf(Query& query) const {
    std::vector<Hold> holds;
    while (query.step()) {
        auto& hold = holds.emplace_back();
        query >> hold.id >> hold.teacher >> hold.setOn >> hold.reason >> hold.liftedOn >> hold.whyLifted;
        if (stands_.reading())
            stands_.cover->put(hold);
    }
    return holds;
}

HoldId HoldTable::add(const Hold& hold) {
    Query(*database_, "INSERT INTO hold(teacher, set_on, reason, lifted_on, why_lifted) VALUES (?, ?, ?, ?, ?)")
        .with(hold.teacher, hold.setOn, hold.reason, hold.liftedOn, hold.whyLifted)
        .run();
    return HoldId{database_->lastKey()};
}

void HoldTable::correct(const Hold& hold) {
    Query(*database_, "UPDATE hold SET teacher = ?, set_on = ?, reason = ?, lifted_on = ?, why_lifted = ? WHERE id = ?")
        .with(hold.teacher, hold.setOn, hold.reason, hold.liftedOn, hold.whyLifted, hold.id)
        .run();
}

std::vector<Hold> HoldTable::all() const {
    Query query(*database_, "SELECT id, teacher, set_on, reason, lifted_on, why_lifted FROM hold ORDER BY set_on, id");
    return holdsOf(query);
}

std::vector<Hold> HoldTable::ofTeacher(TeacherId teacher) const {
    Query query(*database_, "SELECT id, teacher, set_on, reason, lifted_on, why_lifted FROM hold WHERE teacher = ? "
                            "ORDER BY set_on, id");
    query.with(teacher);
    return holdsOf(query);
}

std::optional<Hold> HoldTable::find(HoldId id) const {
    Query query(*database_, "SELECT id, teacher, set_on, reason, lifted_on, why_lifted FROM hold WHERE id = ?");
    query.with(id);
    auto found = holdsOf(query);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::optional<Hold> HoldTable::on(std::optional<TeacherId> teacher) const {
    Query query(*database_, "SELECT id, teacher, set_on, reason, lifted_on, why_lifted FROM hold "
                            "WHERE lifted_on IS NULL AND teacher IS ? ORDER BY set_on, id LIMIT 1");
    query.with(teacher);
    auto found = holdsOf(query);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

HeldBack HoldTable::heldBack() const {
    HeldBack held;
    held.everything = on(std::nullopt).has_value();
    collect(*database_, held.teachers, "SELECT teacher FROM hold WHERE lifted_on IS NULL AND teacher IS NOT NULL");
    if (held.teachers.empty())
        return held;
    collect(*database_, held.metBeside,
            "SELECT b.teacher FROM hold h JOIN contact_teacher a ON a.teacher = h.teacher "
            "JOIN contact_teacher b ON b.contact = a.contact WHERE h.lifted_on IS NULL AND b.teacher <> h.teacher");
    collect(*database_, held.contacts,
            "SELECT s.contact FROM hold h JOIN next_step s ON s.teacher = h.teacher "
            "WHERE h.lifted_on IS NULL AND s.contact IS NOT NULL");
    collect(*database_, held.cycles,
            "SELECT c.cycle FROM hold h JOIN contact_teacher a ON a.teacher = h.teacher "
            "JOIN contact c ON c.id = a.contact WHERE h.lifted_on IS NULL AND c.cycle IS NOT NULL");
    collect(*database_, held.schools,
            "SELECT s.school FROM hold h JOIN teacher_school s ON s.teacher = h.teacher WHERE h.lifted_on IS NULL");
    collect(*database_, held.moves,
            "SELECT m.move FROM hold h JOIN contact_teacher a ON a.teacher = h.teacher "
            "JOIN contact_move m ON m.contact = a.contact WHERE h.lifted_on IS NULL");
    collect(*database_, held.tools,
            "SELECT u.tool FROM hold h JOIN tool_use u ON u.teacher = h.teacher WHERE h.lifted_on IS NULL");
    return held;
}

} // namespace alongside
