#pragma once

#include "faults/failing_disk.h"
#include "faults/trial.h"

#include <string>

namespace alongside {

// What came of failing, or killing, one work over and over.
struct Tally {
    int times = 0;
    std::string wrong; // of the first time that something was
};

// Lets every `stride`-th operation of the disk fail, from number `first` on, each in a trial of its own: every failure
// must come out as Error or do no harm, the open notebook must go on afterwards, and be whole when it is opened again.
Tally sweep(const Trial& trial, FailingDisk& disk, DiskFault fault, int first, int stride);

// How many operations of the work the fault can befall.
int operationsOf(const Trial& trial, FailingDisk& disk, DiskFault fault);

} // namespace alongside
