#pragma once

#include "exchange/archive_coming.h"

#include <functional>

namespace alongside {

// Calls `use(hold)` for the holds of an archive that the notebook does not know. One that it knows (the same teacher,
// day and reason) stays as it is here, so that an archive neither lifts a hold nor sets one again that was lifted.
// Of two that are the same to the last word, one comes.
void eachNewHold(ComingArchive& coming, const Tables& notebook, const std::function<void(const Hold&)>& use);

} // namespace alongside
