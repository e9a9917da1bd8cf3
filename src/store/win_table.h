#pragma once

#include "domain/win.h"
#include "store/record_table.h"

namespace alongside {

// What went well, seen or told.
class WinTable : public RecordTable<Win> {
public:
    using RecordTable::RecordTable;

    std::vector<Win> ofTeacher(TeacherId teacher) const; // newest first
    std::vector<Win> untold() const;                     // oldest first
    std::vector<Date> daysSeen(DateSpan days) const;
};

} // namespace alongside
