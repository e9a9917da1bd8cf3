#include "exchange/people/staff_columns.h"

#include <algorithm>

namespace alongside {

StaffColumns::StaffColumns(const NamedRows& file, const std::vector<StaffColumn>& wanted, PeopleList& list)
    : file_(file), list_(list) {
    auto& names = list_.rows.emplace_back();
    list_.reading.hasHeadings = true;
    for (const auto& [kind, name, isElsewhere] : wanted) {
        const auto column = isElsewhere ? kNoColumn : file.column(name);
        if (column == kNoColumn && !isElsewhere)
            continue;
        from_.push_back(column);
        names.push_back({std::string(name)});
        list_.reading.columns.push_back(kind);
        list_.reading.fields.push_back(column + 1); // 0 where it is elsewhere
    }
    list_.reading.fields.push_back(file.names().size() + 1); // the field that is one too many
}

CsvRow& StaffColumns::take() const {
    auto& row = list_.rows.emplace_back();
    for (const auto column : from_)
        row.push_back(file_.field(column));
    if (file_.isTooWide())
        row.push_back(file_.row()[file_.names().size()]);
    return row;
}

CsvField* StaffColumns::fieldOf(CsvRow& row, RosterColumn kind) const {
    const auto& kinds = list_.reading.columns;
    const auto found = std::find(kinds.begin(), kinds.end(), kind);
    return found == kinds.end() ? nullptr : &row[static_cast<std::size_t>(found - kinds.begin())];
}

void StaffColumns::fill(CsvRow& row, RosterColumn kind, const std::string& text) const {
    if (auto* field = fieldOf(row, kind))
        field->text = text;
}

// A list separates schools by line ends, semicolons and bars.
void addSchool(std::string& field, std::string name) {
    std::replace(name.begin(), name.end(), '\n', ' ');
    std::replace(name.begin(), name.end(), ';', ',');
    std::replace(name.begin(), name.end(), '|', ',');
    field += (field.empty() ? "" : "; ") + name;
}

} // namespace alongside
