#include "store/place/disk_kind.h"
#include "store/place/file_mode.h"
#include "store/place/folder.h"
#include "store/place/name_beside.h"
#include "store/place/synced_folder.h"
#include "store/place/why_read_only.h"
#include "support/makers.h"
#include "support/notebook_on_disk.h"
#include "support/put.h"
#include "support/thrown.h"
#include "support/whole_notebook.h"

#include <catch2/catch_all.hpp>

#include <memory>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace alongside;
using namespace alongside::making;

namespace fs = std::filesystem;

namespace {

mode_t modeOf(const fs::path& path) {
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 0777;
}

std::string programFor(const TemporaryFolder& folder, const char* mark) {
    fs::remove_all(folder / "kept");
    fs::create_directories(folder / "kept/deep/er");
    fs::create_directories((folder / "kept" / mark).parent_path());
    std::ofstream(folder / "kept" / mark) << "x";
    return syncingProgramAt(folder / "kept/deep/er/mine.alongside").value_or("none");
}

} // namespace

TEST_CASE("a folder that a known program keeps the same is told by its marks, however deep the file", "[place]") {
    const TemporaryFolder folder;
    CHECK(programFor(folder, "notes.txt") == "none");
    CHECK(programFor(folder, ".dropbox") == "Dropbox");
    CHECK(programFor(folder, ".stfolder") == "Syncthing");
    CHECK(programFor(folder, ".sync_0f3a91.db") == "Nextcloud");
    CHECK(programFor(folder, "._sync_0f3a91.db") == "Nextcloud");
    CHECK(programFor(folder, ".sync_0f3a91.txt") == "none");
    fs::create_directories(folder / "OneDrive/school");
    CHECK(syncingProgramAt(folder / "OneDrive/school/mine.alongside") == "OneDrive");
    CHECK_FALSE(syncingProgramAt(folder / "not there/mine.alongside"));
}

TEST_CASE("an ordinary folder, and one that is not there, is on this computer", "[place]") {
    const TemporaryFolder folder;
    CHECK(diskKindOf(folder / "mine.alongside") == DiskKind::Own);
    CHECK(diskKindOf("/nowhere/at/all/mine.alongside") == DiskKind::Own);
}

TEST_CASE("what stands beside a notebook gets a name with its day, and a number from the second on", "[place]") {
    const TemporaryFolder folder;
    const auto file = folder / "mine.alongside";
    const Date day = std::chrono::year(2026) / 11 / 22;
    for (const char* name :
         {"mine.kept-2026-11-22.alongside", "mine.kept-2026-11-22-2.alongside", "mine.kept-2026-11-22-3.alongside"}) {
        const auto path = nameBeside(file, "kept", day);
        CHECK(path.filename() == name);
        std::ofstream(path) << "x";
    }
    REQUIRE(namedBeside(file, "kept").size() == 3);
    CHECK(namedBeside(file, "kept").front().filename() == "mine.kept-2026-11-22-3.alongside");
    CHECK(namedBeside(file, "damaged").empty());
}

TEST_CASE_METHOD(NotebookOnDisk, "a notebook that others could read is its owner's again once it is opened",
                 "[place][file]") {
    create();
    ::chmod(file.c_str(), 0644);
    CHECK(isOpenToOthers(file));
    { const auto readOnly = Notebook::open(file, phrase, clockOf(time), Access::ReadOnly); }
    CHECK(modeOf(file) == 0644);
    { const auto notebook = Notebook::open(file, phrase, clockOf(time)); }
    CHECK(modeOf(file) == 0600);
    CHECK_FALSE(isOpenToOthers(file));
    if (::geteuid() == 0) {
        ::chmod(file.c_str(), 0640);
        REQUIRE(::chown(file.c_str(), 65534, 65534) == 0);
        { const auto notebook = Notebook::open(file, phrase, clockOf(time)); }
        CHECK(modeOf(file) == 0640); // somebody else's stays as it is, and is told
        CHECK(isOpenToOthers(file));
    }
}

TEST_CASE_METHOD(NotebookOnDisk, "when the file is replaced the notebook goes on in one of its own, and both are whole",
                 "[place][file]") {
    auto notebook = create();
    const auto key = notebook.key();
    const auto others = folder / "others.alongside";
    {
        auto theirs = Notebook::create(others, phrase, clockOf(time));
        put(theirs, aTeacher().named("Theirs"));
    }
    const auto before = notebook.read().teachers.count();
    put(notebook, aTeacher().named("Mine"));
    CHECK_FALSE(notebook.isReplaced());
    fs::rename(others, file);
    REQUIRE(notebook.isReplaced());
    CHECK(kindThrownBy([&] { notebook.goOnIn(file); }) == Error::Kind::FileExists);
    const auto kept = nameBeside(file, "kept", time.today);
    notebook.goOnIn(kept);
    CHECK_FALSE(notebook.isReplaced());
    CHECK(notebook.file() == kept);
    put(notebook, aTeacher().named("Typed after that"));
    CHECK(notebook.read().teachers.count() == before + 2);
    notebook.undo(); // and what was done before can be taken back as well
    notebook.undo();
    CHECK(notebook.read().teachers.count() == before);
    notebook.redo();
    CHECK(notebook.findings().empty());
    CHECK(modeOf(kept) == 0600);
    {
        const auto theirs = Notebook::open(file, phrase, clockOf(time)); // and no longer ours to lock
        CHECK(theirs.findings().empty());
        CHECK(theirs.read().teachers.count() == 1);
    }
    { const auto moved = std::move(notebook); }
    CHECK(Notebook::open(kept, phrase, clockOf(time)).read().teachers.count() == before + 1);
}

