#pragma once

#include "teachers/teachers_model.h"

#include <array>

namespace alongside {

// Of each column of the teachers' list, in pixels; none where it is left out.
using ColumnWidths = std::array<int, TeachersModel::ColumnCount>;

// What the columns of the teachers' list ask for.
struct ColumnsWanted {
    ColumnWidths wide{};
    ColumnWidths least{}; // down to what each may shrink before another one has to go
    int shortestName = 0; // where even that does not fit
    int readableRole = 0; // a role gives way down to this before the others do
};

// Fills so many pixels: leaves out whom one misses least, shrinks what may, and shares out what is left over. Wider
// than the room only where no more can go.
ColumnWidths fittedColumns(ColumnsWanted columns, int room);

} // namespace alongside
