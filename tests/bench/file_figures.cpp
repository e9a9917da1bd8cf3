#include "bench/core_parts.h"
#include "store/backup.h"
#include "store/backups/backup_name.h"
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

// At the size for which guarantees.md promises it (S3).
void measurePassword(const BenchDesk& desk) {
    if (!canEncrypt())
        return;
    const auto file = desk.copy(DemoSize::Career, "password.alongside");
    const Passphrase password("a password for the bench");
    const auto now = benchClock().now();
    const auto change = millisecondsOf([&] { changePassword(file, benchKey(), password, desk.scratch("old"), now); });
    print({.what = "Open with a password",
           .size = "career",
           .timing = measure(7, [&](int) { Notebook::open(file, password, benchClock()); }),
           .goal = kPasswordGoal});
    print({.what = "Change of the password", .size = "career", .timing = {change, change, 1}});
}

} // namespace

void measureFiles(const BenchDesk& desk) {
    for (const auto size : kBenchSizes)
        measureFilesOf(desk, size);
    measurePassword(desk);
}

} // namespace alongside
