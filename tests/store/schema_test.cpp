#include "store/database_version.h"
#include "store/error.h"
#include "store/migrations.h"
#include "store/query.h"
#include "store/undo_log.h"
#include "support/full_records.h"
#include "support/open_notebook.h"
#include "support/raw_rows.h"
#include "support/temporary_folder.h"
#include "support/thrown.h"

#include <catch2/catch_all.hpp>

#include <algorithm>
#include <functional>

using namespace alongside;
using namespace alongside::making;

namespace {

// A plain file with full records, closed, for looking inside.
struct ClosedNotebook {
    ClosedNotebook() {
        auto notebook = Notebook::create(file, {}, clockOf(time));
        keys = addFullRecords(notebook);
    }

    Notebook open() { return Notebook::open(file, {}, clockOf(time)); }

    TemporaryFolder folder;
    TestTime time;
    std::filesystem::path file = folder / "full.alongside";
    FullKeys keys;
};

UndoStep takeAfter(Database& database, UndoLog& log, const std::function<void()>& work) {
    database.execute("BEGIN IMMEDIATE");
    work();
    auto step = log.take();
    database.execute("COMMIT");
    return step;
}

bool standsOutsideUndo(const std::string& table) {
    const auto outside = {"draft", "hint_shown", "column_choice", "trail", "trail_teacher"};
    return std::find(outside.begin(), outside.end(), table) != outside.end();
}

UndoStep takeAfter(Database& database, UndoLog& log, const std::string& sql) {
    return takeAfter(database, log, [&] { database.execute(sql); });
}

} // namespace

TEST_CASE_METHOD(ClosedNotebook, "a change to any table of the file is announced, undone and redone", "[schema]") {
    auto database = Database::open(file, {}, Access::ReadWrite);
    database.execute(
        "PRAGMA foreign_keys=OFF; PRAGMA synchronous=OFF"); // each table seen alone; no disk is tested here
    database.execute("INSERT INTO template_item VALUES (1, 'goals', 0, 'own', 'Wait time', NULL, 1)");
    database.execute("INSERT INTO roster_mark VALUES (1, 1, 'oneroster', '2026-11-20', NULL)");
    database.execute("INSERT INTO hold VALUES (1, 1, '2026-11-19', 'A letter', NULL, '')");
    UndoLog log(database);
    log.watch();
    for (const auto& table : tableNames(database)) {
        if (standsOutsideUndo(table))
            continue;
        const bool single = table == "settings" || table == "calendar";
        for (const auto& sql :
             {"DELETE FROM " + table, "UPDATE " + table + " SET id = id + " + (single ? "0" : "1000")}) {
            INFO(sql);
            REQUIRE(areaOfTable(table));
            const auto before = rawRows(database);
            const auto step = takeAfter(database, log, sql);
            CHECK(step.touched == Changes{*areaOfTable(table)});
            CHECK_FALSE(step.inverses.empty());
            const auto after = rawRows(database);
            const auto back = takeAfter(database, log, [&] { log.run(step); });
            CHECK(rawRows(database) == before);
            const auto forth = takeAfter(database, log, [&] { log.run(back); });
            CHECK(rawRows(database) == after);
            takeAfter(database, log, [&] { log.run(forth); });
        }
    }
}

TEST_CASE_METHOD(ClosedNotebook, "rows that belong to a record go and come back with it, in the search too",
                 "[schema]") {
    auto database = Database::open(file, {}, Access::ReadWrite);
    UndoLog log(database);
    log.watch();
    const auto before = rawRows(database);
    const auto rowsAbout = [&] {
        return database.number("SELECT (SELECT count(*) FROM contact_note) + (SELECT count(*) FROM contact_teacher) + "
                               "(SELECT count(*) FROM contact_move)");
    };
    const auto found = [&] {
        return database.number("SELECT count(*) FROM contact_search WHERE contact_search MATCH '\"talk\"'");
    };
    CHECK(rowsAbout() == 6);
    CHECK(found() == 1);
    const auto step = takeAfter(database, log, "UPDATE next_step SET contact = NULL; DELETE FROM contact;");
    CHECK(rowsAbout() == 0);
    CHECK(found() == 0);
    takeAfter(database, log, [&] { log.run(step); });
    CHECK(rawRows(database) == before);
    CHECK(found() == 1);
}

