#pragma once

#include "domain/coach.h"
#include "store/record_table.h"

namespace alongside {

// The coach who keeps the notebook, and colleagues.
class CoachTable : public RecordTable<Coach> {
public:
    using RecordTable::RecordTable;

    std::optional<Coach> me() const;
};

} // namespace alongside
