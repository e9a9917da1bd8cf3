#pragma once

#include "store/database.h"

#include <string>
#include <vector>

namespace alongside {

// The names of the tables of a notebook's file, without the search index and what belongs to it.
std::vector<std::string> tableNames(Database& database);

// The names of a table's columns, in their order.
std::vector<std::string> columnNames(Database& database, const std::string& table);

// For each table its name and all its rows, spelled out as SQL, in the order of the keys.
std::vector<std::string> rawRows(Database& database);

} // namespace alongside
