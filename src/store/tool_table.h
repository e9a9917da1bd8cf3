#pragma once

#include "domain/tool.h"
#include "store/record_table.h"

namespace alongside {

// The coach's digital tools.
class ToolTable : public RecordTable<Tool> {
public:
    using RecordTable::RecordTable;
};

} // namespace alongside
