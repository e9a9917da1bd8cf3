#pragma once

#include "domain/move.h"
#include "store/record_table.h"

namespace alongside {

// The coaching moves, those that came with the program and the coach's own.
class MoveTable : public RecordTable<Move> {
public:
    using RecordTable::RecordTable;
};

} // namespace alongside
