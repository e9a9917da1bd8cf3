#include "store/deed_moments.h"

#include "store/query.h"

#include <algorithm>

namespace alongside {
namespace {

std::set<Instant> removalsFrom(Database& database, Instant moment) {
    std::set<Instant> removals;
    Query query(database, "SELECT removed_at FROM teacher WHERE removed_at >= ?1 "
                          "UNION SELECT removed_at FROM school WHERE removed_at >= ?1 "
                          "UNION SELECT removed_at FROM contact WHERE removed_at >= ?1 "
                          "UNION SELECT removed_at FROM next_step WHERE removed_at >= ?1 "
                          "UNION SELECT removed_at FROM win WHERE removed_at >= ?1 "
                          "UNION SELECT removed_at FROM agreement WHERE removed_at >= ?1 "
                          "UNION SELECT removed_at FROM cycle WHERE removed_at >= ?1 "
                          "UNION SELECT removed_at FROM checklist WHERE removed_at >= ?1 "
                          "UNION SELECT removed_at FROM pulse WHERE removed_at >= ?1 "
                          "UNION SELECT removed_at FROM reflection WHERE removed_at >= ?1 "
                          "UNION SELECT removed_at FROM tool WHERE removed_at >= ?1 "
                          "UNION SELECT removed_at FROM move WHERE removed_at >= ?1 "
                          "UNION SELECT removed_at FROM coach WHERE removed_at >= ?1");
    query.with(moment);
    while (query.step())
        removals.insert(query.next<Instant>());
    return removals;
}

} // namespace

// Not the newest moment of the file and one more: a clock that once stood in another century would date all that
// follows.
Instant DeedMoments::next(Instant now) {
    constexpr std::chrono::seconds kNext(1);
    if (!taken_)
        taken_ = removalsFrom(*database_, now);
    last_ = std::max(now, last_ + kNext);
    while (taken_->contains(last_))
        last_ += kNext;
    return last_;
}

} // namespace alongside
