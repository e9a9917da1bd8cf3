#include "store/error.h"
#include "store/notebook.h"
#include "store/rescue/salvage.h"
#include "support/content_of.h"
#include "support/full_records.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/quick_key.h"
#include "support/raw_rows.h"
#include "support/temporary_folder.h"
#include "support/thrown.h"
#include "support/whole_notebook.h"

#include <catch2/catch_all.hpp>

#include <fstream>
#include <iostream>
#include <random>

using namespace alongside;
using namespace alongside::making;

namespace fs = std::filesystem;

namespace {

constexpr std::streamoff kPage = 4096;
constexpr std::int64_t kNoteLength = 480; // of a planted one, in bytes

struct NotebookToSave {
    TemporaryFolder folder;
    TestTime time;
    Passphrase phrase;
    fs::path file = folder / "damaged.alongside";
    fs::path saved = folder / "saved.alongside";

    void encrypt(const Passphrase& with = kQuickKey) {
        if (!canEncrypt())
            SKIP("this build has no encryption");
        phrase = with;
    }

    void create() {
        auto notebook = Notebook::create(file, phrase, clockOf(time));
        addFullRecords(notebook);
    }

    // Rows straight into the tables, for a file of many pages.
    void plantNotes(int count) {
        create();
        auto database = Database::open(file, phrase, Access::ReadWrite);
        database.execute(
            "BEGIN; WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < " +
            std::to_string(999 + count) +
            ") INSERT INTO contact(id, uuid, created_at, changed_at, on_date, minutes, kind, mode, place, asked_by, "
            "welcome, "
            "status, planned, opened_with_win, read_back, hard_moment, nothing_to_do, goal_linked) SELECT i, "
            "printf('%08x-0000-4000-8000-000000000000', i), 1780000000, 1780000000, '2026-09-01', 30, 'check-in', "
            "'in-person', '', 'coach', 'agreed', 'held', 0, 0, 0, 0, 0, 0 FROM n;"
            "INSERT INTO contact_note SELECT id, printf('note %d ', id) || substr(replace(hex(zeroblob(300)), '00', "
            "'word '), "
            "1, " +
            std::to_string(kNoteLength) +
            "), '' FROM contact WHERE id >= 1000;"
            "INSERT INTO contact_teacher(contact, position, teacher, on_date) SELECT id, 0, (SELECT min(id) FROM "
            "teacher), "
            "on_date FROM contact WHERE id >= 1000; COMMIT");
    }

    std::streamoff pages() const { return static_cast<std::streamoff>(fs::file_size(file)) / kPage; }

    void spoil(std::streamoff page, char with = '\x5a', std::streamoff from = 0, std::streamoff length = kPage) const {
        std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
        stream.seekp(page * kPage + from);
        stream << std::string(static_cast<std::size_t>(length), with);
    }

    std::string bytes() const { return contentOf(file); }

    SalvageReport save(const std::vector<fs::path>& copies = {}, const Progress& progress = {}) const {
        return salvage({.damaged = file, .passphrase = phrase, .target = saved, .copies = copies, .now = time.now},
                       progress);
    }

    void saveNearlyAll(int count, int damagedPages);
    Notebook openSaved() { return Notebook::open(saved, phrase, clockOf(time)); }

