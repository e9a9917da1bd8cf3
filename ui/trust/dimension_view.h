#pragma once

#include "trust/advice.h"
#include "trust/dimension_card.h"

namespace alongside {

// What the card of a dimension shows of an evaluation. `advice`: what to try, for all dimensions.
DimensionView viewOf(const trust::Assessment& assessment, Dimension dimension, const QList<Advice>& advice,
                     std::optional<LastLogged> lastLogged, Date today);

} // namespace alongside
