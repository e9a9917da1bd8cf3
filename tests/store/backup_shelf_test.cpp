#include "store/backups/backup_preview.h"
#include "store/backups/make_backup.h"
#include "store/error.h"
#include "support/makers.h"
#include "support/notebook_on_disk.h"
#include "support/put.h"
#include "support/thrown.h"

#include <catch2/catch_all.hpp>

#include <algorithm>
#include <thread>

using namespace alongside;
using namespace alongside::making;
using namespace std::chrono;

namespace fs = std::filesystem;

namespace {

bool due(const NotebookOnDisk& on, BackupMoment moment) {
    return isBackupDue(on.file, moment, on.time.now);
}

} // namespace

TEST_CASE("the name of a backup tells when and why, and nobody else's name does", "[backups]") {
    const auto made = sys_days{year(2026) / 11 / 22} + 19h + 5min + 7s;
    CHECK(backupFileName("My notes", {made, BackupCause::Routine}) == "My notes 2026-11-22 190507.alongside");
    for (const auto cause : everyValueOf<BackupCause>())
        CHECK(readBackupFileName(backupFileName("a b 2026-01-01 101010", {made, cause})) == BackupName{made, cause});
    for (const auto* other : {"My notes.alongside", "x 2026-11-22 190507", "2026-11-22 190507.alongside", ".alongside",
                              "x 2026-13-22 190507.alongside", "x 2026-11-22 190507 once.alongside", ""})
        CHECK_FALSE(readBackupFileName(other));
}

TEST_CASE_METHOD(NotebookOnDisk, "a shelf lists its backups whatever else lies there", "[backups]") {
    auto notebook = create();
    const auto first = notebook.backUp(BackupCause::Routine);
    time.now += 1h;
    notebook.backUp(BackupCause::Import);
    const auto& folder_ = shelf().folder;
    write(folder_ / "photo.jpg", "no notebook");
    write(folder_ / "x 2026-11-22 190507.alongside", "cut short");
    write(folder_ / "y 2026-11-22 190507.alongside.new", "half written");
    fs::create_directory(folder_ / "z 2026-11-22 190507.alongside");
    fs::create_symlink(first, folder_ / "link.alongside");
    fs::copy_file(first, folder_ / "before the big change.alongside");
    const auto backups = backupsOn(shelf());
    REQUIRE(backups.size() == 4);
    const auto isNamedByCoach = [](const Backup& backup) { return !backup.cause; };
    CHECK(std::ranges::count_if(backups, isNamedByCoach) == 1);
    CHECK(std::ranges::find_if(backups, isNamedByCoach)->mustStay());
    CHECK(std::ranges::count(backups, false, &Backup::isSound) == 1);
    CHECK(std::ranges::count(backups, BackupCause::Import, &Backup::cause) == 1);
    CHECK(
        std::ranges::all_of(backups, [&](const auto& b) { return !b.isSound || b.isEncrypted == phrase.has_value(); }));
    CHECK((fs::status(folder_).permissions() & fs::perms::all) == fs::perms::owner_all);
    CHECK(backupsOn(shelfOf("/nowhere/at/all.alongside")).empty());
}

TEST_CASE_METHOD(NotebookOnDisk, "two backups within a second are two, and a moved shelf still tells", "[backups]") {
    const auto fixed = time.now;
    auto notebook = Notebook::create(file, phrase, {[this] { return time.today; }, [fixed] { return fixed; }});
    CHECK(notebook.backUp(BackupCause::Asked) != notebook.backUp(BackupCause::Asked));
    fs::create_directory(folder / "other");
    fs::rename(shelf().folder, folder / "other/mine backups");
    const auto moved = backupsOn(shelfOf(folder / "other/mine.alongside"));
    REQUIRE(moved.size() == 2);
    CHECK(moved[1].made == fixed);
    CHECK(moved[1].cause == BackupCause::Asked);
}

