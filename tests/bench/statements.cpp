#include "bench/statements.h"

#include <sqlite3.h>

#include <set>
#include <stdexcept>

namespace alongside {
namespace {

std::set<sqlite3*>& connections() {
    static std::set<sqlite3*> all; // SQLite calls `note` without a word of whose it is
    return all;
}

int note(sqlite3* connection, const char**, const sqlite3_api_routines*) {
    connections().insert(connection);
    return SQLITE_OK;
}

void (*const kNote)() = reinterpret_cast<void (*)()>(&note);

// "SCAN contact USING COVERING INDEX ...": its second word is the table, or its short name in the statement.
std::vector<std::string> scansOf(sqlite3* connection, const char* sql) {
    std::vector<std::string> scans;
    const auto explain = std::string("EXPLAIN QUERY PLAN ") + sql;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(connection, explain.c_str(), -1, &statement, nullptr) != SQLITE_OK)
        return scans;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        const std::string line = reinterpret_cast<const char*>(sqlite3_column_text(statement, 3));
        if (line.starts_with("SCAN ") && line.find("VIRTUAL TABLE") == std::string::npos)
            scans.push_back(line.substr(5));
    }
    sqlite3_finalize(statement);
    return scans;
}

// The words by which the index was made.
std::string madeBy(sqlite3* connection, const std::string& index) {
    std::string sql;
    const auto select = "SELECT sql FROM sqlite_master WHERE type = 'index' AND name = '" + index + "'";
    const auto take = [](void* into, int, char** values, char**) {
        *static_cast<std::string*>(into) = values[0];
        return 0;
    };
    sqlite3_exec(connection, select.c_str(), take, &sql, nullptr);
    if (sql.empty())
        throw std::runtime_error("there is no index " + index);
    return sql;
}

} // namespace

Statements::Statements() {
    sqlite3_auto_extension(kNote);
}

Statements::~Statements() {
    sqlite3_cancel_auto_extension(kNote);
    connections().clear();
}

void Statements::without(const std::string& index, const std::function<void()>& work) {
    const auto everywhere = [](const std::string& sql) {
        for (auto* connection : connections())
            if (sqlite3_exec(connection, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
                throw std::runtime_error(sqlite3_errmsg(connection));
    };
    const auto made = madeBy(*connections().begin(), index);
    everywhere("DROP INDEX " + index);
    work();
    everywhere(made);
}

std::vector<StatementWork> Statements::sinceLastTime() {
    std::vector<StatementWork> worked;
    for (auto* connection : connections()) {
        std::vector<sqlite3_stmt*> kept; // explaining one prepares another
        for (auto* each = sqlite3_next_stmt(connection, nullptr); each; each = sqlite3_next_stmt(connection, each))
            kept.push_back(each);
        for (auto* each : kept)
            if (const auto steps = sqlite3_stmt_status(each, SQLITE_STMTSTATUS_VM_STEP, 1); steps > 0)
                worked.push_back({sqlite3_sql(each), steps, scansOf(connection, sqlite3_sql(each))});
    }
    return worked;
}

} // namespace alongside
