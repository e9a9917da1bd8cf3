#pragma once

#include "overview/bin.h"

#include <vector>

namespace alongside {

// Whether a hold keeps a record from being deleted for good: one of a teacher who is named, or one that a record about
// them mentions and would lose.
bool isHeld(const BinRecord& record, const HeldBack& held);

// Those of the wanted entries of the bin that may be deleted for good together: with none of them goes what is held.
std::vector<BinEntry> freeEntries(const std::vector<BinEntry>& bin, std::vector<BinEntry> wanted, const HeldBack& held);

} // namespace alongside
