#include "exchange/people/one_roster.h"

#include "domain/problem.h"
#include "exchange/people/named_rows.h"
#include "exchange/people/one_roster_roles.h"
#include "exchange/people/same_word.h"
#include "exchange/people/staff_columns.h"
#include "exchange/people/staff_roles.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace alongside {
namespace {

using enum RosterColumn;
using Schools = std::map<std::string, std::string>;

std::vector<StaffColumn> wantedColumns(bool hasRoles, bool hasSchools) {
    return {{FirstName, "givenName"}, {LastName, "familyName"},  {PreferredName, "preferredGivenName"},
            {Pronouns, "pronouns"},   {Role, "role", !hasRoles}, {School, "orgSourcedIds", !hasRoles || !hasSchools},
            {Grades, "grades"},       {Email, "email"},          {Phone, "phone"},
            {RosterId, "sourcedId"}};
}

void insistOnKnownVersion(const Bundle& bundle) {
    if (!bundle.has("manifest.csv"))
        return;
    NamedRows manifest(bundle, "manifest.csv");
    const auto name = manifest.column("propertyName"), value = manifest.column("value");
    while (manifest.next()) {
        const auto& version = manifest.field(value);
        const bool known = version.text == "1.0" || version.text == "1.1" || version.text == "1.2";
        if (inSmallLetters(manifest.text(name)) == "oneroster.version" && !known)
            throw PeopleRefused{
                {PeopleFault::OtherVersion, "manifest.csv", {version.line, version.column, value + 1}, version.text}};
    }
}

// users.csv on its way to a list.
class Users {
public:
    Users(const Bundle& bundle, PeopleList& list, Date today)
        : list_(list), users_(bundle, "users.csv"), schools_(schoolsOf(bundle)), role_(users_.column("role")),
          orgs_(users_.column("orgSourcedIds")), status_(users_.column("status")),
          enabled_(users_.column("enabledUser")), family_(users_.column("preferredFamilyName")),
          sms_(users_.column("sms")), id_(users_.columnNeeded("sourcedId")),
          columns_(users_, wantedColumns(role_ != kNoColumn, orgs_ != kNoColumn), list) {
        users_.columnNeeded("givenName");
        users_.columnNeeded("familyName");
        list_.format = role_ != kNoColumn ? PeopleFormat::OneRoster11 : PeopleFormat::OneRoster12;
        if (role_ == kNoColumn && !bundle.has("roles.csv"))
            throw PeopleRefused{{PeopleFault::NoRoles, "users.csv"}};
        if (role_ == kNoColumn)
            roles_ = staffRolesOf(bundle, today);
    }

    void read() {
        while (users_.next()) {
            const auto role = roleNow();
            switch (whoIs(role)) {
            case RoleOf::Staff:
                takeStaff(role.value_or(UserRole{}));
                break;
            case RoleOf::Family:
                ++list_.passedOver.families;
                break;
            case RoleOf::Unknown:
                ++list_.passedOver.others;
                break;
            }
        }
    }

private:
    // Nothing where roles.csv has none for this user but that of a family.
    std::optional<UserRole> roleNow() const {
        if (role_ != kNoColumn)
            return UserRole{users_.text(role_), users_.text(orgs_), true};
        const auto found = roles_.find(users_.text(id_));
        return found == roles_.end() ? std::nullopt : std::optional(found->second);
    }

    static RoleOf whoIs(const std::optional<UserRole>& role) {
        return !role ? RoleOf::Family : role->hasEnded ? RoleOf::Staff : whoHas(role->role);
    }

    bool isLeaving() const {
        return inSmallLetters(users_.text(status_)) == "tobedeleted" ||
               inSmallLetters(users_.text(enabled_)) == "false" || users_.text(enabled_) == "0";
    }

    void takeStaff(const UserRole& role) {
        if (isLeaving() || role.hasEnded) {
            ++list_.passedOver.leaving;
            return;
        }
        auto& row = columns_.take();
        columns_.fill(row, RosterColumn::Role, roleWords(role.role));
        columns_.fill(row, RosterColumn::School, schoolNames(schools_, role.schools));
        if (const auto& name = users_.field(family_); !isBlank(name.text))
            if (auto* field = columns_.fieldOf(row, LastName))
                *field = name;
        const auto* given = columns_.fieldOf(row, FirstName);
        if (auto* called = columns_.fieldOf(row, PreferredName); called && called->text == given->text)
            called->text.clear();
        if (auto* phone = columns_.fieldOf(row, Phone); phone && isBlank(phone->text))
            *phone = users_.field(sms_);
    }

    PeopleList& list_;
    NamedRows users_;
    Schools schools_;
    std::size_t role_, orgs_, status_, enabled_, family_, sms_, id_;
    StaffColumns columns_;
    std::unordered_map<std::string, UserRole> roles_;
};

bool isSchool(std::string_view type) {
    const auto small = inSmallLetters(type);
    return small.empty() || small == "school";
}

} // namespace

std::map<std::string, std::string> schoolsOf(const Bundle& bundle) {
    Schools schools;
    if (!bundle.has("orgs.csv"))
        return schools;
    NamedRows orgs(bundle, "orgs.csv");
    const auto id = orgs.columnNeeded("sourcedId"), name = orgs.columnNeeded("name"), type = orgs.column("type");
    while (orgs.next())
        if (isSchool(orgs.text(type)) && !isBlank(orgs.text(name)))
            schools.try_emplace(orgs.text(id), orgs.text(name));
    return schools;
}

std::string schoolNames(const std::map<std::string, std::string>& schools, std::string_view ids) {
    std::string names;
    while (!ids.empty()) {
        const auto end = std::min(ids.find(','), ids.size());
        auto id = ids.substr(0, end);
        id.remove_prefix(std::min(id.find_first_not_of(' '), id.size()));
        if (const auto found = schools.find(std::string(id)); found != schools.end())
            addSchool(names, found->second);
        ids.remove_prefix(std::min(end + 1, ids.size()));
    }
    return names;
}

PeopleList readOneRoster(const Bundle& bundle, Date today) {
    insistOnKnownVersion(bundle);
    PeopleList list;
    list.reading.source = "oneroster";
    Users(bundle, list, today).read();
    return list;
}

} // namespace alongside
