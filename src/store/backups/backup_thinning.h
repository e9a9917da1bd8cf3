#pragma once

#include "domain/date.h"

#include <cstddef>
#include <span>
#include <vector>

namespace alongside {

// What thinning has to know of one backup.
struct BackupMark {
    Instant made{};
    bool sound = true;     // the last check found it whole
    bool mustStay = false; // until the coach lets it go, as one made before a migration
};

// The longest that thinning keeps one where a backup is made in each month: the twelve days reach farthest then.
inline constexpr std::chrono::months kLongestThinned{12};

// Which backups may go, by their places in `backups`, which come in any order. Kept are all of the last two days, then
// the last of each day for twelve days, of each week for ten weeks and of each month for nine months; days, weeks and
// months without a backup do not count, so that a clock put forward costs none. Kept besides: what is dated after
// `now`, as after a clock put back; what must stay; and the three newest sound ones, whatever their dates. One that is
// not sound takes nobody's place, and goes once three sound ones are there.
std::vector<std::size_t> backupsToLetGo(std::span<const BackupMark> backups, Instant now);

} // namespace alongside
