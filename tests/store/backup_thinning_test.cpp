#include "store/backups/backup_thinning.h"

#include <catch2/catch_all.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <set>

using namespace alongside;
using namespace std::chrono;

namespace {

constexpr Instant kNow = sys_days{year(2026) / 11 / 22} + 19h;

// A shelf that is thinned after each backup, as the program does.
struct Shelf {
    std::vector<BackupMark> backups;

    void add(const BackupMark& mark, Instant now) {
        backups.push_back(mark);
        auto go = backupsToLetGo(backups, now);
        std::ranges::sort(go, std::greater{});
        for (const auto i : go)
            backups.erase(backups.begin() + static_cast<std::ptrdiff_t>(i));
    }
    std::size_t sound() const {
        return static_cast<std::size_t>(std::ranges::count(backups, true, &BackupMark::sound));
    }
    bool hasBetween(Instant from, Instant until) const {
        return std::ranges::any_of(backups, [&](const auto& b) { return from <= b.made && b.made < until; });
    }
};

} // namespace

TEST_CASE("of ten years of four backups a day there stay two days, twelve days, ten weeks and nine months",
          "[backups]") {
    Shelf shelf;
    auto now = kNow - days(3650);
    for (; now <= kNow; now += 6h)
        shelf.add({now}, now);
    now -= 6h;
    CHECK(shelf.backups.size() < 8 + 12 + 10 + 9 + 1);
    for (int back = 0; back < 8; ++back)
        CHECK(shelf.hasBetween(now - 6h * back, now - 6h * back + 1s));
    const auto today = floor<days>(now);
    for (int back = 0; back < 12; ++back)
        CHECK(shelf.hasBetween(today - days(back), today - days(back - 1)));
    for (int back = 1; back < 9; ++back)
        CHECK(shelf.hasBetween(now - days(7 * (back + 1)), now - days(7 * (back - 1))));
    CHECK(shelf.hasBetween(now - days(240), now - days(200)));
    CHECK_FALSE(shelf.hasBetween(now - days(3650), now - days(300)));
}

TEST_CASE("whatever the clock does, three sound backups and those that must stay are there", "[backups]") {
    CHECK(rc::check([] {
        Shelf shelf;
        std::size_t mustStay = 0, made = 0;
        auto now = kNow;
        for (int i = 0; i < 200; ++i) {
            const auto jump = *rc::gen::weightedElement<seconds>(
                {{20, 5h}, {8, days(1)}, {4, days(9)}, {1, days(1900)}, {1, -days(1900)}, {1, -days(20000)}});
            now += jump;
            const bool stays = *rc::gen::weightedElement<bool>({{30, false}, {1, true}});
            const bool sound = *rc::gen::weightedElement<bool>({{9, true}, {1, false}});
            mustStay += stays;
            made += sound;
            shelf.add({now, sound, stays}, now);
            RC_ASSERT(shelf.sound() >= std::min<std::size_t>(made, 3));
            RC_ASSERT(static_cast<std::size_t>(std::ranges::count(shelf.backups, true, &BackupMark::mustStay)) ==
                      mustStay);
            RC_ASSERT(!sound || shelf.hasBetween(now, now + 1s)); // what was just made is there
        }
    }));
}

TEST_CASE("a clock put forward by five years costs no day, week or month", "[backups]") {
    Shelf shelf;
    for (auto now = kNow - days(400); now <= kNow; now += days(1))
        shelf.add({now}, now);
    const auto before = shelf.backups.size();
    shelf.add({kNow + days(1800)}, kNow + days(1800));
    CHECK(shelf.backups.size() + 3 >= before); // a day, a week and a month more, at most as many less
    CHECK(shelf.hasBetween(kNow - days(10), kNow - days(9)));
}

TEST_CASE("a clock put back to 1970 costs nothing", "[backups]") {
    Shelf shelf;
    for (auto now = kNow - days(400); now <= kNow; now += days(1))
        shelf.add({now}, now);
    const auto before = shelf.backups.size();
    for (int i = 0; i < 5; ++i)
        shelf.add({Instant{} + hours(i)}, Instant{} + hours(i));
    CHECK(shelf.backups.size() == before + 5);
}

TEST_CASE("a damaged backup takes no sound one's place and goes once three sound ones are there", "[backups]") {
    const std::vector<BackupMark> two{{kNow, false}, {kNow - 1h}, {kNow - 2h}};
    CHECK(backupsToLetGo(two, kNow).empty());
    const std::vector<BackupMark> three{{kNow, false}, {kNow - 1h}, {kNow - 2h}, {kNow - days(900)}};
    CHECK(backupsToLetGo(three, kNow) == std::vector<std::size_t>{0});
    const std::vector<BackupMark> sameDay{{kNow - days(5), false}, {kNow - days(5) - 1h}, {kNow}, {kNow}, {kNow}};
    CHECK(backupsToLetGo(sameDay, kNow) == std::vector<std::size_t>{0});
}
