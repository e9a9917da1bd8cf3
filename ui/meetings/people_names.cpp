#include "meetings/people_names.h"

#include "shared/text.h"

namespace alongside {

QStringList PeopleNames::of(const std::vector<TeacherId>& teachers) {
    QStringList names;
    for (const auto id : teachers) {
        auto found = names_.find(id);
        if (found == names_.end()) {
            const auto teacher = tables_.teachers.findAnywhere(id);
            found = names_.emplace(id, teacher ? toQt(teacher->name) : QString()).first;
        }
        names += found->second;
    }
    return names;
}

} // namespace alongside
