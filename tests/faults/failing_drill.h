#pragma once

#include "faults/sweep.h"
#include "store/database.h"

namespace alongside {

// Lets every n-th operation of a weekly drill fail, once and from then on. What is wrong, or nothing: a good backup was
// marked as damaged.
Tally drillOnFailingDisk(const Passphrase& key, int stride);

} // namespace alongside
