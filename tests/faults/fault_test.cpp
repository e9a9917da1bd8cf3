// A failing disk harms nothing (guarantee D3); a change of the whole file is all or nothing (D4).
//   fault_test --sweep N [--seed S]   lets every N-th operation of the disk fail, of every work, in each of four ways,
//                                     and of a weekly drill, which marks no good backup as damaged; and every
//                                     operation of opening a notebook, and of reading its pages for a rescue
//   fault_test --kills N [--seed S]   kills each work that changes the whole file N times
//   fault_test --backups N [--seed S] damages backups in N ways and restores each (B1)
//   fault_test --self-test            plants faults and insists that they are caught
// With --only NAME the sweep and the kills are of that work alone: --only "another password".

#include "faults/damaged_backup.h"
#include "faults/failing_drill.h"
#include "faults/failing_look.h"
#include "faults/killed_work.h"
#include "faults/sweep.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <random>
#include <string>
#include <utility>
#include <vector>

using namespace alongside;

namespace {

struct NamedFault {
    DiskFault fault;
    const char* name;
};
constexpr NamedFault kFaults[]{{DiskFault::ErrorOnce, "an error once"},
                               {DiskFault::ErrorFromThenOn, "errors from then on"},
                               {DiskFault::FullOnce, "a full disk once"},
                               {DiskFault::FullFromThenOn, "a full disk from then on"}};

constexpr int kDrillIsSmall = 40; // it asks the disk for so little that more of it may fail

// Those that are possible, or the one of that name.
std::vector<Work> worksToDo(const std::string& only) {
    auto works = allWorks();
    std::erase_if(works, [&](const Work& work) {
        return (work.needsEncryption && !canEncrypt()) || (!only.empty() && work.name != only);
    });
    return works;
}

bool everyFailureIsOvercome(const std::vector<Work>& works, int stride, std::mt19937& chance) {
    bool good = true;
    int all = 0;
    for (const auto& work : works) {
        const Trial trial(work);
        FailingDisk disk(trial.run());
        int times = 0;
        for (const auto& [fault, name] : kFaults) {
            const int operations = operationsOf(trial, disk, fault);
            const int first = std::uniform_int_distribution(0, std::min(stride, std::max(operations, 1)) - 1)(chance);
            const auto tally = sweep(trial, disk, fault, first, stride);
            times += tally.times;
            if (operations > 0 && tally.times == 0) {
                fmt::print("{}, {}: nothing was made to fail\n", work.name, name);
                good = false;
            }
            if (!tally.wrong.empty())
                fmt::print("{}, {}: {}\n", work.name, name, tally.wrong);
            good = good && tally.wrong.empty();
        }
        fmt::print("{}: failed {} times\n", work.name, times);
        all += times;
    }
    fmt::print("{} failures\n", all);
    return good;
}

bool allSurviveKills(const std::vector<Work>& works, int kills, std::mt19937& chance) {
    bool good = true;
    for (const auto& work : works) {
        if (!work.changesWholeFile)
            continue;
        const auto tally = killDuring(Trial(work), kills, chance);
        fmt::print("{}: {} kills{}{}\n", work.name, tally.times, tally.wrong.empty() ? ", old or new, whole" : ": ",
                   tally.wrong);
        good = good && tally.wrong.empty();
    }
    return good;
}

// Until `most` are restored, or one is wrong.
Tally restoreDamaged(const Passphrase& key, int most, std::mt19937& chance, WayToRestore restore) {
    const DamagedBackup backup(key);
    Tally tally;
    while (tally.times < most && tally.wrong.empty()) {
        ++tally.times;
        tally.wrong = backup.restoreOne(chance, restore);
    }
    return tally;
}

bool everyDamageIsRefused(int backups, std::mt19937& chance) {
    bool good = true;
    const int encrypted = canEncrypt() ? backups / 2 : 0;
    for (const auto& [count, key] : {std::pair{backups - encrypted, Passphrase{}}, std::pair{encrypted, firstKey()}}) {
        const auto tally = restoreDamaged(key, count, chance, restoreForReal);
        fmt::print("damaged backups {}: {}{}\n", key ? "with a password" : "in the clear", tally.times,
                   tally.wrong.empty() ? ", all refused" : ": " + tally.wrong);
        good = good && tally.wrong.empty();
    }
    return good;
}

using Look = std::function<Tally(const Passphrase&)>;

bool isOvercome(const char* name, const Look& look) {
    bool good = true;
    for (const auto& key : {Passphrase{}, firstKey()}) {
        if (key && !canEncrypt())
            continue;
        const auto tally = look(key);
        fmt::print("{} {}: failed {} times{}\n", name, key ? "with a password" : "in the clear", tally.times,
                   tally.wrong.empty() ? "" : ": " + tally.wrong);
        good = good && tally.wrong.empty() && tally.times > 0;
    }
    return good;
}

bool everyLookIsOvercome(int strideOfDrill) {
    const auto drill = [strideOfDrill](const Passphrase& key) { return drillOnFailingDisk(key, strideOfDrill); };
    const bool drilled = isOvercome("drill of a backup", drill);
    const bool read = isOvercome("pages for a rescue", readPagesOnFailingDisk);
    return isOvercome("opening", openOnFailingDisk) && drilled && read;
}

bool tell(const char* fault, const Tally& tally) {
    fmt::print("{}: {}\n", fault,
               tally.wrong.empty() ? "NOT caught" : fmt::format("caught at {}: {}", tally.times, tally.wrong));
    return !tally.wrong.empty();
}

bool everyFaultIsCaught(std::mt19937& chance) {
    Tally hidden;
    {
        const Trial trial(allWorks()[1]);
        FailingDisk disk(trial.run());
        disk.hideFailures();
        hidden = sweep(trial, disk, DiskFault::FullFromThenOn, 0, 1);
    }
    bool all = tell("writes that fail and say nothing", hidden);
    all = tell(carelessRestore().name, killDuring(Trial(carelessRestore()), 60, chance)) && all;
    return tell("a restore that takes whatever opens", restoreDamaged({}, 60, chance, restoreWhatOpens)) && all;
}

} // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    int stride = 0;
    int kills = 0;
    int backups = 0;
    unsigned seed = std::random_device{}();
    bool selfTest = false;
    std::string only;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--self-test")
            selfTest = true;
        else if (arguments[i] == "--sweep" && i + 1 < arguments.size())
            stride = std::stoi(arguments[++i]);
        else if (arguments[i] == "--kills" && i + 1 < arguments.size())
            kills = std::stoi(arguments[++i]);
        else if (arguments[i] == "--backups" && i + 1 < arguments.size())
            backups = std::stoi(arguments[++i]);
        else if (arguments[i] == "--seed" && i + 1 < arguments.size())
            seed = static_cast<unsigned>(std::stoul(arguments[++i]));
        else if (arguments[i] == "--only" && i + 1 < arguments.size())
            only = arguments[++i];
    }
    const auto works = worksToDo(only);
    if (works.empty() || (!selfTest && stride <= 0 && kills <= 0 && backups <= 0)) {
        fmt::print(stderr,
                   "usage: fault_test --sweep N | --kills N | --backups N | --self-test [--seed S] [--only NAME]\n");
        return 2;
    }
    if (std::filesystem::is_directory("/dev/shm"))
        ::setenv("TMPDIR", "/dev/shm", 0);
    fmt::print("seed {}\n", seed);
    std::mt19937 chance(seed);
    if (selfTest)
        return everyFaultIsCaught(chance) ? 0 : 1;
    const bool swept = stride <= 0 || everyFailureIsOvercome(works, stride, chance);
    const bool drilled = stride <= 0 || !only.empty() || everyLookIsOvercome(std::max(1, stride / kDrillIsSmall));
    const bool survived = kills <= 0 || allSurviveKills(works, kills, chance);
    const bool refused = backups <= 0 || everyDamageIsRefused(backups, chance);
    return swept && drilled && survived && refused ? 0 : 1;
}
