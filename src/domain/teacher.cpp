#include "domain/teacher.h"

#include <algorithm>

namespace alongside {
namespace {

using enum TeacherField;

void addProblems(ProblemList<TeacherField>& list, TeacherField field, const std::vector<std::string>& names) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        list.add(field, faultInName(names[i]), i);
        const auto end = names.begin() + static_cast<std::ptrdiff_t>(i);
        list.addIf(std::find(names.begin(), end, names[i]) != end, field, Fault::Duplicate, i);
    }
}

} // namespace

const std::string& calledName(const Teacher& teacher) {
    return isBlank(teacher.preferredName) ? teacher.name : teacher.preferredName;
}

bool isCoached(const Teacher& teacher) {
    return teacher.status == TeacherStatus::Active || teacher.status == TeacherStatus::Light;
}

Problems<TeacherField> problemsIn(const Teacher& teacher) {
    ProblemList<TeacherField> list;
    list.add(Name, faultInName(teacher.name));
    list.add(PreferredName, faultInOptionalName(teacher.preferredName));
    list.add(Pronouns, faultInOptionalName(teacher.pronouns));
    list.add(Role, faultInOptionalName(teacher.role));
    addProblems(list, Subjects, teacher.subjects);
    addProblems(list, Grades, teacher.grades);
    list.add(Room, faultInOptionalName(teacher.room));
    for (std::size_t i = 0; i < teacher.schools.size(); ++i)
        list.addIf(std::count(teacher.schools.begin(), teacher.schools.end(), teacher.schools[i]) > 1, Schools,
                   Fault::Duplicate, i);
    list.add(PlanningPeriods, faultInOptionalName(teacher.planningPeriods));
    list.add(Email, faultInOptionalName(teacher.email));
    list.add(Phone, faultInOptionalName(teacher.phone));
    list.add(RosterId, faultInOptionalName(teacher.rosterId));
    list.add(StartedOn, faultInDate(teacher.startedOn));
    list.add(Feedback, faultInText(teacher.feedback));
    list.add(Channel, faultInText(teacher.channel));
    list.add(QuietHours, faultInText(teacher.quietHours));
    return list.take();
}

} // namespace alongside
