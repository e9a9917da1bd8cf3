#pragma once

#include "store/cell.h"
#include "store/changes.h"
#include "store/database.h"

#include <cstddef>
#include <string>
#include <vector>

namespace alongside {

// The way back from the change of one row: which of the log's statements, and its values. The logs of all connections
// to one file number their statements alike.
struct Inverse {
    std::size_t way = 0;
    std::vector<Cell> values;
};

// The way back from one deed: the inverse of every row change, last change first, and the areas that it touches.
struct UndoStep {
    std::vector<Inverse> inverses;
    Changes touched;

    // Takes in what was done right after this step, so that both are taken back as one.
    void append(UndoStep later);
};

// Lets SQLite write down the inverse of every row change, by temporary triggers on every table of the file. Lives in
// memory; any log of the same file can run the steps that it gave.
class UndoLog {
public:
    explicit UndoLog(Database& database) : database_(&database) {}
    UndoLog(const UndoLog&) = delete;
    UndoLog& operator=(const UndoLog&) = delete;

    // Begins to write down; call before the first transaction. It takes some ten milliseconds, once, which opening a
    // notebook is spared.
    void watch();

    // What was written down since the last call. Call inside the transaction, before it commits.
    UndoStep take();

    // Runs a step's inverses; their own inverses are then there to take.
    void run(const UndoStep& step);

    // While paused nothing is written down: for imports too large to take back in one step.
    void pause();
    void resume();

private:
    // One way in which rows of one table change, and the statement that is its inverse.
    struct Way {
        std::string trigger; // its name
        std::string event;   // "INSERT ON main.teacher"
        std::string sql;
        std::vector<std::string> values; // what the statement takes, as the trigger sees it
        Area area{};
    };

    void findWays();

    Database* database_;
    std::vector<Way> ways_;
    std::string select_;
};

} // namespace alongside