    std::int64_t numberIn(const fs::path& where, const std::string& sql) const {
        return Database::open(where, phrase, Access::ReadOnly).number(sql);
    }
};

const SalvagedTable& tableIn(const SalvageReport& report, const std::string& name) {
    for (const auto& table : report.tables)
        if (table.name == name)
            return table;
    FAIL(name);
    return report.tables.front();
}

void NotebookToSave::saveNearlyAll(int count, int damagedPages) {
    plantNotes(count);
    std::minstd_rand any(4711);
    for (int i = 0; i < damagedPages; ++i)
        spoil(1 + static_cast<std::streamoff>(any()) % (pages() - 1));
    const auto before = bytes();
    const auto report = save();
    CHECK(bytes() == before);
    const auto notes = numberIn(saved, "SELECT count(*) FROM contact_note WHERE id >= 1000 AND shared LIKE 'note %'");
    if (count > 10'000)
        std::cout << "salvage" << (phrase ? ", encrypted: " : ", plain: ") << pages() << " pages, " << report.unreadable
                  << " unreadable of those that mattered, " << notes << " of " << count << " notes\n";
    // A small notebook may lose what stood on the damaged pages, and no more.
    const std::int64_t onPages = damagedPages * (kPage / kNoteLength);
    CHECK(count - notes <= (count > 10'000 ? count / 200 : onPages));
    CHECK(tableIn(report, "contact_note").saved >= notes);
    CHECK(openSaved().findings().empty());
}

} // namespace

TEST_CASE_METHOD(NotebookToSave, "every row of a whole notebook is saved, and nothing but these", "[salvage]") {
    if (GENERATE(false, true))
        encrypt();
    create();
    const auto before = bytes();
    const auto report = save();
    CHECK(report.lost() == 0);
    CHECK(report.unreadable == 0);
    CHECK(report.unknown == 0);
    CHECK(report.schemaRead);
    CHECK(bytes() == before);
    {
        auto one = Database::open(file, phrase, Access::ReadOnly);
        auto other = Database::open(saved, phrase, Access::ReadOnly);
        CHECK(rawRows(one) == rawRows(other));
    }
    CHECK(openSaved().findings().empty());
    CHECK(fs::status(saved).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE_METHOD(NotebookToSave, "of a notebook with two damaged pages in 700 nearly all notes are saved",
                 "[salvage]") {
    if (GENERATE(false, true))
        encrypt();
    saveNearlyAll(2400, 2);
}

TEST_CASE_METHOD(NotebookToSave, "of a notebook with 20 damaged pages in 5,000 nearly all notes are saved",
                 "[.][long-salvage]") {
    if (GENERATE(false, true))
        encrypt();
    saveNearlyAll(16'000, 20);
}

TEST_CASE_METHOD(NotebookToSave, "whichever page is damaged, what is saved is whole", "[salvage]") {
    const auto with = GENERATE('\0', '\x5a', '\xff');
    create();
    const auto whole = bytes();
    const std::streamoff first = with == '\0' ? 0 : with == '\xff' ? 2 : 4; // the three share the pages
    for (auto page = first; page < pages(); page += 6) {
        INFO("page " << page + 1 << " filled with " << static_cast<int>(with));
        spoil(page, with);
        fs::remove(saved);
        save();
        const auto notebook = openSaved();
        CHECK(notebook.findings().empty());
        CHECK_NOTHROW(wholeOf(notebook.read()));
        std::ofstream(file, std::ios::binary) << whole;
    }
}

TEST_CASE_METHOD(NotebookToSave, "a first page torn behind the salt costs no row", "[salvage]") {
    if (GENERATE(false, true))
        encrypt();
    plantNotes(300);
    const auto all = numberIn(file, "SELECT count(*) FROM contact_note");
    spoil(0, '\0', 512, kPage - 512);
    const auto report = save();
    CHECK_FALSE(report.schemaRead);
    CHECK(report.unreadable + report.readInPart > 0);
    if (phrase) // without one nobody can tell for certain which page is not as it was
        CHECK(report.unreadable == 1);
    CHECK(numberIn(saved, "SELECT count(*) FROM contact_note") == all);
    CHECK(openSaved().findings().empty());
}

TEST_CASE_METHOD(NotebookToSave, "a lost salt is taken from a copy", "[salvage]") {
    encrypt("correct horse");
    create();
    Notebook::open(file, phrase, clockOf(time)).backUp(folder / "damaged backups");
    spoil(0);
    CHECK(kindThrownBy([&] { save(); }) == Error::Kind::WrongPassword);
    CHECK_FALSE(fs::exists(saved));
    save(copiesBeside(file));
    CHECK(openSaved().findings().empty());
}

TEST_CASE_METHOD(NotebookToSave, "a way that leads to many pages may be lost without a row", "[salvage]") {
    if (GENERATE(false, true))
        encrypt();
    plantNotes(900);
    const auto root = numberIn(file, "SELECT rootpage FROM sqlite_master WHERE name = 'contact_note'");
    const auto all = numberIn(file, "SELECT count(*) FROM contact_note");
    spoil(root - 1);
    const auto report = save();
    CHECK(numberIn(saved, "SELECT count(*) FROM contact_note") == all);
    CHECK(report.unreadable == 1);
    CHECK(tableIn(report, "contact_note").saved == all);
}

TEST_CASE_METHOD(NotebookToSave, "a file cut short gives what is left of it", "[salvage]") {
    if (GENERATE(false, true))
        encrypt();
    plantNotes(900);
    fs::resize_file(file, static_cast<std::uintmax_t>(pages() / 2 * kPage + 100));
    const auto report = save();
    CHECK(report.saved() > 300);
    CHECK(report.lost() > 100);
    CHECK(openSaved().findings().empty());
}

TEST_CASE_METHOD(NotebookToSave, "notes whose meeting or teacher is lost are kept beside an unknown one", "[salvage]") {
    create();
    Database::open(file, phrase, Access::ReadWrite)
        .execute("PRAGMA foreign_keys=OFF; DELETE FROM contact; DELETE FROM teacher");
    const auto notes = numberIn(file, "SELECT count(*) FROM contact_note");
    REQUIRE(notes > 0);
    const auto report = save();
    CHECK(report.unknown > 1);
    CHECK(tableIn(report, "contact_note").saved == notes);
    const auto notebook = openSaved();
    CHECK(notebook.findings().empty());
    CHECK(notebook.read().contacts.all().size() == static_cast<std::size_t>(notes));
    CHECK(notebook.read().teachers.byName().front().name.starts_with("Unknown (recovered)"));
}

TEST_CASE_METHOD(NotebookToSave, "a row that says what no record says keeps no list from being read", "[salvage]") {
    create();
    Database::open(file, phrase, Access::ReadWrite)
        .execute("UPDATE teacher SET status = 'actjve'; UPDATE contact SET kind = 'chess', created_at = 1 << 60; "
                 "UPDATE next_step SET state = 'opfn', closed_on = '2026-09-01'; UPDATE pulse SET mode = 'x'");
    const auto teachers = numberIn(file, "SELECT count(*) FROM teacher");
    const auto pulses = numberIn(file, "SELECT count(*) FROM pulse");
    REQUIRE(pulses > 0);
    const auto report = save();
    CHECK(tableIn(report, "pulse").lost == pulses);
    CHECK(tableIn(report, "teacher").saved == teachers);
    const auto notebook = openSaved();
    CHECK(notebook.findings().empty());
    CHECK_NOTHROW(wholeOf(notebook.read()));
    CHECK(notebook.read().contacts.count() > 0);
    CHECK(notebook.read().pulses.count() == 0);
}

TEST_CASE_METHOD(NotebookToSave, "nothing is left of a salvage that was stopped or had nothing to read", "[salvage]") {
    create();
    std::stop_source stop;
    ProgressFigures figures;
    stop.request_stop();
    CHECK_THROWS_AS(save({}, Progress(stop.get_token(), figures)), Stopped);
    std::ofstream(file, std::ios::binary) << std::string(8 * 4096, 'x');
    CHECK(kindThrownBy([&] { save(); }) == Error::Kind::NotANotebook);
    for (const auto& entry : fs::directory_iterator(folder.path()))
        CHECK(entry.path().filename().string().starts_with("damaged.alongside"));
}

TEST_CASE_METHOD(NotebookToSave, "the wrong password saves nothing, and nothing is replaced", "[salvage]") {
    encrypt();
    create();
    phrase = "wrong horse";
    CHECK(kindThrownBy([&] { save(); }) == Error::Kind::WrongPassword);
    phrase.reset();
    CHECK(kindThrownBy([&] { save(); }) == Error::Kind::PasswordNeeded);
    std::ofstream(saved) << "mine";
    CHECK(kindThrownBy([&] { save(); }) == Error::Kind::FileExists);
}

TEST_CASE_METHOD(NotebookToSave, "a moment outside all calendars is damage", "[damage]") {
    create();
    const auto* moment = GENERATE("9223372036854775807", "-9223372036854775808", "32503680000", "-2208988801");
    Database::open(file, phrase, Access::ReadWrite).execute(std::string("UPDATE win SET created_at = ") + moment);
    const auto notebook = Notebook::open(file, phrase, clockOf(time));
    CHECK(kindThrownBy([&] { notebook.read().wins.all(); }) == Error::Kind::Damaged);
}
