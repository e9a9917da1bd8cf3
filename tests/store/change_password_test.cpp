#include "store/keys/change_password.h"
#include "store/notebook_file.h"
#include "store/query.h"
#include "support/full_records.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/quick_key.h"
#include "support/temporary_folder.h"
#include "support/thrown.h"
#include "support/whole_notebook.h"

#include <catch2/catch_all.hpp>

#include <fstream>

using namespace alongside;
using namespace alongside::making;

namespace fs = std::filesystem;

namespace {

const Passphrase kOld = "correct horse battery staple", kFresh = "another four good words";
const Passphrase kFreshKey = "x'" + std::string(64, 'b') + "'"; // beside kQuickKey

struct NotebookWithRecords {
    TemporaryFolder folder;
    TestTime time;
    fs::path file = folder / "mine.alongside";
    fs::path backups = folder / "backups";

    void create(const Passphrase& phrase) {
        if (!canEncrypt())
            SKIP("this build has no encryption");
        auto notebook = Notebook::create(file, phrase, clockOf(time));
        addFullRecords(notebook);
        keptWhole = wholeOf(notebook.read());
    }
    WholeNotebook wholeUnder(const fs::path& path, const Passphrase& phrase) {
        const auto notebook = Notebook::open(path, phrase, clockOf(time));
        CHECK(notebook.findings().empty());
        return wholeOf(notebook.read());
    }
    std::size_t filesBeside() const {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(file.parent_path()), {}));
    }
    WholeNotebook keptWhole;
};

} // namespace

