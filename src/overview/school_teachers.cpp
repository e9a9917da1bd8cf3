#include "overview/school_teachers.h"

#include <algorithm>

namespace alongside {

std::vector<Teacher> teachersAt(const Tables& tables, SchoolId school) {
    auto teachers = tables.teachers.byName();
    std::erase_if(teachers, [school](const Teacher& teacher) {
        return std::find(teacher.schools.begin(), teacher.schools.end(), school) == teacher.schools.end();
    });
    return teachers;
}

} // namespace alongside
