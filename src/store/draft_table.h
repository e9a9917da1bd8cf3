#pragma once

#include "domain/date.h"
#include "store/clock.h"
#include "store/cover.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alongside {

class Database;

// Something typed and not yet done, kept under a key that its panel finds it by.
struct Draft {
    std::string key;
    Instant keptAt{};
    std::string body;

    bool operator==(const Draft&) const = default;
};

// What a crash must not take along. Whoever reads under the cover finds what was typed under it. Drafts belong to this
// file alone: no undo, no search and no archive knows them.
class DraftTable {
public:
    DraftTable(Database& database, const Clock& clock, UnderCover stands = {})
        : database_(&database), clock_(&clock), stands_(stands) {}

    void keep(std::string_view key, std::string_view body); // in the place of what was kept under the key
    void forget(std::string_view key);                      // nothing where there is none

    std::optional<Draft> find(std::string_view key) const;
    std::vector<Draft> keptUnder(std::string_view beginning) const; // of their keys; the one kept last comes first

private:
    Database* database_;
    const Clock* clock_;
    UnderCover stands_;
};

} // namespace alongside
