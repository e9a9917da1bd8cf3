#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace alongside {

class Database;

// How the coach matched the columns of a list, kept under its headings, so that the same list is understood the next
// time. Belongs to this file: outside undo and archive. What the two texts look like is the matching's own affair.
class ColumnChoiceTable {
public:
    explicit ColumnChoiceTable(Database& database) : database_(&database) {}

    void keep(std::string_view headings, std::string_view columns); // in the place of what was kept for them
    std::optional<std::string> columnsFor(std::string_view headings) const;

private:
    Database* database_;
};

} // namespace alongside
