#pragma once

#include "trust/advice.h"
#include "trust/dimension_card.h"

namespace alongside {

// What the card of a dimension shows of an evaluation. `advice`: what to try, for all dimensions. `lastLogged`: the
// last day with anything about the teacher.
DimensionView viewOf(const trust::Assessment& assessment, Dimension dimension, const QList<Advice>& advice,
                     std::optional<Date> lastLogged, Date today);

} // namespace alongside
