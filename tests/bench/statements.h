#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace alongside {

// One statement that the core has prepared, and what SQLite did for it since it was last asked.
struct StatementWork {
    std::string sql;
    std::int64_t steps = 0;         // of SQLite's machine: they repeat exactly, where times do not
    std::vector<std::string> scans; // the tables that are gone through from end to end
};

// Looks over SQLite's shoulder at every connection that is opened while it lives. One at a time.
class Statements {
public:
    Statements();
    Statements(const Statements&) = delete;
    Statements& operator=(const Statements&) = delete;
    ~Statements();

    // Does `work` while no notebook that is open has that index, as if nobody had thought of it.
    void without(const std::string& index, const std::function<void()>& work);

    // Those that worked since the last time.
    std::vector<StatementWork> sinceLastTime();
};

} // namespace alongside
