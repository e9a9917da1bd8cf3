#pragma once

#include "domain/record_stamp.h"

#include <algorithm>
#include <optional>
#include <set>

namespace alongside {

class Database;

// Gives each deed a moment of its own, a second that no other deed has: records with one moment of removal were removed
// together. What the file holds counts as well, for clocks are set back, and a notebook comes from one machine to
// another whose clock is behind.
class DeedMoments {
public:
    explicit DeedMoments(Database& database) : database_(&database) {}

    Instant next(Instant now); // call inside the transaction of the deed

    // Goes on after another connection's deeds, whose removals are in the file by now.
    void goOnAfter(const DeedMoments& other) {
        last_ = std::max(last_, other.last_);
        taken_.reset();
    }

    // For what is no deed: drafts are not older than what was done before them.
    Instant notBeforeLast(Instant now) const { return std::max(now, last_); }

private:
    Database* database_;
    Instant last_{};
    std::optional<std::set<Instant>> taken_; // of the file, from the first deed on; empty but for clocks set back
};

} // namespace alongside
