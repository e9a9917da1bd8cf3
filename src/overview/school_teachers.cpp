#include "overview/school_teachers.h"

#include <algorithm>
#include <utility>

namespace alongside {

std::vector<Teacher> teachersAt(const Tables& tables, SchoolId school) {
    auto teachers = tables.teachers.byName();
    std::erase_if(teachers, [school](const Teacher& teacher) {
        return std::find(teacher.schools.begin(), teacher.schools.end(), school) == teacher.schools.end();
    });
    return teachers;
}

std::vector<std::string> schoolsToName(const Tables& tables, const Teacher& teacher) {
    std::vector<std::string> names;
    if (teacher.schools.empty() || tables.schools.all().size() < 2)
        return names;
    for (const auto id : teacher.schools)
        if (auto school = tables.schools.find(id))
            names.push_back(std::move(school->name));
    return names;
}

} // namespace alongside