TEST_CASE_METHOD(NotebookOnDisk, "where there is no room for the file of its own, everything is as before", "[place]") {
    auto notebook = create();
    fs::rename(file, folder / "elsewhere");
    REQUIRE(notebook.isReplaced());
    CHECK_THROWS_AS(notebook.goOnIn("/proc/mine.alongside"), Error);
    CHECK(notebook.file() == file);
    fs::rename(folder / "elsewhere", file);
    CHECK_FALSE(notebook.isReplaced());
    put(notebook, aTeacher().named("Goes on"));
    CHECK(notebook.findings().empty());
}

TEST_CASE("a full disk is told with the file that there is no room for", "[place][file]") {
    const TemporaryFolder folder;
    const auto small = folder / "small";
    fs::create_directory(small);
    if (::mount("none", small.c_str(), "tmpfs", 0, "size=1m") != 0)
        SKIP("mounting a small disk needs root");
    const auto unmount = std::shared_ptr<void>(nullptr, [&](void*) { ::umount(small.c_str()); });
    TestTime time;
    const auto file = small / "mine.alongside";
    auto notebook = Notebook::create(file, {}, clockOf(time));
    try {
        for (;;)
            put(notebook, aTeacher().named(std::string(20'000, 'x')));
    } catch (const Error& error) {
        CHECK(error.kind() == Error::Kind::DiskFull);
        CHECK(error.detail() == file.string());
    }
}

TEST_CASE("a notebook on a disk that cannot be written is opened to be read", "[place][file]") {
    const TemporaryFolder folder;
    const auto disk = folder / "disk";
    fs::create_directory(disk);
    if (::mount("none", disk.c_str(), "tmpfs", 0, "size=4m") != 0)
        SKIP("mounting a disk needs root");
    const auto unmount = std::shared_ptr<void>(nullptr, [&](void*) { ::umount(disk.c_str()); });
    TestTime time;
    const auto file = disk / "mine.alongside";
    {
        auto notebook = Notebook::create(file, {}, clockOf(time));
        put(notebook, aTeacher().named("Ana"));
    }
    REQUIRE(::mount("none", disk.c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, "size=4m") == 0);
    CHECK(kindThrownBy([&] { Notebook::open(file, {}, clockOf(time)); }) == Error::Kind::ReadOnly);
    CHECK(Notebook::open(file, {}, clockOf(time), Access::ReadOnly).read().teachers.count() == 1);
    CHECK(whyReadOnly(file) == WhyReadOnly::Disk);
}

TEST_CASE("a folder is made for its owner only, and so are those above it", "[place]") {
    const TemporaryFolder folder;
    const auto before = ::umask(0);
    makePrivateFolder(folder / "one" / "two" / "three");
    ::umask(before);
    for (const auto& made : {folder / "one", folder / "one" / "two", folder / "one" / "two" / "three"})
        CHECK(fs::status(made).permissions() == fs::perms::owner_all);
    CHECK(folderOf("mine.alongside") == ".");
    CHECK(folderOf("/there/mine.alongside") == "/there");
}

TEST_CASE("what keeps a file from being written is told", "[place]") {
    const TemporaryFolder folder;
    NotebookOnDisk::write(folder / "mine.alongside", "x");
    CHECK(whyReadOnly(folder / "mine.alongside") == WhyReadOnly::Folder); // the file itself can be written
    fs::permissions(folder / "mine.alongside", fs::perms::owner_read);
    if (::geteuid() != 0) // who may write everything
        CHECK(whyReadOnly(folder / "mine.alongside") == WhyReadOnly::File);
}

TEST_CASE_METHOD(NotebookOnDisk, "a notebook that can only be read is copied whole to where it can be written",
                 "[place]") {
    { const auto made = create(); }
    {
        const auto reader = Notebook::open(file, phrase, clockOf(time), Access::ReadOnly);
        reader.copyTo(folder / "elsewhere" / "copy.alongside");
        CHECK(kindThrownBy([&] { reader.copyTo(file); }) == Error::Kind::FileExists);
    }
    auto copy = Notebook::open(folder / "elsewhere" / "copy.alongside", phrase, clockOf(time));
    CHECK(wholeOf(copy.read()) == wholeOf(Notebook::open(file, phrase, clockOf(time)).read()));
    copy.keepDraft("key", "words");
}
