#include "teachers/caseload_filter.h"

#include "shared/completion_field.h"
#include "shared/text.h"
#include "shared/wording/teacher_words.h"

#include <algorithm>

namespace alongside {
namespace {

// Everything that is looked through, folded, one line each so that no word spans two of them.
QString wordsOf(const Teacher& teacher, const std::vector<School>& schools) {
    QStringList all{toQt(teacher.name), toQt(teacher.preferredName), roleWords(teacher), toQt(teacher.room)};
    for (const auto& subject : teacher.subjects)
        all += toQt(subject);
    for (const auto& grade : teacher.grades)
        all += toQt(grade);
    for (const auto& school : schools)
        if (std::find(teacher.schools.begin(), teacher.schools.end(), school.id) != teacher.schools.end())
            all += {toQt(school.name), toQt(school.shortName)};
    return folded(all.join(QLatin1Char('\n')));
}

} // namespace

std::vector<CaseloadRow> fitting(std::vector<CaseloadRow> rows, const std::vector<School>& schools,
                                 const QString& typed) {
    const auto wanted = folded(typed).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return rows;
    std::erase_if(rows, [&](const CaseloadRow& row) {
        const auto words = wordsOf(row.teacher, schools);
        return !std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) { return words.contains(word); });
    });
    return rows;
}

} // namespace alongside
