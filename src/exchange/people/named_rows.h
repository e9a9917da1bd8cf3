#pragma once

#include "exchange/csv/csv_reader.h"
#include "exchange/people/bundle.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace alongside {

inline constexpr std::size_t kNoColumn = static_cast<std::size_t>(-1);

// The rows of a file whose first row names its columns, one at a time; each is gone with the next.
class NamedRows {
public:
    // Throws PeopleRefused when two columns have one name, and whenever the file cannot be read.
    NamedRows(const Bundle& bundle, std::string_view file);

    std::size_t column(std::string_view name) const;       // kNoColumn where there is none; the case does not count
    std::size_t columnNeeded(std::string_view name) const; // throws PeopleRefused
    const CsvRow& names() const { return names_; }

    bool next(); // throws PeopleRefused
    bool isTooWide() const { return row_.size() > names_.size(); }
    const CsvRow& row() const { return row_; }
    const CsvField& field(std::size_t column) const; // an empty one, at the row's beginning, where the row has none
    const std::string& text(std::size_t column) const { return field(column).text; }

private:
    bool read(CsvRow& row);

    std::string file_;
    CsvReader reader_;
    CsvRow names_, row_;
    mutable CsvField none_;
};

} // namespace alongside
