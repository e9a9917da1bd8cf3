#pragma once

#include "domain/pulse.h"
#include "store/record_table.h"

namespace alongside {

// What teachers said of the coaching.
class PulseTable : public RecordTable<Pulse> {
public:
    using RecordTable::RecordTable;

    std::vector<Pulse> ofTeacher(TeacherId teacher) const; // named ones, newest first
    std::vector<Pulse> namedSince(Date day) const;         // newest first
    std::vector<Pulse> batches() const;                    // newest first
    int givenIn(DateSpan days) const;                      // how many, of both kinds
};

} // namespace alongside
