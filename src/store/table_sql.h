#pragma once

#include "store/kept_sql.h"

#include <string>
#include <string_view>

namespace alongside {

// How a record becomes a row: the name of the table, its columns after the stamp, both directions, and the rows of
// lists that stand in tables of their own; where other records may name it and can be without it, the statements that
// end these `references`. Each table's file specialises it once.
template <class Record>
struct Mapping;

// SQL of one table, put together once from the literal names of its mapping.
template <class Record>
struct TableSql {
    using Map = Mapping<Record>;

    std::string table = Map::table;
    std::string columns = std::string("uuid, created_at, changed_at, removed_at, ") + Map::columns;
    std::string marks = std::string("?") + placeholders(columns);
    std::string insert = "INSERT INTO " + table + "(" + columns + ") VALUES (" + marks + ")";
    std::string update = "UPDATE " + table + " SET (" + columns + ") = (" + marks + ") WHERE id = ?";
    std::string remove = "UPDATE " + table + " SET removed_at = ?, changed_at = ? WHERE id = ?";
    std::string removeAllOf =
        "UPDATE " + table + " SET removed_at = ?, changed_at = ? WHERE teacher = ? AND removed_at IS NULL";
    std::string removedWith = "SELECT count(*) FROM " + table + " WHERE teacher = ? AND removed_at = ?";
    std::string erase = "DELETE FROM " + table + " WHERE id = ?";
    std::string keyOf = "SELECT id FROM " + table + " WHERE uuid = ?";
    std::string names = "SELECT id, uuid FROM " + table;
    std::string count = "SELECT count(*) FROM " + table + " WHERE removed_at IS NULL";
    std::string select = "SELECT id, " + columns + " FROM " + table;

    static const TableSql& one() {
        static const TableSql sql;
        return sql;
    }

    // A statement on the same record with another condition, kept for as long as the program runs.
    static std::string_view selectWhere(std::string_view condition) { return keptSql(one().select, condition); }

private:
    static std::string placeholders(const std::string& names) {
        std::string text;
        for (const char c : names)
            if (c == ',')
                text += ", ?";
        return text;
    }
};

} // namespace alongside
