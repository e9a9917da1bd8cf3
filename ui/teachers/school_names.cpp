#include "teachers/school_names.h"

#include "shared/text.h"

namespace alongside {

QStringList schoolNames(const Tables& tables) {
    QStringList names;
    for (const auto& school : tables.schools.byName())
        names += toQt(school.name);
    names.removeDuplicates();
    return names;
}

QStringList schoolNames(const Tables& tables, const Teacher& teacher) {
    QStringList names;
    for (const auto id : teacher.schools)
        if (const auto school = tables.schools.find(id))
            names += toQt(school->name);
    return names;
}

} // namespace alongside
