#include "exchange/people/one_roster_roles.h"

#include "exchange/people/named_rows.h"
#include "exchange/people/same_word.h"
#include "exchange/people/staff_roles.h"

namespace alongside {
namespace {

void join(UserRole& all, const std::string& role, const std::string& school, bool isPrimary) {
    if (!role.empty() && (all.role.empty() || (isPrimary && !all.isPrimary))) {
        all.role = role;
        all.isPrimary = isPrimary;
    }
    if (!school.empty())
        all.schools += (all.schools.empty() ? "" : ",") + school;
}

} // namespace

std::unordered_map<std::string, UserRole> staffRolesOf(const Bundle& bundle) {
    NamedRows roles(bundle, "roles.csv");
    const auto user = roles.columnNeeded("userSourcedId"), role = roles.columnNeeded("role");
    const auto school = roles.column("orgSourcedId"), type = roles.column("roleType"), status = roles.column("status");
    std::unordered_map<std::string, UserRole> byUser;
    while (roles.next()) {
        const auto who = whoHas(roles.text(role));
        if (who == RoleOf::Family || inSmallLetters(roles.text(status)) == "tobedeleted")
            continue;
        const bool isPrimary = inSmallLetters(roles.text(type)) == "primary";
        const bool isStaff = who == RoleOf::Staff;
        join(byUser[roles.text(user)], isStaff ? roles.text(role) : "", isStaff ? roles.text(school) : "", isPrimary);
    }
    return byUser;
}

} // namespace alongside
