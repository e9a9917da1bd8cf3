#include "actions/teacher_actions.h"

#include "actions/insist_on.h"

namespace alongside {
namespace {

template <class Table>
void removeAllOf(Table& table, TeacherId teacher) {
    for (const auto& record : table.ofTeacher(teacher))
        table.remove(record.id);
}

} // namespace

TeacherId addTeacher(Notebook& notebook, Teacher teacher) {
    if (teacher.startedOn == Date{})
        teacher.startedOn = notebook.today();
    insistOn(problemsIn(teacher));
    return notebook.perform(Op::AddTeacher, [&](Tables& t) { return t.teachers.add(teacher); });
}

void correctTeacher(Notebook& notebook, const Teacher& teacher) {
    insistOn(problemsIn(teacher));
    notebook.perform({Op::CorrectTeacher, teacher.id}, [&](Tables& t) { t.teachers.correct(teacher); });
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
