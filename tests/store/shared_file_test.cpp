#include "support/child_process.h"
#include "support/full_records.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/quick_key.h"
#include "support/temporary_folder.h"
#include "support/thrown.h"
#include "support/whole_notebook.h"

#include <catch2/catch_all.hpp>

#include <set>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace alongside;
using namespace alongside::making;

namespace fs = std::filesystem;

namespace {

struct NotebookOnDisk {
    TemporaryFolder folder;
    TestTime time;
    fs::path file = folder / "school.alongside";

    Notebook create(const Passphrase& phrase = {}) { return Notebook::create(file, phrase, clockOf(time)); }
    Notebook open(Access access = Access::ReadWrite) { return Notebook::open(file, {}, clockOf(time), access); }
    int kindWhenOpened(Access access = Access::ReadWrite) {
        try {
            open(access);
        } catch (const Error& error) {
            return static_cast<int>(error.kind());
        }
        return 200;
    }
};

constexpr int kOpened = 200;

int codeOf(Error::Kind kind) {
    return static_cast<int>(kind);
}

TeacherId addNamed(Notebook& notebook, const std::string& name) {
    return notebook.perform(Op::AddTeacher, [&](Tables& t) { return t.teachers.add(aTeacher().named(name)); });
}

mode_t modeOf(const fs::path& path) {
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 0777;
}

void giveToNobody(const fs::path& path) {
    if (::geteuid() == 0)
        REQUIRE(::chown(path.c_str(), 65534, 65534) == 0);
}

} // namespace

TEST_CASE_METHOD(NotebookOnDisk, "a file replaced by another program is noticed before anything is written", "[file]") {
    auto notebook = create();
    addNamed(notebook, "Mine");
    const auto others = folder / "others.alongside";
    {
        auto theirs = Notebook::create(others, {}, clockOf(time));
        addNamed(theirs, "Theirs");
    }
    fs::rename(others, file);
    CHECK(kindThrownBy([&] { addNamed(notebook, "Lost?"); }) == Error::Kind::Replaced);
    CHECK(kindThrownBy([&] { notebook.undo(); }) == Error::Kind::Replaced);
    CHECK(kindThrownBy([&] { notebook.performLarge(Op::Import, [](Tables&) {}); }) == Error::Kind::Replaced);
    CHECK(notebook.read().teachers.count() == 1);
    const auto theirs = open(Access::ReadOnly);
    CHECK(theirs.findings().empty());
    REQUIRE(theirs.read().teachers.count() == 1);
    CHECK(theirs.read().teachers.all()[0].name == "Theirs");
}

TEST_CASE_METHOD(NotebookOnDisk, "a file that was moved or deleted is noticed", "[file]") {
    auto notebook = create();
    const auto elsewhere = folder / "moved.alongside";
    fs::rename(file, elsewhere);
    CHECK(kindThrownBy([&] { addNamed(notebook, "Ana"); }) == Error::Kind::Replaced);
    fs::rename(elsewhere, file);
    addNamed(notebook, "Ana");
    fs::remove(file);
    CHECK(kindThrownBy([&] { addNamed(notebook, "Ben"); }) == Error::Kind::Replaced);
}

