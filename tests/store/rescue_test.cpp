#include "exchange/demo/demo.h"
#include "store/backups/restore_backup.h"
#include "store/error.h"
#include "store/notebook_file.h"
#include "store/rescue/keep_damaged.h"
#include "store/rescue/page_reader.h"
#include "store/rescue/rescue.h"
#include "support/makers.h"
#include "support/notebook_on_disk.h"
#include "support/put.h"
#include "support/thrown.h"
#include "support/whole_notebook.h"

#include <catch2/catch_all.hpp>

#include <chrono>
#include <iostream>
#include <iterator>

using namespace alongside;
using namespace alongside::making;

namespace fs = std::filesystem;

namespace {

constexpr std::streamoff kPageBytes = 4096;

std::string bytesOf(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

// A notebook with a backup, which went on after it and was damaged then.
struct DamagedNotebook : NotebookOnDisk {
    fs::path backup;
    std::int64_t teachers = 0;

    void make() {
        auto notebook = create();
        backup = notebook.backUp(BackupCause::Routine);
        time.now += std::chrono::hours(30);
        put(notebook, aTeacher().named("Somebody New"));
        teachers = notebook.read().teachers.count();
    }
    // The first byte of a page, from 1: its kind where there is no password, else any byte.
    void spoil(int page) const { flip(file, (page - 1) * kPageBytes + (page == 1 ? 100 : 0)); }
    RescueLook look() const { return lookForRescue(file, phrase, time.today); }
};

} // namespace

TEST_CASE_METHOD(DamagedNotebook, "of a damaged notebook all ways out are found, and not a byte of it changes",
                 "[rescue]") {
    make();
    spoil(7);
    const auto before = bytesOf(file);
    const auto look = this->look();
    CHECK_FALSE(look.isWhole);
    CHECK(look.canSalvage);
    CHECK(look.canRead);
    REQUIRE(look.backup);
    CHECK(look.backup->backup.file == backup);
    CHECK(look.backup->holds.teachers == teachers - 1);
    CHECK(look.passedOver == 0);
    if (look.damaged)
        CHECK(look.damaged->teachers == teachers);
    CHECK(bytesOf(file) == before);
    CHECK(bytesOf(file.string() + "-journal").empty());
}

TEST_CASE_METHOD(DamagedNotebook, "a whole notebook is told to be whole", "[rescue]") {
    make();
    CHECK(look().isWhole);
}

TEST_CASE_METHOD(DamagedNotebook, "a newer backup that is damaged is passed over", "[rescue]") {
    make();
    auto newer = Notebook::open(file, phrase, clockOf(time)).backUp(BackupCause::Routine);
    REQUIRE(newer != backup);
    flip(newer, 4 * kPageBytes);
    spoil(7);
    const auto look = this->look();
    REQUIRE(look.backup);
    CHECK(look.backup->backup.file == backup);
    CHECK(look.passedOver == 1);
}

TEST_CASE_METHOD(DamagedNotebook, "a backup that a clock ahead has dated is not taken for the newest", "[rescue]") {
    make();
    fs::copy_file(backup, shelf().folder / backupFileName("mine", {time.now + std::chrono::days(1500), {}}));
    spoil(7);
    REQUIRE(look().backup);
    CHECK(look().backup->backup.file == backup);
    fs::remove(backup);
    REQUIRE(look().backup); // but it is better than none
}

TEST_CASE_METHOD(DamagedNotebook, "a second name is taken back while nothing else stands in the place", "[rescue]") {
    make();
    const auto before = bytesOf(file);
    const auto kept = keepDamaged(file, time.today);
    CHECK(fs::hard_link_count(file) == 2);
    takeBackDamaged(file, kept);
    CHECK_FALSE(fs::exists(kept));
    CHECK(bytesOf(file) == before);
    const auto again = keepDamaged(file, time.today);
    fs::remove(file);
    fs::copy_file(again, file);
    takeBackDamaged(file, again);
    CHECK(fs::exists(again));
}

TEST_CASE_METHOD(DamagedNotebook, "a backup in the second place is a way too", "[rescue]") {
    make();
    fs::create_directory(folder / "stick");
    setSecondPlace(file, folder / "stick");
    fs::create_directory(folder / "stick/mine backups");
    fs::rename(backup, folder / "stick/mine backups" / backup.filename());
    spoil(7);
    REQUIRE(look().backup);
    CHECK(look().backup->backup.file.parent_path() == folder / "stick/mine backups");
}

TEST_CASE_METHOD(DamagedNotebook, "a damaged first page is no obstacle, nor is a file that was cut", "[rescue]") {
    make();
    if (GENERATE(false, true))
        flip(file, 20), flip(file, 100), flip(file, 16); // the salt stays
    else
        fs::resize_file(file, 9 * kPageBytes + 100);
    const auto look = this->look();
    CHECK(look.canSalvage);
    REQUIRE(look.backup);
    if (phrase) {
        CHECK(kindThrownBy([&] { lookForRescue(file, "not that", time.today); }) == Error::Kind::WrongPassword);
        CHECK(kindThrownBy([&] { lookForRescue(file, {}, time.today); }) == Error::Kind::PasswordNeeded);
    }
}

TEST_CASE_METHOD(DamagedNotebook, "of a file with nothing left the backup is the way, with its password", "[rescue]") {
    make();
    const auto size = fs::file_size(file);
    write(file, std::string(size, 'x'));
    const auto look = this->look();
    CHECK_FALSE(look.canSalvage);
    CHECK_FALSE(look.canRead);
    REQUIRE(look.backup);
    restoreOverDamaged(file, look.backup->backup.file, look.backup->key, time.today);
    CHECK(Notebook::open(file, phrase, clockOf(time)).read().teachers.count() == teachers - 1);
    CHECK(bytesOf(keptDamaged(file).front()) == std::string(size, 'x'));
}

TEST_CASE_METHOD(DamagedNotebook, "a restored backup takes the place, and the damaged file stays to the byte",
                 "[rescue]") {
    make();
    spoil(7);
    const auto before = bytesOf(file);
    write(file.string() + "-journal", "what a crash left");
    const auto look = this->look();
    const auto kept = restoreOverDamaged(file, backup, look.backup->key, time.today);
    CHECK(kept.filename() == "mine.damaged-2026-11-20.alongside");
    CHECK(bytesOf(kept) == before);
    CHECK(bytesOf(kept.string() + "-journal") == "what a crash left");
    CHECK(keptDamaged(file) == std::vector{kept});
    const auto notebook = Notebook::open(file, phrase, clockOf(time));
    CHECK(notebook.findings().empty());
    CHECK(notebook.read().teachers.count() == teachers - 1);
    CHECK(bytesOf(kept) == before);
}

TEST_CASE_METHOD(DamagedNotebook, "what is salvaged takes the place under the same password, twice a day if need be",
                 "[rescue]") {
    make();
    for (const char* name : {"mine.damaged-2026-11-20.alongside", "mine.damaged-2026-11-20-2.alongside"}) {
        spoil(7);
        const auto before = bytesOf(file);
        const auto salvaged = salvageInPlace(file, look().key, "Unknown", time.now, time.today);
        CHECK(salvaged.kept.filename() == name);
        CHECK(bytesOf(salvaged.kept) == before);
        CHECK(salvaged.report.saved() > 0);
        auto notebook = Notebook::open(file, phrase, clockOf(time));
        CHECK(notebook.findings().empty());
        CHECK_NOTHROW(wholeOf(notebook.read()));
        put(notebook, aTeacher().named("Goes on"));
        CHECK(bytesOf(salvaged.kept) == before);
        if (phrase)
            CHECK(Notebook::open(backup, phrase, clockOf(time)).key() == notebook.key());
    }
    writeReport(keptDamaged(file).front(), "3 saved");
    CHECK(bytesOf(folder / "mine.damaged-2026-11-20-2.txt") == "3 saved");
}

TEST_CASE_METHOD(DamagedNotebook, "a rescue that is stopped or has nothing to read leaves all as it was", "[rescue]") {
    make();
    spoil(7);
    const auto before = bytesOf(file);
    std::stop_source stop;
    stop.request_stop();
    ProgressFigures figures;
    const Progress stopped(stop.get_token(), figures);
    CHECK_THROWS_AS(salvageInPlace(file, phrase, "Unknown", time.now, time.today, stopped), Stopped);
    CHECK_THROWS_AS(restoreOverDamaged(file, backup, look().key, time.today, stopped), Stopped);
    flip(backup, 5 * kPageBytes);
    CHECK(kindThrownBy([&] { restoreOverDamaged(file, backup, phrase, time.today); }) != Error::Kind::CannotSave);
    CHECK(bytesOf(file) == before);
    CHECK(keptDamaged(file).empty());
    CHECK_FALSE(fs::exists(file.string() + ".restore"));
}

TEST_CASE_METHOD(DamagedNotebook, "what a killed rescue left goes when the notebook is opened", "[rescue]") {
    make();
    for (const char* left : {".restore", ".restore.rescue", ".restore.rescue.new"})
        write(file.string() + left, "half");
    { const auto notebook = Notebook::open(file, phrase, clockOf(time)); }
    for (const char* left : {".restore", ".restore.rescue", ".restore.rescue.new"})
        CHECK_FALSE(fs::exists(file.string() + left));
}

TEST_CASE_METHOD(DamagedNotebook, "damage to the structure of a page shows beside the open notebook", "[rescue]") {
    make();
    const auto whole = bytesOf(file);
    const auto notebook = Notebook::open(file, phrase, clockOf(time));
    CHECK(damageAside(file, notebook.key()).empty());
    const auto pages = static_cast<int>(fs::file_size(file) / kPageBytes);
    for (int page = 2; page <= pages; page += 3) {
        const auto copy = folder / "copy.alongside";
        fs::copy_file(file, copy, fs::copy_options::overwrite_existing);
        flip(copy, (page - 1) * kPageBytes);
        INFO("page " << page << " of " << pages);
        CHECK_FALSE(damageAside(copy, notebook.key()).empty());
    }
    std::stop_source stop;
    stop.request_stop();
    ProgressFigures figures;
    CHECK_THROWS_AS(damageAside(file, notebook.key(), Progress(stop.get_token(), figures)), Stopped);
}

TEST_CASE_METHOD(DamagedNotebook, "a notebook whose beginning was overwritten is told by its other pages", "[rescue]") {
    make();
    const bool isEncrypted = phrase.has_value();
    {
        std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
        unsigned state = 7;
        for (int i = 0; i < kPageBytes; ++i)
            stream.put(static_cast<char>((state = state * 1664525U + 1013904223U) >> 24));
    }
    CHECK(kindOfFile(file) == (isEncrypted ? FileKind::Encrypted : FileKind::Other));
    CHECK(holdsPlainPages(file) == !isEncrypted);
    const auto key = keyOfDamaged(file, phrase); // its salt is that of the backup
    CHECK(key == phrase);
    if (isEncrypted)
        CHECK_FALSE(keyOfDamaged(file, "x'" + std::string(64, 'c') + "'"));
    const auto look = lookForRescue(file, isEncrypted ? phrase : Passphrase{}, time.today);
    CHECK(look.canSalvage);
    CHECK(look.backup);
}

TEST_CASE_METHOD(DamagedNotebook, "an encrypted notebook with some pages of zeros is still told as one", "[rescue]") {
    if (!phrase)
        return;
    make();
    const auto pages = static_cast<int>(fs::file_size(file) / kPageBytes);
    for (int page = 3; page <= pages; page += 4) {
        std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
        stream.seekp((page - 1) * kPageBytes);
        stream << std::string(kPageBytes, '\0');
    }
    CHECK(kindOfFile(file) == FileKind::Encrypted);
}

TEST_CASE_METHOD(DamagedNotebook, "a damaged notebook is read on past its bad pages", "[rescue]") {
    make();
    const auto root = Database::open(file, phrase, Access::ReadOnly)
                          .number("SELECT rootpage FROM sqlite_master WHERE name = 'reflection'");
    spoil(static_cast<int>(root));
    auto notebook = Notebook::open(file, phrase, clockOf(time), Access::ReadOnly);
    for (int again = 0; again < 2; ++again) {
        CHECK_THROWS_AS(notebook.read().reflections.all(), Error);
        notebook.readOn();
        CHECK(notebook.read().teachers.count() == teachers);
        CHECK_FALSE(notebook.read().contacts.all().empty());
    }
}

TEST_CASE("how long the look beside an open notebook of a whole career takes", "[.][long-look]") {
    const TemporaryFolder folder;
    TestTime time;
    const Passphrase phrase = canEncrypt() ? Passphrase("correct horse") : Passphrase();
    auto notebook = Notebook::create(folder / "career.alongside", phrase, clockOf(time));
    fillWithDemo(notebook, DemoSize::Career, 1, time.today);
    const auto begun = std::chrono::steady_clock::now();
    CHECK(damageAside(notebook.file(), notebook.key()).empty());
    const auto took =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begun).count();
    std::cout << "look aside: " << fs::file_size(notebook.file()) / 1'000'000 << " MB in " << took << " ms\n";
}
