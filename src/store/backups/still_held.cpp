#include "store/backups/still_held.h"

#include "store/backups/backup_shelf.h"
#include "store/backups/backup_thinning.h"

#include <algorithm>

namespace alongside {
namespace {

int countSince(const BackupShelf& shelf, Instant since, StillHeld& held) {
    int count = 0;
    for (const auto& backup : backupsOn(shelf)) {
        if (backup.made < since)
            continue;
        ++count;
        held.staying += backup.mustStay() ? 1 : 0;
        held.newest = std::max(held.newest, std::optional(backup.made));
    }
    return count;
}

} // namespace

StillHeld backupsHolding(const std::filesystem::path& notebook, Instant since, Instant now) {
    StillHeld held;
    const auto shelves = shelvesOf(notebook);
    held.beside = countSince(shelves.front(), since, held);
    if (shelves.size() > 1)
        held.inSecondPlace = countSince(shelves.back(), since, held);
    const Date today = std::chrono::floor<std::chrono::days>(std::max(now, held.newest.value_or(now)));
    held.goneBy = lastOfMonth(firstOfMonth(today) + kLongestThinned);
    return held;
}

} // namespace alongside
