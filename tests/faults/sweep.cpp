#include "faults/sweep.h"

#include "kill/deeds.h"
#include "store/damage.h"

#include <exception>
#include <limits>

namespace alongside {
namespace {

// What is wrong with a notebook that was open while the disk failed and is well again. SQLite takes a sector that could
// not be read for damage: then nothing is written, and with a password nothing read, until the notebook is opened anew.
std::string goOnWith(Notebook& notebook, const Trial& trial) {
    try {
        if (!trial.isBeforeOrAfter(comparable(notebook)))
            return "it shows neither the old nor the new";
        notebook.keepDraft("another key", "Typed afterwards");
    } catch (const Error& error) {
        if (!tellsDamage(error))
            throw;
    }
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
        } catch (const Error& error) {
            tally.wrong = "not overcome: " + error.detail();
        } catch (const std::exception& error) {
            tally.wrong = std::string("not told as Error: ") + error.what();
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

int operationsOf(const Trial& trial, FailingDisk& disk, DiskFault fault) {
    auto desk = trial.begin();
    disk.failAt(std::numeric_limits<int>::max(), fault);
    trial.work().act(desk);
    disk.heal();
    return disk.operations();
}

} // namespace alongside
