#include "store/teacher_table.h"

#include "store/record_table_body.h"

namespace alongside {

template <>
struct Mapping<Teacher> {
    static constexpr const char* table = "teacher";
    static constexpr const char* columns =
        "name, preferred_name, pronouns, role, room, planning_periods, email, phone, roster_id, "
        "status, started_on, prior_relation, drop_in, recognition, feedback, channel, quiet_hours";
    static constexpr const char* references[] = {"DELETE FROM contact_teacher WHERE teacher = ?",
                                                 "DELETE FROM tool_use WHERE teacher = ?"};

    static void put(Query& query, const Teacher& t) {
        query.with(t.name, t.preferredName, t.pronouns, t.role, t.room, t.planningPeriods, t.email, t.phone,
                   t.rosterId);
        query.with(t.status, t.startedOn, t.priorRelation, t.dropIn, t.recognition, t.feedback, t.channel,
                   t.quietHours);
    }

    static void take(Query& query, Teacher& t) {
        query >> t.name >> t.preferredName >> t.pronouns >> t.role >> t.room >> t.planningPeriods >> t.email >> t.phone;
        query >> t.rosterId >> t.status >> t.startedOn >> t.priorRelation >> t.dropIn >> t.recognition >> t.feedback;
        query >> t.channel >> t.quietHours;
    }

    static void putLists(const ListWriter& lists, const Teacher& t) {
        const auto addOne = [](Query& query, const auto& item) { query.with(item); };
        lists.put("DELETE FROM teacher_subject WHERE teacher = ?",
                  "INSERT INTO teacher_subject(teacher, position, name) VALUES (?, ?, ?)", t.subjects, addOne);
        lists.put("DELETE FROM teacher_grade WHERE teacher = ?",
                  "INSERT INTO teacher_grade(teacher, position, name) VALUES (?, ?, ?)", t.grades, addOne);
        lists.put("DELETE FROM teacher_school WHERE teacher = ?",
                  "INSERT INTO teacher_school(teacher, position, school) VALUES (?, ?, ?)", t.schools, addOne);
    }

    static void takeLists(ListReader<Teacher>& lists) {
        lists.take("SELECT teacher, name FROM teacher_subject WHERE teacher", "ORDER BY position",
                   [](Query& query, Teacher& t) { t.subjects.push_back(query.next<std::string>()); });
        lists.take("SELECT teacher, name FROM teacher_grade WHERE teacher", "ORDER BY position",
                   [](Query& query, Teacher& t) { t.grades.push_back(query.next<std::string>()); });
        lists.take("SELECT teacher, school FROM teacher_school WHERE teacher", "ORDER BY position",
                   [](Query& query, Teacher& t) { t.schools.push_back(query.next<SchoolId>()); });
    }
};

template class RecordTable<Teacher>;

std::vector<Teacher> TeacherTable::byName() const {
    return where("WHERE removed_at IS NULL ORDER BY name COLLATE NOCASE, id");
}

std::vector<Teacher> TeacherTable::rowsByName() const {
    return rowsWhere("WHERE removed_at IS NULL ORDER BY name COLLATE NOCASE, id");
}

std::vector<TeacherId> TeacherTable::at(SchoolId school) const {
    std::vector<TeacherId> teachers;
    Query query(database(), "SELECT teacher FROM teacher_school WHERE school = ?");
    query.with(school);
    while (query.step())
        teachers.push_back(query.next<TeacherId>());
    return teachers;
}

std::optional<Teacher> TeacherTable::first() const {
    auto found = rowsWhere("WHERE removed_at IS NULL ORDER BY status = 'ended', name COLLATE NOCASE, id LIMIT 1");
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

} // namespace alongside
