#include "store/undo_log.h"

#include "store/query.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>

namespace alongside {
namespace {

struct Table {
    std::string name;
    Area area{};
    std::vector<std::string> columns; // the first is the integer key `id`
};

// The file's own tables; the search index follows them by its own triggers and is left out.
std::vector<Table> tablesOf(Database& database) {
    std::vector<Table> tables;
    Query names(database, "SELECT name FROM main.sqlite_master WHERE type = 'table' ORDER BY name");
    while (names.step()) {
        const auto name = names.next<std::string>();
        if (const auto area = areaOfTable(name))
            tables.push_back({name, *area, {}});
    }
    for (auto& table : tables) {
        Query columns(database, "SELECT name FROM pragma_table_info(?)");
        columns.with(table.name);
        while (columns.step())
            table.columns.push_back(columns.next<std::string>());
    }
    return tables;
}

// "v0, v1, v2": the log's own columns.
std::string cells(std::size_t count) {
    std::string list;
    for (std::size_t i = 0; i < count; ++i)
        list += fmt::format("{}v{}", i > 0 ? ", " : "", i);
    return list;
}

std::string marks(std::size_t count) {
    return fmt::format("{}", fmt::join(std::vector<std::string_view>(count, "?"), ", "));
}

std::vector<std::string> oldValues(const std::vector<std::string>& columns) {
    std::vector<std::string> values;
    for (const auto& column : columns)
        values.push_back("old." + column);
    return values;
}

// What going to the bin and coming back changes of a record, and nothing else of it.
const std::vector<std::string> kRest{"changed_at", "removed_at"};

std::vector<std::string> without(std::vector<std::string> columns, const std::vector<std::string>& others) {
    std::erase_if(columns, [&](const std::string& column) {
        return std::find(others.begin(), others.end(), column) != others.end();
    });
    return columns;
}

// How rows of a table change, the statement that is its inverse, and what that takes as the trigger sees it.
struct Change {
    std::string name, event, sql;
    std::vector<std::string> values;
};

// Sets no more than is needed: whatever is set has its indexes and its words for the search made anew.
Change settingBack(const Table& table, const char* name, const std::string& event,
                   const std::vector<std::string>& columns) {
    auto values = oldValues(columns);
    values.push_back("new.id");
    return {name, event,
            fmt::format("UPDATE {} SET ({}) = ({}) WHERE id = ?", table.name, fmt::join(columns, ", "),
                        marks(columns.size())),
            std::move(values)};
}

std::vector<Change> changesOf(const Table& table) {
    const auto on = " ON main." + table.name;
    const auto others = without(table.columns, kRest);
    std::vector<Change> changes{
        {"insert", "INSERT" + on, fmt::format("DELETE FROM {} WHERE id = ?", table.name), {"new.id"}},
        {"delete", "DELETE" + on, fmt::format("INSERT INTO {} VALUES({})", table.name, marks(table.columns.size())),
         oldValues(table.columns)},
        settingBack(table, "update", fmt::format("UPDATE OF {}{}", fmt::join(others, ", "), on), table.columns)};
    if (others.size() < table.columns.size())
        changes.push_back(settingBack(table, "rest",
                                      fmt::format("UPDATE OF {}{} WHEN old.changed_at IS NOT new.changed_at "
                                                  "OR old.removed_at IS NOT new.removed_at",
                                                  fmt::join(kRest, ", "), on),
                                      kRest));
    return changes;
}

} // namespace

void UndoStep::append(UndoStep later) {
    std::move(inverses.begin(), inverses.end(), std::back_inserter(later.inverses));
    inverses = std::move(later.inverses);
    touched.add(later.touched);
}

void UndoLog::watch() {
    if (!ways_.empty())
        return;
    findWays();
    try {
        resume();
    } catch (...) {
        ways_.clear(); // else deeds would go on that nothing could take back
        throw;
    }
}

void UndoLog::findWays() {
    std::size_t most = 0;
    std::vector<Way> ways;
    for (const auto& table : tablesOf(*database_))
        for (auto& change : changesOf(table)) {
            most = std::max(most, change.values.size());
            ways.push_back({fmt::format("undo_{}_{}", table.name, change.name), std::move(change.event),
                            std::move(change.sql), std::move(change.values), table.area});
        }
    database_->execute(fmt::format(
        "CREATE TEMP TABLE IF NOT EXISTS undo_log(id INTEGER PRIMARY KEY, way INTEGER NOT NULL, {})", cells(most)));
    select_ = fmt::format("SELECT way, {} FROM temp.undo_log ORDER BY id DESC", cells(most));
    ways_ = std::move(ways);
}

UndoStep UndoLog::take() {
    UndoStep step;
    Query log(*database_, select_);
    while (log.step()) {
        const auto number = static_cast<std::size_t>(log.next<std::int64_t>());
        const auto& way = ways_[number];
        step.touched.add(way.area);
        auto& inverse = step.inverses.emplace_back(Inverse{number, {}});
        inverse.values.reserve(way.values.size());
        for (std::size_t i = 0; i < way.values.size(); ++i)
            inverse.values.push_back(log.next<Cell>());
    }
    database_->execute("DELETE FROM temp.undo_log");
    return step;
}

void UndoLog::run(const UndoStep& step) {
    database_->execute("PRAGMA defer_foreign_keys=ON");
    for (const auto& inverse : step.inverses) {
        Query query(*database_, ways_[inverse.way].sql);
        for (const auto& value : inverse.values)
            query.with(value);
        query.run();
    }
}

void UndoLog::pause() {
    std::string script;
    for (const auto& way : ways_)
        script += fmt::format("DROP TRIGGER {};\n", way.trigger);
    database_->execute(script);
}

void UndoLog::resume() {
    std::string script;
    for (std::size_t i = 0; i < ways_.size(); ++i) {
        const auto& way = ways_[i];
        script += fmt::format("CREATE TEMP TRIGGER IF NOT EXISTS {} AFTER {} BEGIN "
                              "INSERT INTO undo_log(way, {}) VALUES ({}, {}); END;\n",
                              way.trigger, way.event, cells(way.values.size()), i, fmt::join(way.values, ", "));
    }
    database_->execute(script);
}

} // namespace alongside
