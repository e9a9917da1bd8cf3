#include "store/database.h"
#include "store/undo_log.h"

#include <catch2/catch_test_macros.hpp>

using namespace alongside;

namespace {

// One table that the log knows, and who makes search words of its rows.
struct LoggedSteps {
    Database database = Database::create({}, {});
    UndoLog log{database};

    LoggedSteps() {
        database.execute("CREATE TABLE next_step(id INTEGER PRIMARY KEY, changed_at INTEGER, removed_at INTEGER, "
                         "what TEXT); CREATE TABLE made(words TEXT); CREATE TRIGGER words AFTER UPDATE OF what "
                         "ON next_step BEGIN INSERT INTO made VALUES (new.what); END;"
                         "INSERT INTO next_step VALUES (1, 10, NULL, 'rubric'), (2, 10, NULL, 'exit slips')");
        log.watch();
    }

    UndoStep take(const std::string& sql) {
        database.execute(sql);
        return log.take();
    }
    UndoStep back(const UndoStep& step) {
        log.run(step);
        return log.take();
    }
    std::string rows() {
        return database.word(
            "SELECT group_concat(id || ' ' || changed_at || ' ' || coalesce(removed_at, '-') || ' ' || "
            "what, '; ') FROM (SELECT * FROM next_step ORDER BY id)");
    }
    std::int64_t wordsMade() { return database.number("SELECT count(*) FROM made"); }
};

} // namespace

TEST_CASE_METHOD(LoggedSteps, "what comes back from the bin has its words for the search made anew by nobody",
                 "[undo]") {
    const auto before = rows();
    const auto removal = take("UPDATE next_step SET removed_at = 20, changed_at = 20");
    const auto after = rows();
    CHECK(removal.inverses.size() == 2);
    const auto redo = back(removal);
    CHECK(rows() == before);
    back(redo);
    CHECK(rows() == after);
    CHECK(wordsMade() == 0);
}

TEST_CASE_METHOD(LoggedSteps, "a row is put back whole, whatever of it was changed", "[undo]") {
    for (const char* change :
         {"UPDATE next_step SET changed_at = 20, removed_at = 21, what = 'both' WHERE id = 1",
          "UPDATE next_step SET what = 'words alone'", "UPDATE next_step SET changed_at = 20",
          "UPDATE next_step SET removed_at = 20", "DELETE FROM next_step",
          "UPDATE next_step SET removed_at = 20; UPDATE next_step SET what = 'then words'",
          "UPDATE next_step SET what = 'words'; UPDATE next_step SET removed_at = 20",
          "UPDATE next_step SET id = id + 10",
          "UPDATE next_step SET id = id + 10, removed_at = 20; UPDATE next_step SET what = 'moved'",
          "INSERT INTO next_step VALUES (3, 30, 31, 'late')"}) {
        CAPTURE(change);
        const auto before = rows();
        const auto step = take(change);
        const auto after = rows();
        CHECK(after != before);
        const auto redo = back(step);
        CHECK(rows() == before);
        const auto undo = back(redo);
        CHECK(rows() == after);
        back(undo);
        CHECK(rows() == before);
    }
}
