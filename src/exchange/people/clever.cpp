#include "exchange/people/clever.h"

#include "domain/problem.h"
#include "exchange/people/named_rows.h"
#include "exchange/people/staff_columns.h"

#include <map>

namespace alongside {
namespace {

using enum RosterColumn;

std::map<std::string, std::string> schoolNames(const Bundle& bundle) {
    std::map<std::string, std::string> names;
    if (!bundle.has("schools.csv"))
        return names;
    NamedRows schools(bundle, "schools.csv");
    const auto id = schools.columnNeeded("School_id"), name = schools.columnNeeded("School_name");
    while (schools.next())
        if (!isBlank(schools.text(name)))
            names.try_emplace(schools.text(id), schools.text(name));
    return names;
}

} // namespace

PeopleList readClever(const Bundle& bundle) {
    PeopleList list;
    list.format = PeopleFormat::Clever;
    list.reading.source = "clever";
    NamedRows teachers(bundle, "teachers.csv");
    const auto id = teachers.columnNeeded("Teacher_id"), school = teachers.columnNeeded("School_id");
    teachers.columnNeeded("First_name");
    teachers.columnNeeded("Last_name");
    const StaffColumns columns(teachers,
                               {{FirstName, "First_name"},
                                {LastName, "Last_name"},
                                {Role, "Title"},
                                {School, "School_id"},
                                {Email, "Teacher_email"},
                                {RosterId, "Teacher_id"}},
                               list);
    const auto names = schoolNames(bundle);
    std::map<std::string, std::size_t> rowOf;
    while (teachers.next()) {
        const auto [at, isNew] = rowOf.try_emplace(teachers.text(id), list.rows.size());
        const bool another = !isNew && !isBlank(teachers.text(id));
        auto& row = another ? list.rows[at->second] : columns.take();
        if (!another)
            columns.fill(row, School, {}); // an id, which says nothing to a reader
        auto* schools = columns.fieldOf(row, School);
        if (const auto found = names.find(teachers.text(school)); found != names.end())
            addSchool(schools->text, found->second);
    }
    return list;
}

} // namespace alongside
