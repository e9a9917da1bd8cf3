#pragma once

#include "exchange/archive_coming.h"

#include <vector>

namespace alongside {

// The holds of an archive that the notebook does not know. One that it knows (the same teacher, day and reason) stays
// as it is here, so that an archive neither lifts a hold nor sets one again that was lifted.
std::vector<Hold> newHolds(ComingArchive& coming, const Tables& notebook);

} // namespace alongside
