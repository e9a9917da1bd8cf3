#pragma once

#include "domain/cycle.h"
#include "store/notebook.h"

namespace alongside {

// All throw Error::Refused when the value has problems and Error::NoSuchRecord when the cycle is not there.

CycleId startCycle(Notebook& notebook, const Cycle& cycle);
void correctCycle(Notebook& notebook, const Cycle& cycle);
void closeCycle(Notebook& notebook, CycleId id, Date on);

} // namespace alongside
