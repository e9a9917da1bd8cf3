#pragma once

#include "domain/trail_line.h"
#include "store/clock.h"

#include <optional>
#include <string_view>
#include <vector>

namespace alongside {

class Database;

// Which lines of the trail are asked for; of everybody and everything where a part is empty. Tables, calendars and
// archives that name nobody are about everyone.
struct TrailFilter {
    std::optional<TeacherId> about;
    std::optional<DocumentKind> document;
};

// What left this notebook. Lines are only added: outside undo, archive and search, and the schema refuses the rest.
class TrailTable {
public:
    TrailTable(Database& database, const Clock& clock) : database_(&database), clock_(&clock) {}

    void add(const Leaving& what, std::string_view sha256); // as of now

    std::vector<TrailLine> newestFirst(const TrailFilter& filter = {}) const;

private:
    Database* database_;
    const Clock* clock_;
};

} // namespace alongside