TEST_CASE_METHOD(NotebookWithRecords, "a changed password opens everything, and the old one only the copy", "[keys]") {
    create(kOld);
    const auto kept = changePassword(file, kOld, kFresh, backups, time.now);
    CHECK(wholeUnder(file, kFresh) == keptWhole);
    CHECK(wholeUnder(kept, kOld) == keptWhole);
    CHECK(kindThrownBy([&] { Notebook::open(file, kOld, clockOf(time)); }) == Error::Kind::WrongPassword);
    CHECK(kindThrownBy([&] { Notebook::open(kept, kFresh, clockOf(time)); }) == Error::Kind::WrongPassword);
    CHECK((fs::status(file).permissions() & fs::perms::all) == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE_METHOD(NotebookWithRecords, "a first password leaves nothing in the clear beside the notebook", "[keys]") {
    create({});
    CHECK(changePassword(file, {}, kFreshKey, backups, time.now).empty());
    CHECK(kindOfFile(file) == FileKind::Encrypted);
    CHECK_FALSE(fs::exists(backups));
    CHECK(wholeUnder(file, kFreshKey) == keptWhole);
    CHECK(filesBeside() <= 3); // with the lock and an empty journal
}

TEST_CASE_METHOD(NotebookWithRecords,
                 "a first password for a notebook behind a link is the notebook's, and the link stays", "[keys]") {
    create({});
    const auto link = folder / "link.alongside";
    fs::create_symlink(file, link);
    changePassword(link, {}, kFreshKey, backups, time.now);
    CHECK(fs::is_symlink(link));
    CHECK(wholeUnder(file, kFreshKey) == keptWhole);
    CHECK(kindThrownBy([&] {
              const auto first = Notebook::open(link, kFreshKey, clockOf(time));
              Notebook::open(file, kFreshKey, clockOf(time));
          }) == Error::Kind::InUse);
}

TEST_CASE_METHOD(NotebookWithRecords, "another name for the file keeps what it held when a first password is set",
                 "[keys]") {
    create({});
    fs::create_hard_link(file, folder / "own copy.alongside");
    changePassword(file, {}, kFreshKey, backups, time.now);
    CHECK(wholeUnder(folder / "own copy.alongside", {}) == keptWhole);
}

TEST_CASE_METHOD(NotebookWithRecords, "a password can be taken away and comes back", "[keys]") {
    create(kQuickKey);
    changePassword(file, kQuickKey, {}, backups, time.now);
    CHECK(kindOfFile(file) == FileKind::Plain);
    CHECK(wholeUnder(file, {}) == keptWhole);
    changePassword(file, {}, kFreshKey, backups, time.now);
    CHECK(wholeUnder(file, kFreshKey) == keptWhole);
}

TEST_CASE_METHOD(NotebookWithRecords, "a notebook goes on after its password changed: deeds, undo, search", "[keys]") {
    create(kQuickKey);
    changePassword(file, kQuickKey, kFreshKey, backups, time.now);
    auto notebook = Notebook::open(file, kFreshKey, clockOf(time));
    const auto before = wholeOf(notebook.read());
    notebook.perform({Op::AddTeacher, {}}, [](Tables& t) {
        Teacher teacher;
        teacher.name = "Zora Neale";
        teacher.startedOn = std::chrono::year(2026) / 9 / 1;
        return t.teachers.add(teacher);
    });
    CHECK(wholeOf(notebook.read()) != before);
    notebook.undo();
    CHECK(wholeOf(notebook.read()) == before);
    CHECK(notebook.findings().empty());
}

TEST_CASE_METHOD(NotebookWithRecords, "a change of password that cannot be done leaves the notebook as it was",
                 "[keys]") {
    create(kQuickKey);
    SECTION("with a wrong password") {
        CHECK(kindThrownBy([&] { changePassword(file, kFreshKey, kQuickKey, backups, time.now); }) ==
              Error::Kind::WrongPassword);
    }
    SECTION("while somebody has it open") {
        const auto open = Notebook::open(file, kQuickKey, clockOf(time));
        CHECK(kindThrownBy([&] { changePassword(file, kQuickKey, kFreshKey, backups, time.now); }) ==
              Error::Kind::InUse);
    }
    SECTION("without a place for the copy") {
        std::ofstream(backups) << "a file, no folder";
        CHECK(kindThrownBy([&] { changePassword(file, kQuickKey, kFreshKey, backups, time.now); }) ==
              Error::Kind::CannotOpen);
    }
    SECTION("stopped") {
        std::stop_source stop;
        stop.request_stop();
        ProgressFigures figures;
        CHECK_THROWS_AS(
            changePassword(file, kQuickKey, kFreshKey, backups, time.now, Progress(stop.get_token(), figures)),
            Stopped);
    }
    CHECK(wholeUnder(file, kQuickKey) == keptWhole);
    CHECK_FALSE(fs::exists(file.string() + ".rekey"));
}

TEST_CASE_METHOD(NotebookWithRecords, "SQLCipher's own export stops in the middle like any other statement", "[keys]") {
    create(kQuickKey);
    Notebook::open(file, kQuickKey, clockOf(time)).perform(Op::BringTeachers, [&](Tables& t) {
        for (int i = 0; i < 2'000; ++i) // in the export's own statements, for only these are long
            t.teachers.add(aTeacher().named("Many"));
    });
    std::stop_source stop;
    ProgressFigures figures;
    auto database = Database::open(file, kQuickKey, Access::ReadWrite);
    database.heed(Progress(stop.get_token(), figures));
    std::ofstream(folder / "fresh").close();
    Query(database, "ATTACH ? AS fresh KEY ?").with((folder / "fresh").string(), *kFreshKey).run();
    stop.request_stop();
    CHECK_THROWS_AS(database.execute("SELECT sqlcipher_export('fresh')"), Stopped);
}

TEST_CASE_METHOD(NotebookWithRecords, "what a killed change left beside a notebook goes when it is opened", "[keys]") {
    create(kQuickKey);
    std::ofstream(file.string() + ".rekey") << "half in the clear";
    const auto notebook = Notebook::open(file, kQuickKey, clockOf(time));
    CHECK_FALSE(fs::exists(file.string() + ".rekey"));
}
