#include "bench/apart.h"
#include "bench/core_parts.h"
#include "store/backup.h"
#include "store/backups/backup_name.h"
#include "store/backups/restore_backup.h"
#include "store/database_version.h"
#include "store/keys/change_password.h"
#include "support/peak_memory.h"

namespace alongside {
namespace {

constexpr Goal kPasswordGoal{500, 250};

void measureFilesOf(const BenchDesk& desk, DemoSize size) {
    const auto file = desk.copy(size, "opened.alongside");
    print(
        {.what = "Open with the raw key", .size = nameOf(size), .timing = measure(30, [&](int) { openBench(file); })});
    const auto backUp = [&] {
        const auto notebook = openBench(file);
        std::filesystem::remove(notebook.backUp(BackupCause::Asked));
    };
    print({.what = "A backup, verified",
           .size = nameOf(size),
           .timing = measure(size == DemoSize::District ? 1 : 5, [&](int) { backUp(); })});
    print({.what = "... memory it takes at most",
           .size = nameOf(size),
           .timing = {peakMegabytesOf(backUp), 0, 1},
           .unit = "MB"});
    print({.what = "Looking for damage after opening, aside", .size = nameOf(size), .timing = measure(1, [&](int) {
                                                                                        openBench(file).findings();
                                                                                    })});
}

void measureRestore(const BenchDesk& desk) {
    const auto backup = desk.copy(DemoSize::Career, "backup.alongside");
    const auto file = desk.copy(DemoSize::Career, "restored.alongside");
    const auto restore = [&](const Progress& progress) {
        restoreBackup(file, benchKey(), backup, benchKey(), benchClock().now(), progress);
    };
    const auto whole = millisecondsOf([&] { restore({}); });
    print({.what = "A backup restored, the notebook kept", .size = "career", .timing = {whole, whole, 1}});
    measureStopping("restore", DemoSize::Career, whole, restore);
}

// At the size for which guarantees.md promises it (S3).
void measurePassword(const BenchDesk& desk) {
    if (!canEncrypt())
        return;
    const auto file = desk.copy(DemoSize::Career, "password.alongside");
    const Passphrase password("a password for the bench");
    const auto change = [&](const Progress& progress) {
        changePassword(file, benchKey(), password, desk.scratch("old"), benchClock().now(), progress);
    };
    const auto whole = millisecondsOf([&] { change({}); });
    print({.what = "Open with a password",
           .size = "career",
           .timing = measure(7, [&](int) { Notebook::open(file, password, benchClock()); }),
           .goal = kPasswordGoal});
    print({.what = "Change of the password", .size = "career", .timing = {whole, whole, 1}});
    measureStopping("change of the password", DemoSize::Career, whole, change,
                    [&] { desk.copy(DemoSize::Career, "password.alongside"); });
}

} // namespace

void measureFiles(const BenchDesk& desk) {
    for (const auto size : kBenchSizes)
        measureFilesOf(desk, size);
    measureRestore(desk);
    measurePassword(desk);
}

} // namespace alongside
