#pragma once

#include "store/database.h"
#include "store/rescue/tree_page.h"

#include <string>
#include <vector>

namespace alongside {

// What the rows of a table look like, to tell whose rows a page holds that no table leads to any more.
struct TableShape {
    struct Column {
        std::string name;
        std::string type;
        bool mayBeEmpty = false;
    };

    std::string name;
    std::vector<Column> columns; // the first is the key
    std::string put;             // the statement that adds a row

    // How surely the row is of this table: 0 it is not; more the more of its values could be of no other.
    int fits(const FoundRow& row) const;

    // The row's values, with empty ones in the place of what was cut off.
    std::vector<Cell> completed(const FoundRow& row) const;
};

// The tables of a new notebook, without the search index, each before those that refer to it.
std::vector<TableShape> shapesIn(Database& database);

} // namespace alongside
