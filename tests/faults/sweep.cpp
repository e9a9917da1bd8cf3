#include "faults/sweep.h"

#include "kill/deeds.h"
#include "store/error.h"

#include <exception>

namespace alongside {
namespace {

// What is wrong with a notebook that was open while the disk failed and is well again.
std::string goOnWith(Notebook& notebook, const Trial& trial) {
    if (!trial.isBeforeOrAfter(comparable(notebook)))
        return "it shows neither the old nor the new";
    notebook.keepDraft("another key", "Typed afterwards");
    return {};
}

std::string failOnce(const Trial& trial, FailingDisk& disk, DiskFault fault, int operation) {
    auto desk = trial.begin();
    disk.failAt(operation, fault);
    bool done = false;
    try {
        trial.work().act(desk);
        done = true;
    } catch (const Error&) {
    }
    if (lasts(fault))
        desk.notebook.reset(); // closing harms nothing either
    disk.heal();
    if (desk.notebook)
        if (auto wrong = goOnWith(*desk.notebook, trial); !wrong.empty())
            return wrong;
    desk.notebook.reset();
    return trial.judge(done);
}

} // namespace

Tally sweep(const Trial& trial, FailingDisk& disk, DiskFault fault, int first, int stride) {
    Tally tally;
    for (int operation = first; tally.wrong.empty(); operation += stride) {
        try {
            tally.wrong = failOnce(trial, disk, fault, operation);
        } catch (const std::exception& error) {
            tally.wrong = std::string("not told as Error, or not overcome: ") + error.what();
        }
        disk.heal();
        if (!disk.failed())
            break; // it has no more operations than that
        ++tally.times;
        if (!tally.wrong.empty())
            tally.wrong = "operation " + std::to_string(operation) + ": " + tally.wrong;
    }
    return tally;
}

} // namespace alongside