TEST_CASE_METHOD(NotebookOnDisk, "a backup is due when something changed, once an hour, and at closing", "[backups]") {
    auto notebook = create();
    CHECK(due(*this, BackupMoment::WhileOpen)); // there is none
    notebook.backUp(BackupCause::Routine);
    time.now += 48h;
    CHECK_FALSE(due(*this, BackupMoment::WhileOpen)); // nothing changed
    CHECK_FALSE(due(*this, BackupMoment::AtClosing));
    put(notebook, aTeacher().named("Ana Ruiz"));
    CHECK(due(*this, BackupMoment::WhileOpen));
    notebook.backUp(BackupCause::Routine);
    put(notebook, aTeacher().named("Ben Okafor"));
    time.now += 30min;
    CHECK_FALSE(due(*this, BackupMoment::WhileOpen));
    CHECK(due(*this, BackupMoment::AtClosing));
    time.now += 31min;
    CHECK(due(*this, BackupMoment::WhileOpen));
}

TEST_CASE_METHOD(NotebookOnDisk, "a clock put back or forward makes no storm of backups and none amiss", "[backups]") {
    auto notebook = create();
    for (const auto jump : {hours(0), -hours(24 * 900), hours(24 * 4000), -hours(24 * 2000)}) {
        time.now += jump;
        put(notebook, aTeacher().named("Ana " + std::to_string(jump.count())));
        CHECK(due(*this, jump == hours(0) ? BackupMoment::AtClosing : BackupMoment::WhileOpen));
        notebook.backUp(BackupCause::Routine);
        CHECK_FALSE(due(*this, BackupMoment::AtClosing));
        put(notebook, aTeacher().named("Ben " + std::to_string(jump.count())));
        time.now += 10min;
        CHECK_FALSE(due(*this, BackupMoment::WhileOpen));
    }
    CHECK(backupsOn(shelf()).size() == 4);
}

TEST_CASE_METHOD(NotebookOnDisk, "over a year the shelf thins itself, and keeps what must stay", "[backups]") {
    if (phrase)
        return; // thinning looks at names and dates only
    const auto key = create().key();
    auto database = Database::open(file, key, Access::ReadOnly);
    makeBackup(database, file, key, shelf(), BackupCause::Update, time.now);
    const auto unfinished = shelf().folder / "mine 2026-01-01 101010.alongside.new";
    write(unfinished, "half written");
    for (int day = 0; day < 365; day += 3)
        makeBackup(database, file, key, shelf(), BackupCause::Routine, time.now += 72h);
    const auto backups = backupsOn(shelf());
    CHECK(backups.front().made == time.now);
    CHECK(backups.size() >= 12 + 6);
    CHECK(backups.size() <= 8 + 12 + 10 + 9 + 1);
    CHECK(std::ranges::count(backups, BackupCause::Update, &Backup::cause) == 1);
    CHECK(std::ranges::all_of(backups, &Backup::isSound));
    CHECK_FALSE(fs::exists(unfinished));
    letGo(shelf(), backupsOn(shelf()).back());
    CHECK(std::ranges::count(backupsOn(shelf()), BackupCause::Update, &Backup::cause) == 0);
}

TEST_CASE_METHOD(NotebookOnDisk, "a second place gets a whole copy, and its loss harms nothing", "[backups]") {
    auto notebook = create();
    const auto stick = folder / "stick";
    CHECK(kindThrownBy([&] { setSecondPlace(file, stick); }) == Error::Kind::CannotOpen);
    fs::create_directory(stick);
    CHECK(kindThrownBy([&] { setSecondPlace(file, folder.path()); }) == Error::Kind::Refused);
    setSecondPlace(file, stick);
    const auto made = notebook.backUp(BackupCause::Asked);
    const auto second = backupsOn(shelfIn(stick, file));
    REQUIRE(second.size() == 1);
    CHECK(second.front().file.filename() == made.filename());
    CHECK(previewOf(second.front().file, phrase) == previewOf(file, phrase));

    fs::rename(stick, folder / "pulled out");
    CHECK(fs::exists(notebook.backUp(BackupCause::Asked)));
    CHECK(readShelfNotes(shelf().folder).secondFailure);
    CHECK_FALSE(fs::exists(stick));
    fs::rename(folder / "pulled out", stick);
    notebook.backUp(BackupCause::Asked);
    CHECK_FALSE(readShelfNotes(shelf().folder).secondFailure);
    setSecondPlace(file, {});
    notebook.backUp(BackupCause::Asked);
    CHECK(backupsOn(shelfIn(stick, file)).size() == 2);
    CHECK(backupsOn(shelf()).size() == 4);
}