TEST_CASE_METHOD(NotebookOnDisk, "only one process writes a file, others may read it", "[file]") {
    {
        auto notebook = create();
        addNamed(notebook, "Ana");
        CHECK(runInChild([&] { return kindWhenOpened(); }) == codeOf(Error::Kind::InUse));
        CHECK(runInChild([&] { return open(Access::ReadOnly).read().teachers.count(); }) == 1);
        addNamed(notebook, "Ben");
    }
    CHECK(runInChild([&] { return kindWhenOpened(); }) == kOpened);
    runAndKill(
        [&] {
            const auto held = open();
            return static_cast<int>(::usleep(5'000'000));
        },
        100'000);
    CHECK(open().read().teachers.count() == 2);
}

TEST_CASE_METHOD(NotebookOnDisk, "a file or folder that may not be written is told apart and can still be read",
                 "[file]") {
    { addNamed(*std::make_unique<Notebook>(create()), "Ana"); }
    giveToNobody(folder.path());
    giveToNobody(file);
    fs::remove(folder / "school.alongside.lock");
    const auto readOnly = codeOf(Error::Kind::ReadOnly);
    CHECK(runInOrdinaryChild([&] { return kindWhenOpened(); }) == kOpened);
    fs::permissions(file, fs::perms::owner_read);
    CHECK(runInOrdinaryChild([&] { return kindWhenOpened(); }) == readOnly);
    CHECK(runInOrdinaryChild([&] { return open(Access::ReadOnly).read().teachers.count(); }) == 1);
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
    fs::remove(folder / "school.alongside.lock");
    fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
    CHECK(runInOrdinaryChild([&] { return kindWhenOpened(); }) == readOnly);
    CHECK(runInOrdinaryChild([&] { return open(Access::ReadOnly).read().teachers.count(); }) == 1);
    CHECK(runInOrdinaryChild([&] {
              try {
                  Notebook::create(folder / "new.alongside", {}, clockOf(time));
              } catch (const Error& error) {
                  return codeOf(error.kind());
              }
              return kOpened;
          }) == codeOf(Error::Kind::CannotOpen));
    fs::permissions(folder.path(), fs::perms::owner_all);
    fs::permissions(file, fs::perms::none);
    CHECK(runInOrdinaryChild([&] { return kindWhenOpened(Access::ReadOnly); }) == codeOf(Error::Kind::CannotOpen));
}

TEST_CASE_METHOD(NotebookOnDisk, "a read-only notebook refuses every deed", "[file]") {
    create();
    auto notebook = open(Access::ReadOnly);
    CHECK(notebook.isReadOnly());
    CHECK(kindThrownBy([&] { addNamed(notebook, "Ana"); }) == Error::Kind::ReadOnly);
    CHECK(kindThrownBy([&] { notebook.performLarge(Op::Import, [](Tables&) {}); }) == Error::Kind::ReadOnly);
    CHECK_FALSE(notebook.undoable());
}

TEST_CASE_METHOD(NotebookOnDisk, "whatever the mask, files are their owner's alone", "[file]") {
    const auto before = ::umask(0);
    auto notebook = create();
    addNamed(notebook, "Ana");
    const auto backup = notebook.backUp(folder / "backups");
    ::umask(before);
    for (const auto& entry : fs::directory_iterator(folder.path()))
        if (entry.is_regular_file()) {
            INFO(entry.path());
            CHECK(modeOf(entry.path()) == 0600);
        }
    CHECK(modeOf(backup) == 0600);
    CHECK(modeOf(folder / "backups") == 0700);
}

TEST_CASE_METHOD(NotebookOnDisk, "making a notebook leaves no scaffolding beside it", "[file]") {
    create();
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder.path()))
        names.insert(entry.path().filename().string());
    CHECK(names == std::set<std::string>{"school.alongside", "school.alongside.lock"});
}

TEST_CASE_METHOD(NotebookOnDisk, "a program killed while it makes a file leaves nothing that blocks", "[file]") {
    const Passphrase phrase = GENERATE(Passphrase{}, kQuickKey);
    if (phrase && !canEncrypt())
        return;
    for (unsigned wait = 0; wait <= 36'000; wait += phrase ? 3'000U : 1'500U) {
        runAndKill(
            [&] {
                create(phrase);
                return 0;
            },
            wait);
        if (!fs::exists(file))
            CHECK(create(phrase).findings().empty());
        else
            CHECK(Notebook::open(file, phrase, clockOf(time)).findings().empty());
        fs::remove(file);
    }
}

TEST_CASE_METHOD(NotebookOnDisk, "an encrypted notebook that was growing by a page when the power went opens",
                 "[file]") {
    if (!canEncrypt())
        SKIP("this build has no encryption");
    create(kQuickKey);
    const auto torn = folder / "torn.alongside";
    {
        auto growing = Database::open(file, kQuickKey, Access::ReadWrite);
        growing.execute("PRAGMA cache_size=2; BEGIN; CREATE TABLE growth(words); INSERT INTO growth "
                        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200) "
                        "SELECT hex(randomblob(2000)) FROM n");
        fs::copy_file(file, torn);
        fs::copy_file(file.string() + "-journal", torn.string() + "-journal");
    }
    REQUIRE(fs::file_size(torn) > fs::file_size(file));
    fs::resize_file(torn, fs::file_size(torn) - 1536);
    CHECK(Notebook::open(torn, kQuickKey, clockOf(time)).findings().empty());
    CHECK(fs::file_size(torn) == fs::file_size(file));
}

TEST_CASE_METHOD(NotebookOnDisk, "a full disk costs the deed that found it full, and nothing else", "[file]") {
    const auto small = folder / "small";
    fs::create_directory(small);
    if (::mount("none", small.c_str(), "tmpfs", 0, "size=1m") != 0)
        SKIP("mounting a small disk needs root");
    const auto unmount = std::shared_ptr<void>(nullptr, [&](void*) { ::umount(small.c_str()); });
    file = small / "school.alongside";
    {
        auto notebook = create();
        int stored = 0;
        const auto addUntilFull = [&] {
            for (;;) {
                addNamed(notebook, std::string(20'000, 'x'));
                ++stored;
            }
        };
        CHECK(kindThrownBy(addUntilFull) == Error::Kind::DiskFull);
        CHECK(stored > 5);
        CHECK(notebook.read().teachers.count() == stored);
        CHECK(kindThrownBy(addUntilFull) == Error::Kind::DiskFull);
        CHECK(notebook.findings().empty());
        CHECK(kindThrownBy([&] { notebook.backUp(small / "backups"); }) == Error::Kind::DiskFull);
        CHECK(fs::is_empty(small / "backups"));
        REQUIRE(::mount("none", small.c_str(), "tmpfs", MS_REMOUNT, "size=4m") == 0);
        addNamed(notebook, "There is room again");
        CHECK(notebook.read().teachers.count() == stored + 1);
    }
    CHECK(open().findings().empty());
}
