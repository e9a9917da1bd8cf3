#pragma once

#include "domain/checklist.h"
#include "store/record_table.h"

namespace alongside {

// The periods of the relational trust checklist, ticked for each teacher.
class ChecklistTable : public RecordTable<Checklist> {
public:
    using RecordTable::RecordTable;

    std::vector<Checklist> ofTeacher(TeacherId teacher) const; // newest first
    std::optional<Checklist> ofPeriodWith(TeacherId teacher, Date day) const;
    int tickedIn(DateSpan days) const; // how many of them, in any line
};

} // namespace alongside
