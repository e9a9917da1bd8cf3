#pragma once

#include "store/tables.h"

namespace alongside {

// Puts what is still there and is about nobody but teachers in the bin beside them, as of the moment when they went
// there, so that it comes back with them. Returns how many records went along.
int putAlongIntoBin(Tables& tables, Instant now);

} // namespace alongside
