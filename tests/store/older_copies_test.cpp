#include "store/backups/older_copies.h"
#include "store/keys/change_password.h"
#include "store/rescue/keep_damaged.h"
#include "support/full_records.h"
#include "support/open_notebook.h"
#include "support/quick_key.h"
#include "support/temporary_folder.h"

#include <catch2/catch_all.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

const Passphrase kFirst = kQuickKey, kSecond = "x'" + std::string(64, 'b') + "'";

struct NotebookWithBackups {
    TemporaryFolder folder;
    TestTime time;
    std::filesystem::path file = folder / "mine.alongside";

    NotebookWithBackups() {
        if (!canEncrypt())
            SKIP("this build has no encryption");
        auto notebook = Notebook::create(file, {}, clockOf(time));
        addFullRecords(notebook);
    }
    void backUpWith(const Passphrase& phrase) {
        time.now += std::chrono::hours(1);
        Notebook::open(file, phrase, clockOf(time)).backUp(BackupCause::Asked);
    }
    void change(const Passphrase& old, const Passphrase& fresh) {
        time.now += std::chrono::hours(1);
        changePassword(file, old, fresh, shelfOf(file).folder, time.now);
    }
    std::pair<std::size_t, std::size_t> older() const {
        const auto copies = olderCopiesOf(file);
        return {copies.inTheClear.size(), copies.otherPassword.size()};
    }
};

} // namespace

TEST_CASE_METHOD(NotebookWithBackups, "backups in the clear are told once the notebook has a password", "[backups]") {
    backUpWith({});
    CHECK(older() == std::pair<std::size_t, std::size_t>{0, 0});
    change({}, kFirst);
    backUpWith(kFirst);
    CHECK(older() == std::pair<std::size_t, std::size_t>{1, 0});
}

TEST_CASE_METHOD(NotebookWithBackups, "backups under a password of before are told from those of now", "[backups]") {
    change({}, kFirst);
    backUpWith(kFirst);
    change(kFirst, kSecond); // keeps one more under the first
    backUpWith(kSecond);
    CHECK(older() == std::pair<std::size_t, std::size_t>{0, 2});
    change(kSecond, {});
    CHECK(older() == std::pair<std::size_t, std::size_t>{0, 4});
}

TEST_CASE_METHOD(NotebookWithBackups, "those in the second place are told as well", "[backups]") {
    std::filesystem::create_directory(folder / "stick");
    setSecondPlace(file, folder / "stick");
    backUpWith({});
    change({}, kFirst);
    CHECK(older().first == 2);
    for (const auto& copy : olderCopiesOf(file).inTheClear)
        letGo(copy.shelf, copy.backup);
    CHECK(older().first == 0);
}

TEST_CASE_METHOD(NotebookWithBackups,
                 "an encrypted backup that was cut counts as none in the clear, and is never deleted as one",
                 "[backups]") {
    change({}, kFirst);
    backUpWith(kFirst);
    const auto before = older();
    const auto cut = backupsOn(shelfOf(file)).front().file;
    std::filesystem::resize_file(cut, std::filesystem::file_size(cut) - 100);
    CHECK(older() == before);
}

TEST_CASE_METHOD(NotebookWithBackups, "what stays in the clear beside a notebook with its first password is told",
                 "[backups]") {
    std::filesystem::copy_file(file, folder / "mine.damaged-2026-11-20.alongside");
    std::filesystem::copy_file(file, folder / "mine.kept-2026-11-20.alongside");
    std::filesystem::copy_file(file, folder / "other.damaged-2026-11-20.alongside");
    CHECK(olderCopiesOf(file).damagedInTheClear.empty());
    change({}, kFirst);
    std::filesystem::copy_file(file, folder / "mine.damaged-2026-11-21.alongside");
    const auto older = olderCopiesOf(file);
    CHECK(older.damagedInTheClear == std::vector{folder / "mine.damaged-2026-11-20.alongside"});
    CHECK(older.notebooksInTheClear == std::vector{folder / "mine.kept-2026-11-20.alongside"});
    writeReport(folder / "mine.damaged-2026-11-20.alongside", "what was saved");
    letGoDamaged(older.damagedInTheClear.front());
    CHECK(olderCopiesOf(file).damagedInTheClear.empty());
    CHECK_FALSE(std::filesystem::exists(folder / "mine.damaged-2026-11-20.txt"));
    CHECK(keptDamaged(file).size() == 1); // what nobody can read stays
}
