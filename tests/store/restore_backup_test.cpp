#include "store/backups/backup_preview.h"
#include "store/backups/restore_backup.h"
#include "store/error.h"
#include "store/keys/change_password.h"
#include "support/child_process.h"
#include "support/makers.h"
#include "support/notebook_on_disk.h"
#include "support/put.h"
#include "support/thrown.h"
#include "support/whole_notebook.h"

#include <catch2/catch_all.hpp>

#include <algorithm>
#include <random>

using namespace alongside;
using namespace alongside::making;

namespace fs = std::filesystem;

namespace {

// A notebook that went on after its backup.
struct NotebookGoneOn : NotebookOnDisk {
    WholeNotebook old, now;
    Passphrase key; // quicker than the password
    fs::path backup;

    void make() {
        auto notebook = create();
        backup = notebook.backUp(BackupCause::Routine);
        key = notebook.key();
        old = wholeOf(notebook.read());
        time.now += std::chrono::hours(30);
        put(notebook, aTeacher().named("Somebody New"));
        now = wholeOf(notebook.read());
        REQUIRE(now != old);
    }
    WholeNotebook wholeUnder(const fs::path& path) {
        const auto notebook = Notebook::open(path, key, clockOf(time));
        CHECK(notebook.findings().empty());
        return wholeOf(notebook.read());
    }
    fs::path restore() { return restoreBackup(file, key, backup, key, time.now); }
    bool nothingHalfDone() const {
        return !fs::exists(file.string() + ".restore") && !fs::exists(file.string() + ".restore-journal");
    }
};

} // namespace

TEST_CASE_METHOD(NotebookGoneOn, "a restored backup is the notebook, and the one of before is kept", "[backups]") {
    make();
    const auto kept = restore();
    CHECK(wholeUnder(file) == old);
    CHECK(wholeUnder(kept) == now);
    CHECK(readBackupFileName(kept.filename().string())->cause == BackupCause::Restore);
    CHECK(nothingHalfDone());
    CHECK((fs::status(file).permissions() & fs::perms::all) == (fs::perms::owner_read | fs::perms::owner_write));
    restoreBackup(file, phrase, kept, phrase, time.now + std::chrono::hours(1));
    CHECK(wholeUnder(file) == now); // and back again
}

TEST_CASE_METHOD(NotebookGoneOn, "the preview tells what either holds", "[backups]") {
    make();
    const auto then = previewOf(backup, phrase), today = previewOf(file, phrase);
    CHECK(today.teachers == then.teachers + 1);
    CHECK(today.meetings == then.meetings);
    CHECK(then.meetings > 0);
    CHECK(then.nextSteps > 0);
    REQUIRE(then.newest);
    CHECK(*today.newest > *then.newest + std::chrono::hours(29));
}

TEST_CASE_METHOD(NotebookGoneOn, "a damaged backup is refused wherever the damage is, and nothing changes",
                 "[backups][damage]") {
    make();
    const auto planted = folder / "planted.alongside";
    const auto size = static_cast<std::streamoff>(fs::file_size(backup));
    for (std::streamoff page = 0; page < size; page += 4096) {
        fs::copy_file(backup, planted, fs::copy_options::overwrite_existing);
        flip(planted, page + (page == 0 ? 100 : 0));
        INFO("page " << page / 4096 + 1);
        CHECK_THROWS_AS(restoreBackup(file, key, planted, key, time.now), Error);
    }
    fs::resize_file(planted, static_cast<std::uintmax_t>(size - 4096));
    CHECK_THROWS_AS(restoreBackup(file, key, planted, key, time.now), Error);
    write(planted, "no notebook at all");
    CHECK(kindThrownBy([&] { restoreBackup(file, key, planted, key, time.now); }) == Error::Kind::NotANotebook);
    CHECK(kindThrownBy([&] { restoreBackup(file, key, folder / "none", key, time.now); }) == Error::Kind::FileMissing);
    CHECK(wholeUnder(file) == now);
    CHECK(backupsOn(shelf()).size() == 1);
    CHECK(nothingHalfDone());
}

TEST_CASE_METHOD(NotebookGoneOn, "a damaged notebook is kept as it was", "[backups]") {
    make();
    for (std::streamoff page = 0; page < 6; ++page)
        flip(file, page * 4096 + 100);
    const auto journal = file.string() + "-journal";
    const auto size = fs::file_size(file);
    const auto kept = restore();
    CHECK(readBackupFileName(kept.filename().string())->cause == BackupCause::AsItWas);
    CHECK(fs::file_size(kept) == size);
    CHECK((!fs::exists(journal) || fs::file_size(journal) == 0));
    CHECK(wholeUnder(file) == old);
    const auto backups = backupsOn(shelf());
    const auto asItWas = std::ranges::find(backups, BackupCause::AsItWas, &Backup::cause);
    REQUIRE(asItWas != backups.end());
    CHECK_FALSE(asItWas->isSound);
    CHECK(asItWas->mustStay());
}

TEST_CASE_METHOD(NotebookGoneOn, "a backup comes back where the notebook is gone, and not where it is open",
                 "[backups]") {
    make();
    {
        const auto held = Notebook::open(file, phrase, clockOf(time));
        CHECK(runInChild([&] { return kindThrownBy([&] { restore(); }) == Error::Kind::InUse ? 0 : 1; }) == 0);
    }
    fs::remove(file);
    CHECK(restore().empty());
    CHECK(wholeUnder(file) == old);
}

TEST_CASE("a backup under an older password brings that password back", "[backups][keys]") {
    NotebookGoneOn on;
    if (!on.phrase)
        return;
    on.make();
    const Passphrase fresh = "x'" + std::string(64, 'b') + "'";
    changePassword(on.file, on.phrase, fresh, on.shelf().folder, on.time.now);
    CHECK(kindThrownBy([&] { restoreBackup(on.file, fresh, on.backup, fresh, on.time.now); }) ==
          Error::Kind::WrongPassword);
    const auto kept = restoreBackup(on.file, fresh, on.backup, on.phrase, on.time.now);
    CHECK(on.wholeUnder(on.file) == on.old);
    CHECK(wholeOf(Notebook::open(kept, fresh, clockOf(on.time)).read()) == on.now);
    CHECK(kindThrownBy([&] { restoreBackup(on.file, "forgotten", on.backup, "forgotten", on.time.now); }) ==
          Error::Kind::WrongPassword);
}

TEST_CASE_METHOD(NotebookGoneOn, "killed at any moment of restoring, the old notebook or the new one opens",
                 "[backups][kill]") {
    make();
    std::mt19937 random(phrase ? 7u : 11u);
    const unsigned longest = phrase ? 80'000 : 50'000;
    int restored = 0;
    const int rounds = phrase ? 30 : 40;
    const auto copy = folder / "copy.alongside";
    fs::copy_file(file, copy);
    for (int i = 0; i < rounds; ++i) {
        fs::copy_file(copy, file, fs::copy_options::overwrite_existing);
        runAndKill([&] { return restore().empty() ? 1 : 0; }, static_cast<unsigned>(1 + random() % longest));
        const auto whole = wholeUnder(file);
        CHECK((whole == old || whole == now));
        restored += whole == old;
        CHECK(nothingHalfDone()); // cleared by opening
        time.now += std::chrono::minutes(5);
    }
    INFO(restored << " of " << rounds << " were restored before the kill");
    CHECK(restored < rounds);
}
