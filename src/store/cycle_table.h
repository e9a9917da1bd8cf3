#pragma once

#include "domain/cycle.h"
#include "store/record_table.h"

namespace alongside {

// The coaching cycles of all teachers.
class CycleTable : public RecordTable<Cycle> {
public:
    using RecordTable::RecordTable;

    std::vector<Cycle> ofTeacher(TeacherId teacher) const; // newest first
};

} // namespace alongside
