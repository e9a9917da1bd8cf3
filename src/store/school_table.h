#pragma once

#include "domain/school.h"
#include "store/record_table.h"

namespace alongside {

// The schools in which the coach works.
class SchoolTable : public RecordTable<School> {
public:
    using RecordTable::RecordTable;

    std::vector<School> byName() const;
};

} // namespace alongside
