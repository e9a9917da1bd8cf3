#include "store/undo_log.h"

#include "store/query.h"

#include <fmt/format.h>

#include <iterator>

namespace alongside {
namespace {

struct Table {
    std::string name;
    std::vector<std::string> columns; // the first is the integer key `id`
};

// The file's own tables; the search index follows them by its own triggers and is left out.
std::vector<Table> tablesOf(Database& database) {
    std::vector<Table> tables;
    Query names(database, "SELECT name FROM main.sqlite_master WHERE type = 'table' ORDER BY name");
    while (names.step())
        if (Table table{names.next<std::string>(), {}}; areaOfTable(table.name))
            tables.push_back(std::move(table));
    for (auto& table : tables) {
        Query columns(database, "SELECT name FROM pragma_table_info(?)");
        columns.with(table.name);
        while (columns.step())
            table.columns.push_back(columns.next<std::string>());
    }
    return tables;
}

// SQL for an expression that spells out `'prefix' || quote(old.a) || ',' || ...` over all columns.
std::string quotedColumns(const Table& table, bool named) {
    std::string expression;
    for (const auto& column : table.columns) {
        const auto* comma = expression.empty() ? "" : ",";
        expression += named ? fmt::format("||'{}{}='||quote(old.{})", comma, column, column)
                            : fmt::format("||'{}'||quote(old.{})", comma, column);
    }
    return expression;
}

std::string triggersFor(const Table& table) {
    const auto write = [&](const char* moment, const std::string& inverse) {
        return fmt::format("CREATE TEMP TRIGGER undo_{0}_{1} AFTER {1} ON main.{0} BEGIN "
                           "INSERT INTO undo_log(tbl, inverse) VALUES ('{0}', {2}); END;\n",
                           table.name, moment, inverse);
    };
    return write("INSERT", fmt::format("'DELETE FROM {} WHERE id='||new.id", table.name)) +
           write("UPDATE",
                 fmt::format("'UPDATE {} SET '{}||' WHERE id='||new.id", table.name, quotedColumns(table, true))) +
           write("DELETE", fmt::format("'INSERT INTO {} VALUES('{}||')'", table.name, quotedColumns(table, false)));
}

std::string dropsFor(const Table& table) {
    std::string script;
    for (const auto* moment : {"INSERT", "UPDATE", "DELETE"})
        script += fmt::format("DROP TRIGGER undo_{}_{};\n", table.name, moment);
    return script;
}

} // namespace

void UndoStep::append(UndoStep later) {
    std::move(inverses.begin(), inverses.end(), std::back_inserter(later.inverses));
    inverses = std::move(later.inverses);
    touched.add(later.touched);
}

UndoLog::UndoLog(Database& database) : database_(&database) {
    database_->execute("CREATE TEMP TABLE undo_log(id INTEGER PRIMARY KEY, tbl TEXT NOT NULL, inverse TEXT NOT NULL)");
    resume();
}

UndoStep UndoLog::take() {
    UndoStep step;
    Query log(*database_, "SELECT tbl, inverse FROM temp.undo_log ORDER BY id DESC");
    while (log.step()) {
        if (const auto area = areaOfTable(log.next<std::string>()))
            step.touched.add(*area);
        step.inverses.push_back(log.next<std::string>());
    }
    database_->execute("DELETE FROM temp.undo_log");
    return step;
}

void UndoLog::run(const UndoStep& step) {
    database_->execute("PRAGMA defer_foreign_keys=ON");
    for (const auto& inverse : step.inverses)
        database_->execute(inverse);
}

void UndoLog::pause() {
    std::string script;
    for (const auto& table : tablesOf(*database_))
        script += dropsFor(table);
    database_->execute(script);
}

void UndoLog::resume() {
    std::string script;
    for (const auto& table : tablesOf(*database_))
        script += triggersFor(table);
    database_->execute(script);
}

} // namespace alongside
