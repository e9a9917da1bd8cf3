#include "store/rescue/table_shape.h"

#include "domain/date.h"
#include "store/query.h"
#include "store/uuid.h"

namespace alongside {
namespace {

using Column = TableShape::Column;

bool isHash(const std::string& text) {
    return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

bool isDay(const std::string& column) {
    return column.ends_with("_date") || column.ends_with("_on") || column == "due_on" || column == "current_due" ||
           column == "last_seen" || column == "missing_since" || column == "told_on" || column == "since";
}

// 0: not of this column; 1: it may be; 2: of few others.
int textFits(const Column& column, const std::string& text) {
    if (column.name == "uuid")
        return isUuid(text) ? 2 : 0;
    if (column.name == "sha256" || column.name == "headings")
        return isHash(text) ? 2 : 0;
    if (isDay(column.name))
        return parseDate(text) ? 2 : 0;
    return 1;
}

int cellFits(const Column& column, const Cell& cell) {
    if (std::holds_alternative<std::monostate>(cell))
        return column.mayBeEmpty ? 1 : 0;
    if (const auto* text = std::get_if<std::string>(&cell))
        return column.type == "TEXT" ? textFits(column, *text) : 0;
    if (std::holds_alternative<double>(cell))
        return column.type == "REAL" ? 2 : 0;
    return column.type == "INTEGER" || column.type == "REAL" ? 1 : 0;
}

Cell emptyOf(const Column& column) {
    if (column.mayBeEmpty)
        return {};
    return column.type == "TEXT" ? Cell(std::string()) : Cell(std::int64_t{0});
}

TableShape shapeOf(Database& database, const std::string& table) {
    TableShape shape{table, {}, {}};
    Query query(database, "SELECT name, type, \"notnull\" = 0 FROM pragma_table_info(?) ORDER BY cid");
    query.with(table);
    std::string marks;
    while (query.step()) {
        Column column;
        query >> column.name >> column.type >> column.mayBeEmpty;
        shape.columns.push_back(column);
        marks += marks.empty() ? "?" : ", ?";
    }
    const bool hasRows = database.number("SELECT count(*) FROM " + table) > 0; // those of every new notebook
    shape.put = (hasRows ? "INSERT OR REPLACE INTO " : "INSERT OR IGNORE INTO ") + table + " VALUES (" + marks + ")";
    return shape;
}

} // namespace

int TableShape::fits(const FoundRow& row) const {
    if (row.cells.size() != columns.size() || row.whole < 1 || !std::holds_alternative<std::monostate>(row.cells[0]))
        return 0;
    int sum = 1;
    for (std::size_t i = 1; i < row.whole; ++i) {
        const int fit = cellFits(columns[i], row.cells[i]);
        if (fit == 0)
            return 0;
        sum += fit;
    }
    return sum;
}

std::vector<Cell> TableShape::completed(const FoundRow& row) const {
    auto cells = row.cells;
    cells[0] = row.key;
    for (std::size_t i = row.whole; i < cells.size(); ++i)
        if (cellFits(columns[i], cells[i]) == 0)
            cells[i] = emptyOf(columns[i]);
    return cells;
}

std::vector<TableShape> shapesIn(Database& database) {
    std::vector<std::string> names;
    {
        Query query(database, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE "
                              "'%\\_search%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid");
        while (query.step())
            names.push_back(query.next<std::string>());
    }
    std::vector<TableShape> shapes;
    for (const auto& name : names)
        shapes.push_back(shapeOf(database, name));
    return shapes;
}

} // namespace alongside
