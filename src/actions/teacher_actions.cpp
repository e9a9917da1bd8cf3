#include "actions/teacher_actions.h"

#include "actions/insist_on.h"

#include <algorithm>
#include <map>

namespace alongside {
namespace {

template <class Table>
void removeAllOf(Table& table, TeacherId teacher) {
    for (const auto& record : table.ofTeacher(teacher))
        table.remove(record.id);
}

// The school of that name, among those the teacher has before all others; a new one where there is none.
SchoolId schoolNamed(Tables& t, const std::string& name, const std::vector<SchoolId>& has, Date today) {
    auto schools = t.schools.byName();
    std::stable_partition(schools.begin(), schools.end(), [&](const School& school) {
        return std::find(has.begin(), has.end(), school.id) != has.end();
    });
    const auto found =
        std::find_if(schools.begin(), schools.end(), [&](const School& school) { return school.name == name; });
    if (found != schools.end())
        return found->id;
    School school;
    school.name = name;
    insistOn(problemsIn(school, today));
    return t.schools.add(school);
}

std::vector<SchoolId> schoolsNamed(Tables& t, const std::vector<std::string>& names, const std::vector<SchoolId>& has,
                                   Date today) {
    std::vector<SchoolId> schools;
    for (const auto& name : names)
        schools.push_back(schoolNamed(t, name, has, today));
    return schools;
}

// A form that was open while the teacher was removed does not bring them back.
void insistOnStored(const Tables& tables, TeacherId teacher) {
    if (!tables.teachers.find(teacher))
        throw Error(Error::Kind::NoSuchRecord);
}

Op opOf(TeacherStatus status) {
    switch (status) {
    case TeacherStatus::Active:
        return Op::ReturnToCoaching;
    case TeacherStatus::Light:
        return Op::LightenCoaching;
    case TeacherStatus::Paused:
        return Op::PauseCoaching;
    case TeacherStatus::Ended:
        break;
    }
    return Op::EndCoaching;
}

} // namespace

TeacherId addTeacher(Notebook& notebook, Teacher teacher) {
    if (teacher.startedOn == Date{})
        teacher.startedOn = notebook.today();
    insistOn(problemsIn(teacher));
    return notebook.perform(Op::AddTeacher, [&](Tables& t) { return t.teachers.add(teacher); });
}

TeacherId addTeacher(Notebook& notebook, Teacher teacher, const std::vector<std::string>& schools) {
    if (teacher.startedOn == Date{})
        teacher.startedOn = notebook.today();
    return notebook.perform(Op::AddTeacher, [&](Tables& t) {
        teacher.schools = schoolsNamed(t, schools, {}, notebook.today());
        insistOn(problemsIn(teacher));
        return t.teachers.add(teacher);
    });
}

void bringTeachers(Notebook& notebook, const std::vector<ListedTeacher>& listed) {
    notebook.perform({Op::BringTeachers, static_cast<int>(listed.size())}, [&](Tables& t) {
        std::map<std::string, SchoolId> schools; // asked for once each
        for (auto [teacher, names] : listed) {
            if (teacher.id)
                insistOnStored(t, teacher.id);
            for (const auto& name : names) {
                const auto [school, isNew] = schools.try_emplace(name);
                if (isNew)
                    school->second = schoolNamed(t, name, {}, notebook.today());
                teacher.schools.push_back(school->second);
            }
            if (teacher.startedOn == Date{})
                teacher.startedOn = notebook.today();
            insistOn(problemsIn(teacher));
            if (teacher.id)
                t.teachers.correct(teacher);
            else
                t.teachers.add(teacher);
        }
    });
}

void correctTeacher(Notebook& notebook, const Teacher& teacher) {
    insistOnStored(notebook.read(), teacher.id);
    insistOn(problemsIn(teacher));
    notebook.perform({Op::CorrectTeacher, teacher.id}, [&](Tables& t) { t.teachers.correct(teacher); });
}

void correctTeacher(Notebook& notebook, Teacher teacher, const std::vector<std::string>& schools, int stretch) {
    insistOnStored(notebook.read(), teacher.id);
    notebook.perform({Op::CorrectTeacher, teacher.id, stretch}, [&](Tables& t) {
        teacher.schools = schoolsNamed(t, schools, teacher.schools, notebook.today());
        insistOn(problemsIn(teacher));
        t.teachers.correct(teacher);
    });
}

void setStatus(Notebook& notebook, TeacherId id, TeacherStatus status) {
    auto teacher = notebook.read().teachers.find(id);
    if (!teacher)
        throw Error(Error::Kind::NoSuchRecord);
    teacher->status = status;
    notebook.perform({opOf(status), id}, [&](Tables& t) { t.teachers.correct(*teacher); });
}

void removeTeacher(Notebook& notebook, TeacherId teacher) {
    notebook.perform({Op::RemoveTeacher, teacher}, [&](Tables& t) {
        t.teachers.remove(teacher);
        t.contacts.removeAllWith(teacher);
        removeAllOf(t.nextSteps, teacher);
        removeAllOf(t.wins, teacher);
        removeAllOf(t.agreements, teacher);
        removeAllOf(t.checklists, teacher);
        removeAllOf(t.cycles, teacher);
        removeAllOf(t.pulses, teacher);
        removeAllOf(t.reflections, teacher);
    });
}

} // namespace alongside
