#include "store/roster_mark_table.h"

#include "store/query.h"

namespace alongside {
namespace {

std::vector<RosterMark> marksOf(Query& query) {
    std::vector<RosterMark> marks;
    while (query.step()) {
        auto& mark = marks.emplace_back();
        query >> mark.teacher >> mark.source >> mark.lastSeen >> mark.missingSince;
    }
    return marks;
}

} // namespace

void RosterMarkTable::put(const RosterMark& mark) {
    Query(*database_, "INSERT INTO roster_mark(teacher, source, last_seen, missing_since) VALUES (?, ?, ?, ?) "
                      "ON CONFLICT(teacher, source) DO UPDATE SET last_seen = excluded.last_seen, "
                      "missing_since = excluded.missing_since")
        .with(mark.teacher, mark.source, mark.lastSeen, mark.missingSince)
        .run();
}

void RosterMarkTable::erase(TeacherId teacher, std::string_view source) {
    Query(*database_, "DELETE FROM roster_mark WHERE teacher = ? AND source = ?").with(teacher, source).run();
}

std::vector<RosterMark> RosterMarkTable::ofSource(std::string_view source) const {
    Query query(*database_, "SELECT teacher, source, last_seen, missing_since FROM roster_mark WHERE source = ? "
                            "ORDER BY teacher");
    query.with(source);
    return marksOf(query);
}

std::vector<RosterMark> RosterMarkTable::ofTeacher(TeacherId teacher) const {
    Query query(*database_, "SELECT teacher, source, last_seen, missing_since FROM roster_mark WHERE teacher = ? "
                            "ORDER BY source");
    query.with(teacher);
    return marksOf(query);
}

std::vector<RosterMark> RosterMarkTable::all() const {
    Query query(*database_,
                "SELECT teacher, source, last_seen, missing_since FROM roster_mark ORDER BY teacher, source");
    return marksOf(query);
}

} // namespace alongside
