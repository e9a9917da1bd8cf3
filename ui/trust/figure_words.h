#pragma once

#include "domain/trust/assessment.h"

#include <QString>

namespace alongside {

// What stands beside a count, in words: "1 later, 1 not sent yet"; empty for nothing.
QString besideWords(trust::Indicator indicator, const trust::Assessment& assessment, Date today);

// A fact or sign as a sentence; empty where it has nothing to say, and for counts.
QString factWords(trust::Indicator indicator, const trust::Assessment& assessment, Date today);

} // namespace alongside
