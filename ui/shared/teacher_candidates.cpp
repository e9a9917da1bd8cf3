#include "shared/teacher_candidates.h"

#include "shared/text.h"
#include "store/cover.h"

#include <QCoreApplication>

#include <algorithm>

namespace alongside {
namespace {

QString nameOf(const Teacher& teacher) {
    const auto name = toQt(teacher.name), called = toQt(calledName(teacher));
    if (folded(name).contains(folded(called)))
        return name;
    return QCoreApplication::translate("Teachers", "%1 (%2)").arg(name, called);
}

// Initials that cover a name as a coach types them.
QString asTyped(QString name) {
    return name.remove(toQt(kCoverMark));
}

} // namespace

QList<Candidate> teacherCandidates(const Tables& tables) {
    auto teachers = tables.teachers.byName();
    std::stable_partition(teachers.begin(), teachers.end(),
                          [](const Teacher& teacher) { return teacher.status != TeacherStatus::Ended; });
    QList<Candidate> candidates;
    for (const auto& teacher : teachers)
        candidates +=
            {teacher.id.value, asTyped(nameOf(teacher)), isCovered(teacher.role) ? QString() : toQt(teacher.role)};
    return candidates;
}

} // namespace alongside
