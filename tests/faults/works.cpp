#include "faults/works.h"

#include "exchange/archive_import.h"
#include "kill/deeds.h"
#include "store/backups/backup_shelf.h"
#include "store/backups/restore_backup.h"
#include "store/keys/change_password.h"
#include "store/rescue/rescue.h"
#include "support/archive_of.h"
#include "support/quick_key.h"

#include <array>
#include <fstream>
#include <random>
#include <stdexcept>
#include <unistd.h>

namespace alongside {
namespace {

constexpr int kDeedsInBackup = 4;
constexpr int kDeeds = 9;
constexpr int kDeedsInArchive = 12;

void nothing(Desk&) {}

void oneMoreDeed(Desk& desk) {
    doDeed(*desk.notebook, kDeeds);
}

void undoOne(Desk& desk) {
    desk.notebook->undo();
}

void deedTakenBack(Desk& desk) {
    oneMoreDeed(desk);
    undoOne(desk);
}

void redoOne(Desk& desk) {
    desk.notebook->redo();
}

void search(Desk& desk) {
    if (desk.notebook->read().search.find("deed").empty())
        throw std::logic_error("the search found nothing and did not say that it failed");
}

void keepDraft(Desk& desk) {
    desk.notebook->keepDraft("a key", "What is being typed");
}

void backUp(Desk& desk) {
    desk.notebook->backUp(desk.shelf());
}

void bringIn(Desk& desk) {
    importArchive(*desk.notebook, desk.archive);
}

void restore(Desk& desk) {
    restoreBackup(desk.file, desk.key, desk.backup, desk.key, clockOfDeeds().now());
    desk.open();
}

template <Passphrase (*fresh)()>
void changeTo(Desk& desk) {
    changePassword(desk.file, desk.key, fresh(), desk.shelf(), clockOfDeeds().now());
    desk.key = fresh();
    desk.open();
}

// In the notebook's place stands one of the first schema.
void layOlder(Desk& desk) {
    std::filesystem::copy_file(ALONGSIDE_TEST_FILES "/schema-1.alongside", desk.file,
                               std::filesystem::copy_options::overwrite_existing);
    std::filesystem::permissions(desk.file, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    desk.key.reset();
}

void climb(Desk& desk) {
    desk.open();
}

// Two pages of noise where there was something.
void damage(Desk& desk) {
    constexpr std::streamoff kPage = 4096;
    const auto pages = static_cast<std::streamoff>(std::filesystem::file_size(desk.file)) / kPage;
    std::fstream notebook(desk.file, std::ios::binary | std::ios::in | std::ios::out);
    std::mt19937 noise(1);
    for (const auto page : {pages / 3, pages / 2}) {
        notebook.seekp(page * kPage);
        for (std::streamoff i = 0; i < kPage; ++i)
            notebook.put(static_cast<char>(noise() & 0xff));
    }
}

void salvageIt(Desk& desk) {
    const auto clock = clockOfDeeds();
    salvageInPlace(desk.file, desk.key, "Unknown", clock.now(), clock.today());
    desk.open();
}

void restoreOver(Desk& desk) {
    restoreOverDamaged(desk.file, desk.backup, desk.key, clockOfDeeds().today());
    desk.open();
}

Passphrase noKey() {
    return std::nullopt;
}

void takeKeyAway(Desk& desk) {
    changeTo<noKey>(desk);
    desk.notebook.reset();
}

// Slow enough to be killed in the middle.
void writeOver(Desk& desk) {
    std::ifstream backup(desk.backup, std::ios::binary);
    std::fstream notebook(desk.file, std::ios::binary | std::ios::in | std::ios::out);
    std::array<char, 4096> page{};
    while (backup.read(page.data(), page.size()) && notebook.write(page.data(), page.size()).flush())
        ::usleep(300);
    std::filesystem::resize_file(desk.file, std::filesystem::file_size(desk.backup));
    desk.open();
}

} // namespace

Work carelessRestore() {
    return {"a restore that writes over the notebook", false, true, false, nothing, writeOver};
}

std::filesystem::path Desk::shelf() const {
    return shelfOf(file).folder;
}

void Desk::open() {
    notebook.emplace(Notebook::open(file, key, clockOfDeeds()));
}

Passphrase firstKey() {
    return kQuickKey;
}

Passphrase secondKey() {
    return "x'" + std::string(64, 'b') + "'";
}

const std::vector<Work>& allWorks() {
    using Leaves = Work::Leaves;
    static const std::vector<Work> works{
        {"opening", false, false, false, nothing, [](Desk& desk) { desk.open(); }},
        {"a deed", true, false, false, nothing, oneMoreDeed},
        {"undo", true, false, false, oneMoreDeed, undoOne},
        {"redo", true, false, false, deedTakenBack, redoOne},
        {"search", true, false, false, nothing, search},
        {"a draft", true, false, false, nothing, keepDraft},
        {"a backup", true, true, false, nothing, backUp},
        {"an import", true, true, false, nothing, bringIn},
        {"a restore", false, true, false, nothing, restore, Leaves::Copy},
        {"an older notebook that climbs", false, true, false, layOlder, climb, Leaves::CopyAsItWas},
        {"a first password", false, true, true, takeKeyAway, changeTo<firstKey>},
        {"another password", false, true, true, nothing, changeTo<secondKey>, Leaves::Copy},
        {"no password any more", false, true, true, nothing, changeTo<noKey>, Leaves::Copy},
        {"a rescue by salvage", false, true, false, damage, salvageIt, Leaves::DamagedFile},
        {"a rescue by a backup", false, true, false, damage, restoreOver, Leaves::DamagedFile},
    };
    return works;
}

Desk setUpDesk(const std::filesystem::path& folder, const Passphrase& key) {
    Desk desk;
    desk.file = folder / "desk.alongside";
    desk.key = key;
    auto notebook = Notebook::create(desk.file, key, clockOfDeeds());
    for (int n = 0; n < kDeeds; ++n) {
        if (n == kDeedsInBackup)
            desk.backup = notebook.backUp(folder / "older");
        doDeed(notebook, n);
    }
    auto other = Notebook::inMemory(clockOfDeeds());
    for (int n = 0; n < kDeedsInArchive; ++n)
        doDeed(other, n);
    desk.archive = archiveOf(other);
    return desk;
}

} // namespace alongside
