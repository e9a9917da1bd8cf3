#include "teachers/column_widths.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace alongside {
namespace {

using Column = TeachersModel::Column;

// The first to go where the width is short; the teacher's own page has them.
constexpr std::array kMissedBest = {Column::Role, Column::Practices, Column::AgreementState, Column::NextPlanned,
                                    Column::Promises};

int sumOf(const ColumnWidths& widths) {
    return std::accumulate(widths.begin(), widths.end(), 0);
}

// What still does not fit then is not cut in its middle: the name gives way too.
void leaveOut(ColumnsWanted& columns, int room) {
    for (const auto column : kMissedBest) {
        if (sumOf(columns.least) <= room)
            return;
        columns.wide[column] = columns.least[column] = 0;
    }
    auto& name = columns.least[Column::Name];
    name = std::clamp(room - sumOf(columns.least) + name, std::min(columns.shortestName, name), name);
}

// In turn, and each down to what.
void shrink(ColumnsWanted& columns, int room) {
    auto& [wide, least, shortestName, readableRole] = columns;
    const std::pair<Column, int> givingWay[] = {{Column::Role, std::max(readableRole, least[Column::Role])},
                                                {Column::AgreementState, least[Column::AgreementState]},
                                                {Column::Name, least[Column::Name]},
                                                {Column::Role, least[Column::Role]}};
    for (const auto& [column, downTo] : givingWay)
        wide[column] -= std::clamp(sumOf(wide) - room, 0, std::max(0, wide[column] - downTo));
}

void shareOut(ColumnWidths& wide, int spare) {
    auto left = static_cast<int>(std::ranges::count_if(wide, [](int width) { return width > 0; }));
    for (auto& width : wide) {
        if (width == 0)
            continue;
        const int more = std::max(0, spare) / left--; // so that the last takes what does not divide
        width += more;
        spare -= more;
    }
}

} // namespace

ColumnWidths fittedColumns(ColumnsWanted columns, int room) {
    leaveOut(columns, room);
    shrink(columns, room);
    shareOut(columns.wide, room - sumOf(columns.wide));
    return columns.wide;
}

} // namespace alongside
