#pragma once

#include "store/notebook.h"

namespace alongside {

// The program from its arguments to its exit code. A key opens the notebook without asking for its password, as the
// benches want it.
int start(int argc, char** argv, const Clock& clock, const Passphrase& key = {});

} // namespace alongside