TEST_CASE_METHOD(ClosedNotebook, "a record that others refer to cannot be lost", "[schema]") {
    auto database = Database::open(file, {}, Access::ReadWrite);
    for (const auto* table : {"teacher", "contact", "cycle", "move", "school"}) {
        INFO(table);
        CHECK_THROWS_AS(database.execute(std::string("DELETE FROM ") + table), Error);
    }
    CHECK(database.number("SELECT count(*) FROM teacher") == 2);
}

TEST_CASE_METHOD(ClosedNotebook, "the schema refuses what the records never hold", "[schema]") {
    auto database = Database::open(file, {}, Access::ReadWrite);
    for (const auto* wrong :
         {"UPDATE next_step SET closed_on = NULL", "UPDATE next_step SET kind = NULL", "UPDATE agreement SET rung = 5",
          "UPDATE teacher SET started_on = x'00'", "INSERT INTO settings SELECT 2, 1, 1, 1, 1, 1, 1, 1",
          "UPDATE coach SET me = 1, uuid = 'b' || id; INSERT INTO coach SELECT 99, 'a', 0, 0, NULL, name, me, role, "
          "email, "
          "phone, usual_hours FROM coach"}) {
        INFO(wrong);
        CHECK_THROWS_AS(database.execute(wrong), Error);
    }
}

TEST_CASE_METHOD(ClosedNotebook, "every connection is set up for safety, read back", "[schema]") {
    for (const auto access : {Access::ReadWrite, Access::ReadOnly}) {
        auto database = Database::open(file, {}, access);
        const auto is = [&](const std::string& pragma) { return database.word("PRAGMA " + pragma); };
        if (access == Access::ReadWrite)
            CHECK(is("journal_mode") == "truncate");
        CHECK(is("synchronous") == "3");
        CHECK(is("foreign_keys") == "1");
        CHECK(is("recursive_triggers") == "1");
        CHECK(is("temp_store") == "2");
        CHECK(is("secure_delete") == "1");
        CHECK(is("trusted_schema") == (canDistrustSchema() ? "0" : "1"));
        CHECK(is("cell_size_check") == "1");
        CHECK(is("busy_timeout") == "5000");
        CHECK(is("application_id") == std::to_string(kApplicationId));
        CHECK(is("user_version") == std::to_string(newestSchema()));
        CHECK(is("encoding") == "UTF-8");
        CHECK_THROWS_AS(database.word("SELECT \"no such column\""), Error);
        CHECK_THROWS_AS(database.word("SELECT load_extension('x')"), Error);
        if (access == Access::ReadOnly)
            CHECK(kindThrownBy([&] { database.execute("DELETE FROM win"); }) == Error::Kind::ReadOnly);
        else
            CHECK_THROWS_AS(database.execute("UPDATE sqlite_master SET sql = ''"), Error); // defensive
    }
}

TEST_CASE_METHOD(ClosedNotebook, "a file of a newer program is refused untouched, with both versions", "[schema]") {
    Database::open(file, {}, Access::ReadWrite)
        .execute("CREATE TABLE from_the_future(id INTEGER); PRAGMA user_version=" + std::to_string(newestSchema() + 1));
    const auto size = std::filesystem::file_size(file);
    const auto when = std::filesystem::last_write_time(file);
    try {
        open();
        FAIL("it was opened");
    } catch (const Error& error) {
        CHECK(error.kind() == Error::Kind::NewerSchema);
        CHECK(error.detail() == std::to_string(newestSchema() + 1) + " > " + std::to_string(newestSchema()));
    }
    CHECK(std::filesystem::file_size(file) == size);
    CHECK(std::filesystem::last_write_time(file) == when);
}

TEST_CASE_METHOD(ClosedNotebook, "a file whose tables are not those of its version is damaged", "[schema]") {
    Database::open(file, {}, Access::ReadWrite).execute("DROP INDEX win_teacher");
    CHECK(kindThrownBy([&] { open(); }) == Error::Kind::Damaged);
}

TEST_CASE("another program's SQLite file is not a notebook", "[schema]") {
    const TemporaryFolder folder;
    TestTime time;
    const auto file = folder / "other.db";
    const auto open = [&] { return kindThrownBy([&] { Notebook::open(file, {}, clockOf(time)); }); };
    Database::create(file, {}).execute("CREATE TABLE song(title TEXT); PRAGMA user_version=1");
    CHECK(open() == Error::Kind::NotANotebook);
    Database::open(file, {}, Access::ReadWrite).execute("PRAGMA user_version=0; PRAGMA application_id=77");
    CHECK(open() == Error::Kind::NotANotebook);
}
