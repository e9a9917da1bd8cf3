#include "exchange/roster/roster_turnover.h"

#include "exchange/roster/plain_letters.h"

#include <algorithm>
#include <map>

namespace alongside {
namespace {

using SchoolNames = std::map<SchoolId, std::string>;

bool concerns(const RosterRollCall& called, const Teacher& teacher, const SchoolNames& names) {
    return called.schools.empty() || teacher.schools.empty() ||
           std::any_of(teacher.schools.begin(), teacher.schools.end(), [&](SchoolId school) {
               const auto name = names.find(school);
               return name != names.end() && called.schools.contains(name->second);
           });
}

} // namespace

RosterTurnover turnoverOf(const Tables& tables, const std::string& source, const RosterRollCall& called) {
    RosterTurnover turnover{source, {}, {}, {called.present.begin(), called.present.end()}};
    if (source.empty() || called.present.empty())
        return turnover;
    SchoolNames names;
    for (const auto& school : tables.schools.all())
        names.emplace(school.id, plainLetters(school.name));
    for (const auto& mark : tables.rosterMarks.ofSource(source)) {
        const auto teacher = tables.teachers.find(mark.teacher);
        if (!teacher)
            continue;
        const bool isPresent = called.present.contains(teacher->id);
        if (isPresent && mark.missingSince)
            turnover.returned.push_back(teacher->id);
        if (!isPresent && !mark.missingSince && concerns(called, *teacher, names))
            turnover.missing.push_back(*teacher);
    }
    return turnover;
}

} // namespace alongside
