#pragma once

#include "exchange/people/named_rows.h"
#include "exchange/people/people_list.h"

#include <string>
#include <vector>

namespace alongside {

// A field of a file that is taken over into a list, and what it says of a teacher.
struct StaffColumn {
    RosterColumn kind;
    std::string_view name;
    bool isElsewhere = false; // in another file, from which it is filled in
};

// Those columns of a file that are there, as the columns of a list.
class StaffColumns {
public:
    StaffColumns(const NamedRows& file, const std::vector<StaffColumn>& wanted, PeopleList& list);

    // Appends the row at which the file is, and returns it, so that what is written otherwise can be corrected. A row
    // with too many fields keeps one too many.
    CsvRow& take() const;
    CsvField* fieldOf(CsvRow& row, RosterColumn kind) const; // nothing where the file has no such column
    void fill(CsvRow& row, RosterColumn kind, const std::string& text) const;

private:
    const NamedRows& file_;
    PeopleList& list_;
    std::vector<std::size_t> from_; // which column of the file each of the list is
};

// Adds the name of a school to those that a field has.
void addSchool(std::string& field, std::string name);

} // namespace alongside
