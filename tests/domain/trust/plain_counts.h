#pragma once

#include "support/relationship.h"

#include <map>

namespace alongside::making {

// The counts of docs/trust.md written down once more, slowly and plainly, to hold against the evaluation.
std::map<trust::Indicator, trust::Tally> plainCounts(const Relationship& relationship, DateSpan window,
                                                     Date previousFrom);

} // namespace alongside::making
