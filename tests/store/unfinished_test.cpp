#include "store/backups/backup_shelf.h"
#include "store/error.h"
#include "store/rescue/keep_damaged.h"
#include "support/content_of.h"
#include "support/open_notebook.h"
#include "support/temporary_folder.h"

#include <catch2/catch_all.hpp>

#include <filesystem>
#include <fstream>

using namespace alongside;

namespace {

namespace fs = std::filesystem;

void write(const fs::path& file, const char* words) {
    std::ofstream(file) << words;
}

// A notebook, and on its shelf what a backup leaves that is killed.
struct KilledBackup {
    KilledBackup() {
        Notebook::create(file, {}, clockOf(time));
        fs::create_directory(shelfOf(file).folder);
        for (const auto* name : {"mine 2026-11-20 161500 asked for.alongside.new",
                                 "mine 2026-11-20 161500 asked for.alongside.new-journal", "my own notes.new"})
            write(shelfOf(file).folder / name, "Ana");
    }
    int left() const {
        return static_cast<int>(std::distance(fs::directory_iterator(shelfOf(file).folder), fs::directory_iterator()));
    }

    TemporaryFolder folder;
    TestTime time;
    fs::path file = folder / "mine.alongside";
};

} // namespace

TEST_CASE("what a killed backup left goes when the notebook is opened to be written, and nothing else does",
          "[backup][unfinished]") {
    KilledBackup killed;
    Notebook::open(killed.file, {}, clockOf(killed.time), Access::ReadOnly);
    CHECK(killed.left() == 3);
    Notebook::open(killed.file, {}, clockOf(killed.time));
    CHECK(killed.left() == 1);
    CHECK(fs::exists(shelfOf(killed.file).folder / "my own notes.new"));
}

TEST_CASE("a backup that somebody else is making is left alone", "[backup][unfinished]") {
    KilledBackup killed;
    const auto writer = Notebook::open(killed.file, {}, clockOf(killed.time));
    write(shelfOf(killed.file).folder / "mine 2026-11-20 161700 asked for.alongside.new", "half of it");
    CHECK_THROWS_AS(Notebook::open(killed.file, {}, clockOf(killed.time)), Error);
    CHECK(killed.left() == 2);
}

TEST_CASE("a second name that a killed rescue gave the notebook itself goes, and a damaged file that is kept stays",
          "[rescue][unfinished]") {
    const TemporaryFolder folder;
    TestTime time;
    const auto file = folder / "mine.alongside";
    Notebook::create(file, {}, clockOf(time));
    const auto itself = folder / "mine.damaged-2026-11-21.alongside";
    const auto kept = folder / "mine.damaged-2026-11-20.alongside";
    fs::create_hard_link(file, itself);
    write(kept, "an older damaged one");
    Notebook::open(file, {}, clockOf(time));
    CHECK_FALSE(fs::exists(itself));
    CHECK(contentOf(kept) == "an older damaged one");
    CHECK(keptDamaged(file).size() == 1);
}
