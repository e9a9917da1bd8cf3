#include "overview/placement.h"

#include "domain/folded.h"

namespace alongside {
namespace {

bool isNamed(const School& school, const std::string& name) {
    const auto sought = folded(name);
    return !sought.empty() && (sought == folded(school.name) || sought == folded(school.shortName));
}

} // namespace

std::optional<Placement> placementOf(const Tables& tables, const Teacher& teacher) {
    const auto me = tables.coaches.me();
    if (!me || me->taughtAt.empty())
        return std::nullopt;
    for (const auto id : teacher.schools)
        if (const auto school = tables.schools.find(id))
            for (const auto& taught : me->taughtAt)
                if (isNamed(*school, taught.school))
                    return Placement{*school, taught.from, taught.until};
    return std::nullopt;
}

} // namespace alongside
