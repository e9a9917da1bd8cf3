#include "shared/teacher_candidates.h"

#include "shared/notebook_link.h"
#include "shared/text.h"
#include "store/cover.h"

#include <QCoreApplication>

#include <algorithm>

namespace alongside {
namespace {

QString nameOf(const Teacher& teacher) {
    const auto name = toQt(teacher.name), called = toQt(calledName(teacher));
    if (name.contains(called) || folded(name).contains(folded(called)))
        return name;
    return QCoreApplication::translate("Teachers", "%1 (%2)").arg(name, called);
}

// Initials that cover a name as a coach types them.
QString asTyped(QString name) {
    return name.remove(toQt(kCoverMark));
}

} // namespace

Candidate candidateOf(const Teacher& teacher) {
    return {teacher.id.value, asTyped(nameOf(teacher)), isCovered(teacher.role) ? QString() : toQt(teacher.role)};
}

QList<Candidate> teacherCandidates(const Tables& tables) {
    auto teachers = tables.teachers.rowsByName();
    std::stable_partition(teachers.begin(), teachers.end(),
                          [](const Teacher& teacher) { return teacher.status != TeacherStatus::Ended; });
    QList<Candidate> candidates;
    for (const auto& teacher : teachers)
        candidates += candidateOf(teacher);
    return candidates;
}

void offerTeachers(CompletionField& field, const NotebookLink& link) {
    field.setCandidates([&link] { return teacherCandidates(link.read()); },
                        [&link](qint64 id) {
                            const auto teacher = link.read().teachers.find(TeacherId{id});
                            return teacher ? std::optional(candidateOf(*teacher)) : std::nullopt;
                        });
}

} // namespace alongside
