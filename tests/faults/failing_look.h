#pragma once

#include "faults/sweep.h"

namespace alongside {

// Lets each operation fail once while a rescue reads the pages of a good notebook, all of which it must have in the
// end, and while one is opened: what opens takes what is typed.
Tally readPagesOnFailingDisk(const Passphrase& key);
Tally openOnFailingDisk(const Passphrase& key);

} // namespace alongside
