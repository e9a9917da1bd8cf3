#include "store/backups/backup_thinning.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace alongside {
namespace {

using namespace std::chrono;

constexpr days kAllFor{2};
constexpr std::size_t kDays = 12, kWeeks = 10, kMonths = 9, kFewest = 3;

// The newest of each span of time, for as many spans as there is room.
class Rungs {
public:
    explicit Rungs(std::size_t room) : room_(room) {}

    // Whether the first of its span: asked of the newest first.
    bool takes(long span) { return seen_.size() < room_ && seen_.insert(span).second; }

private:
    std::size_t room_;
    std::set<long> seen_;
};

long dayOf(Instant made) {
    return floor<days>(made).time_since_epoch().count();
}

long weekOf(Instant made) {
    return (dayOf(made) + 3) / 7; // 1 January 1970 was a Thursday: weeks begin on Mondays
}

long monthOf(Instant made) {
    const year_month_day day(floor<days>(made));
    return static_cast<int>(day.year()) * 12L + static_cast<long>(static_cast<unsigned>(day.month()));
}

std::vector<std::size_t> newestFirst(std::span<const BackupMark> backups) {
    std::vector<std::size_t> order(backups.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return backups[a].made > backups[b].made; });
    return order;
}

} // namespace

std::vector<std::size_t> backupsToLetGo(std::span<const BackupMark> backups, Instant now) {
    Rungs byDay(kDays), byWeek(kWeeks), byMonth(kMonths);
    const auto sound = static_cast<std::size_t>(std::ranges::count(backups, true, &BackupMark::sound));
    std::size_t soundSeen = 0;
    std::vector<std::size_t> go;
    for (const auto i : newestFirst(backups)) {
        const auto& backup = backups[i];
        bool stays = backup.mustStay || backup.made > now;
        if (!backup.sound) {
            stays = stays || sound < kFewest;
        } else {
            stays = ++soundSeen <= kFewest || stays || backup.made > now - kAllFor;
            if (backup.made <= now) { // each rung is asked, for the last of a month is that of a day too
                const bool day = byDay.takes(dayOf(backup.made));
                const bool week = byWeek.takes(weekOf(backup.made));
                const bool month = byMonth.takes(monthOf(backup.made));
                stays = stays || day || week || month;
            }
        }
        if (!stays)
            go.push_back(i);
    }
    return go;
}

} // namespace alongside
