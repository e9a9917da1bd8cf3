#pragma once

#include "domain/teacher.h"
#include "store/record_table.h"

namespace alongside {

// The teachers of a notebook.
class TeacherTable : public RecordTable<Teacher> {
public:
    using RecordTable::RecordTable;

    std::vector<Teacher> byName() const;              // those not in the bin, by name without regard to case
    std::vector<Teacher> rowsByName() const;          // the same without their subjects, grades and schools
    std::vector<TeacherId> at(SchoolId school) const; // in any order, those in the bin too
    std::optional<Teacher> first() const;             // of those, the first; whose coaching has ended come last
};

} // namespace alongside
