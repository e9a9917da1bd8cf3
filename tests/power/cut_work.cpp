#include "power/cut_work.h"

#include "power/cut_disk.h"
#include "power/found_folder.h"
#include "power/recording.h"

#include <algorithm>

namespace alongside {
namespace {

constexpr int kAtEachName = 3, kUntilCaught = 40;

// Here the notebook changes from old to new, or a copy of it is made. SQLite's journals come and go too often.
bool changesNames(const DiskStep& step) {
    using Kind = DiskStep::Kind;
    const bool isAboutNames = step.kind == Kind::Name || step.kind == Kind::Rename || step.kind == Kind::Unname ||
                              step.kind == Kind::MakeFolder;
    return isAboutNames && !step.name.ends_with("-journal");
}

struct RecordedWork {
    DiskContent before;
    std::vector<DiskStep> steps;
};

// The disk listens before the notebook is opened, for of a file that is open already it hears nothing.
RecordedWork recordWork(const Trial& trial) {
    auto desk = trial.begin();
    desk.notebook.reset();
    RecordingDisk disk(trial.run());
    if (trial.work().needsOpen)
        desk.open();
    trial.work().act(desk);
    disk.acknowledge();
    desk.notebook.reset();
    insistOnAll(disk.before(), disk.steps(), trial.run());
    return {disk.before(), disk.steps()};
}

} // namespace

void Outcome::take(const std::string& verdict, std::size_t step) {
    ++states;
    if (verdict.empty())
        return;
    if (bad++ == 0)
        wrong = "after step " + std::to_string(step + 1) + ": " + verdict;
}

Outcome cutWork(const Trial& trial, int states, Syncs syncs, std::mt19937& chance) {
    const bool heard = syncs == Syncs::Heard;
    auto recorded = recordWork(trial);
    if (!heard)
        std::erase_if(recorded.steps, [](const DiskStep& step) {
            return step.kind == DiskStep::Kind::Sync || step.kind == DiskStep::Kind::SyncFolder;
        });
    const auto& steps = recorded.steps;
    CutDisk disk(recorded.before);
    Outcome outcome;
    int spread = 0;
    for (std::size_t i = 0; i < steps.size(); ++i, ++outcome.moments) {
        disk.take(steps[i]);
        const bool isDone = i + 1 == steps.size() || steps[i + 1].acknowledged > 0;
        const auto due = static_cast<int>(static_cast<std::size_t>(states) * (i + 1) / steps.size());
        const bool isTelling = changesNames(steps[i]) || (!heard && isDone); // what is said to be done must be there
        auto left = std::max(due - spread, isTelling ? (heard ? kAtEachName : kUntilCaught) : 0);
        spread = due;
        for (DiskContent found; left > 0 && disk.cut(chance, isDone ? 1 : 0, found); --left) {
            putInto(trial.run(), found);
            outcome.take(trial.judge(isDone), i);
            if (!heard && outcome.bad > 0)
                return outcome;
        }
    }
    return outcome;
}

} // namespace alongside
