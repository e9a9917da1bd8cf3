#include "store/backups/backup_shelf.h"
#include "store/backups/backup_thinning.h"
#include "store/backups/still_held.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"
#include "support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Shelved {
    TemporaryFolder folder;
    TestTime time;
    std::filesystem::path file = folder / "mine.alongside";
    Notebook notebook = Notebook::create(file, {}, clockOf(time));

    void backUp() {
        time.now += std::chrono::hours(1);
        notebook.backUp(BackupCause::Asked);
    }
};

} // namespace

TEST_CASE_METHOD(Shelved, "backups made since it was written hold it, beside the notebook and in the second place",
                 "[backups]") {
    backUp();
    time.now += std::chrono::hours(1);
    const auto since = time.now;
    CHECK(backupsHolding(file, since, time.now).count() == 0);
    CHECK_FALSE(backupsHolding(file, since, time.now).newest);
    std::filesystem::create_directory(folder / "second");
    setSecondPlace(file, folder / "second");
    backUp();
    const auto held = backupsHolding(file, since, time.now);
    CHECK(held.beside == 1);
    CHECK(held.inSecondPlace == 1);
    CHECK(held.staying == 0);
    CHECK(held.newest == backupsOn(shelfOf(file)).front().made);
    CHECK(held.goneBy == day("2027-11-30"));
}

TEST_CASE_METHOD(Shelved, "those that no thinning takes away are counted apart", "[backups]") {
    const auto since = time.now;
    backUp();
    const auto shelf = shelfOf(file);
    std::filesystem::copy_file(backupsOn(shelf).front().file,
                               shelf.folder / ("mine 2026-11-21 100000 before update.alongside"));
    const auto held = backupsHolding(file, since, time.now);
    CHECK(held.count() == 2);
    CHECK(held.staying == 1);
}

TEST_CASE("with one backup in each month, all that hold it are gone by the day that is said", "[backups]") {
    const TestTime time;
    for (const int every : {1, 7, 27}) { // days
        const Date by = lastOfMonth(firstOfMonth(time.today) + kLongestThinned);
        std::vector<BackupMark> marks{
            {time.now - std::chrono::days(40)}, {time.now - std::chrono::hours(3)}, {time.now}};
        auto now = time.now;
        while (Date(std::chrono::floor<std::chrono::days>(now + std::chrono::days(every))) <= by) {
            now += std::chrono::days(every);
            marks.push_back({now});
            const auto gone = backupsToLetGo(marks, now);
            for (auto each = gone.rbegin(); each != gone.rend(); ++each) // if they come in order; else by mark
                marks[*each].made = Instant{};
            std::erase_if(marks, [](const BackupMark& mark) { return mark.made == Instant{}; });
        }
        for (const auto& mark : marks) {
            CAPTURE(every, toText(mark.made));
            CHECK(mark.made > time.now);
        }
    }
}
