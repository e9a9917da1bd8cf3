#include "support/raw_rows.h"

#include <sstream>

namespace alongside {
namespace {

// The first column of all rows of `sql`.
std::vector<std::string> wordsOf(Database& database, const std::string& sql) {
    std::istringstream lines(database.word("SELECT group_concat(word, char(10)) FROM (" + sql + ")"));
    std::vector<std::string> words;
    for (std::string line; std::getline(lines, line);)
        words.push_back(line);
    return words;
}

} // namespace

std::vector<std::string> tableNames(Database& database) {
    return wordsOf(
        database, "SELECT name AS word FROM main.sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' "
                  "AND name NOT LIKE '%\\_search\\_%' ESCAPE '\\' ORDER BY name");
}

std::vector<std::string> columnNames(Database& database, const std::string& table) {
    return wordsOf(database, "SELECT name AS word FROM pragma_table_info('" + table + "')");
}

std::vector<std::string> rawRows(Database& database) {
    std::vector<std::string> rows;
    for (const auto& table : tableNames(database)) {
        std::string spelled;
        for (const auto& column : columnNames(database, table))
            spelled += (spelled.empty() ? "quote(" : " || ',' || quote(") + column + ")";
        rows.push_back(table + ":\n" +
                       database.word("SELECT group_concat(line, char(10)) FROM (SELECT " + spelled + " AS line FROM " +
                                     table + " ORDER BY id)"));
    }
    return rows;
}

} // namespace alongside
