#include "actions/teacher_actions.h"

#include "actions/insist_on.h"

#include <algorithm>
#include <map>

namespace alongside {
namespace {

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

// Who is in a roster, and who was in the last one and is missing in this one.
void mark(Tables& t, const RosterSeen& seen, Date today) {
    for (const auto teacher : seen.present)
        t.rosterMarks.put({teacher, seen.source, today, {}});
    for (auto each : t.rosterMarks.ofSource(seen.source))
        if (std::find(seen.missing.begin(), seen.missing.end(), each.teacher) != seen.missing.end()) {
            each.missingSince = today;
            t.rosterMarks.put(each);
        }
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

void bringTeachers(Notebook& notebook, const std::vector<ListedTeacher>& listed, const RosterSeen& seen) {
    const auto op = listed.empty() ? Op::TakeOverRoster : Op::BringTeachers;
    notebook.perform({op, static_cast<int>(listed.size())}, [&](Tables& t) {
        mark(t, seen, notebook.today());
        std::map<std::string, SchoolId> schools; // asked for once each
        for (auto [teacher, names] : listed) {
            notebook.progress().went();
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
                teacher.id = t.teachers.add(teacher);
            if (!seen.source.empty())
                t.rosterMarks.put({teacher.id, seen.source, notebook.today(), {}});
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
    insistOnStored(notebook.read(), teacher);
    notebook.perform({Op::RemoveTeacher, teacher}, [&](Tables& t) {
        t.teachers.remove(teacher);
        t.contacts.removeAllWith(teacher);
        t.nextSteps.removeAllOf(teacher);
        t.wins.removeAllOf(teacher);
        t.agreements.removeAllOf(teacher);
        t.checklists.removeAllOf(teacher);
        t.cycles.removeAllOf(teacher);
        t.pulses.removeAllOf(teacher);
        t.reflections.removeAllOf(teacher);
    });
}

} // namespace alongside