TEST_CASE_METHOD(NotebookOnDisk, "two notebooks of one name keep out of each other's way in one second place",
                 "[backups]") {
    const auto stick = folder / "stick";
    fs::create_directories(stick);
    fs::create_directories(folder / "home");
    const auto other = folder / "home/mine.alongside";
    auto here = create();
    auto there = Notebook::create(other, phrase, clockOf(time));
    setSecondPlace(file, stick);
    setSecondPlace(other, stick);
    here.backUp(BackupCause::Asked);
    there.backUp(BackupCause::Asked);
    time.now += 1h;
    here.backUp(BackupCause::Asked);
    CHECK(shelfIn(stick, file).folder == stick / "mine backups");
    CHECK(shelfIn(stick, other).folder == stick / "mine backups 2");
    CHECK(backupsOn(shelfIn(stick, file)).size() == 2);
    REQUIRE(backupsOn(shelfIn(stick, other)).size() == 1);
    CHECK(previewOf(backupsOn(shelfIn(stick, other)).front().file, phrase) == previewOf(other, phrase));
}

TEST_CASE_METHOD(NotebookOnDisk, "the newest backup is opened again once a week, and damage stays known", "[backups]") {
    auto notebook = create();
    notebook.backUp(BackupCause::Routine);
    time.now += 1h;
    const auto newest = notebook.backUp(BackupCause::Routine);
    REQUIRE(backupToDrill(shelf(), time.now) == newest);
    CHECK(drill(shelf(), newest, notebook.key(), time.now).empty());
    CHECK(backupsOn(shelf()).front().checked == time.now);
    CHECK_FALSE(backupToDrill(shelf(), time.now + 24h * 6));
    time.now += 24h * 8;
    REQUIRE(backupToDrill(shelf(), time.now) == newest);
    flip(newest, phrase ? 20 : 4096); // as if the password were another one, or in a page
    CHECK_FALSE(drill(shelf(), newest, notebook.key(), time.now).empty());
    CHECK_FALSE(backupsOn(shelf()).front().isSound);
    CHECK(backupsOn(shelf()).back().isSound);
    notebook.backUp(BackupCause::Password); // what was made before it has another key from now on
    CHECK_FALSE(backupToDrill(shelf(), time.now + 24h * 30));
}

TEST_CASE_METHOD(NotebookOnDisk, "a backup is made aside while the notebook goes on", "[backups]") {
    auto notebook = create();
    std::filesystem::path made;
    std::jthread aside(
        [&, key = notebook.key(), now = time.now] { made = makeBackupAside(file, key, BackupCause::Routine, now); });
    for (int i = 0; i < 20; ++i)
        put(notebook, aTeacher().named("Teacher " + std::to_string(i)));
    aside.join();
    const auto then = previewOf(made, notebook.key()), later = previewOf(file, notebook.key());
    CHECK(then.teachers <= later.teachers);
    CHECK(then.meetings == later.meetings);
}

TEST_CASE("a backup that cannot be made is noted, and tried again after an hour", "[backups]") {
    NotebookOnDisk on;
    auto notebook = on.create();
    notebook.backUp(BackupCause::Routine);
    put(notebook, aTeacher().named("Ana Ruiz"));
    on.time.now += 2h;
    fs::create_directories(on.shelf().folder /
                           (backupFileName("mine", {on.time.now + 1s, BackupCause::Routine}) + ".new/in the way"));
    CHECK_THROWS_AS(notebook.backUp(BackupCause::Routine), Error);
    CHECK(readShelfNotes(on.shelf().folder).failure);
    CHECK_FALSE(due(on, BackupMoment::WhileOpen));
    CHECK(due(on, BackupMoment::AtClosing));
    on.time.now += 61min;
    CHECK(due(on, BackupMoment::WhileOpen));
    notebook.backUp(BackupCause::Routine);
    CHECK_FALSE(readShelfNotes(on.shelf().folder).failure);
    CHECK(backupsOn(on.shelf()).size() == 2);
}
