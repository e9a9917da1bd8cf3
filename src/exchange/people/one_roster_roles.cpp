#include "exchange/people/one_roster_roles.h"

#include "exchange/people/named_rows.h"
#include "exchange/people/same_word.h"
#include "exchange/people/staff_roles.h"

namespace alongside {
namespace {

using RolesByUser = std::unordered_map<std::string, UserRole>;

void join(UserRole& all, const std::string& role, const std::string& school, bool isPrimary) {
    all.hasEnded = false;
    if (!role.empty() && (all.role.empty() || (isPrimary && !all.isPrimary))) {
        all.role = role;
        all.isPrimary = isPrimary;
    }
    if (!school.empty())
        all.schools += (all.schools.empty() ? "" : ",") + school;
}

// roles.csv on its way to what each user is.
class Roles {
public:
    Roles(const Bundle& bundle, Date today)
        : rows_(bundle, "roles.csv"), user_(rows_.columnNeeded("userSourcedId")), role_(rows_.columnNeeded("role")),
          school_(rows_.column("orgSourcedId")), type_(rows_.column("roleType")), status_(rows_.column("status")),
          end_(rows_.column("endDate")), today_(today) {}

    RolesByUser read() {
        RolesByUser byUser;
        while (rows_.next())
            take(byUser);
        return byUser;
    }

private:
    void take(RolesByUser& byUser) const {
        const auto who = whoHas(rows_.text(role_));
        if (who == RoleOf::Family)
            return;
        const bool isStaff = who == RoleOf::Staff;
        if (hasEnded()) {
            if (isStaff)
                byUser.try_emplace(rows_.text(user_), UserRole{{}, {}, false, true});
            return;
        }
        join(byUser[rows_.text(user_)], isStaff ? rows_.text(role_) : "", isStaff ? rows_.text(school_) : "",
             inSmallLetters(rows_.text(type_)) == "primary");
    }

    // A day that is none ends nothing; of a time only the day counts.
    bool hasEnded() const {
        const auto end = parseDate(std::string_view(rows_.text(end_)).substr(0, kLengthOfDay));
        return inSmallLetters(rows_.text(status_)) == "tobedeleted" || (end && *end < today_);
    }

    static constexpr std::size_t kLengthOfDay = 10; // 2026-11-20

    NamedRows rows_;
    std::size_t user_, role_, school_, type_, status_, end_;
    Date today_;
};

} // namespace

std::unordered_map<std::string, UserRole> staffRolesOf(const Bundle& bundle, Date today) {
    return Roles(bundle, today).read();
}

} // namespace alongside
