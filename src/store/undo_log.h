#pragma once

#include "store/changes.h"
#include "store/database.h"

#include <string>
#include <vector>

namespace alongside {

// The way back from one deed: the inverse of every row change, last change first, and the areas that it touches.
struct UndoStep {
    std::vector<std::string> inverses;
    Changes touched;

    // Takes in what was done right after this step, so that both are taken back as one.
    void append(UndoStep later);
};

// Lets SQLite write down the inverse of every row change, by temporary triggers on every table of the file. Lives in
// memory.
class UndoLog {
public:
    explicit UndoLog(Database& database);

    // What was written down since the last call. Call inside the transaction, before it commits.
    UndoStep take();

    // Runs a step's inverses; their own inverses are then there to take.
    void run(const UndoStep& step);

    // While paused nothing is written down: for imports too large to take back in one step.
    void pause();
    void resume();

private:
    Database* database_;
};

} // namespace alongside
