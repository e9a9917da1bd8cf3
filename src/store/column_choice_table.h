#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace alongside {

class Database;

// How the coach matched the columns of a list, kept under the SHA-256 of its headings, so that the same list is
// understood the next time. Belongs to this file: outside undo and archive. What `columns` looks like is the matching's
// own affair.
class ColumnChoiceTable {
public:
    explicit ColumnChoiceTable(Database& database) : database_(&database) {}

    // In the place of what was kept for them; forgets whatever is not kept under a hash.
    void keep(std::string_view headings, std::string_view columns);
    std::optional<std::string> columnsFor(std::string_view headings) const;

private:
    Database* database_;
};

} // namespace alongside
