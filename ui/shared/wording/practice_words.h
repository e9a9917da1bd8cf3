#pragma once

#include "domain/dimension.h"
#include "domain/trust/count.h"
#include "shared/charts/practice_state.h"
#include "shared/tokens.h"

#include <QString>

#include <vector>

namespace alongside {

PracticeState stateOf(trust::Status status);
Tone toneOf(Dimension dimension);

QString wordsFor(Dimension dimension);  // "Competence-based"
QString wordsFor(trust::Status status); // "needs care"

// How many practices stand where: "Communicative: 3 strong, 1 steady, 2 not enough yet".
QString practicesWords(Dimension dimension, const std::vector<trust::Status>& practices);

} // namespace alongside
