#pragma once

#include "domain/trust/assessment.h"

#include <QString>

namespace alongside {

QString titleOf(Dimension dimension);       // "Communicative trust"
QString wordFor(trust::Summary summary);    // "growing"
QString nameOf(trust::Indicator indicator); // "Summaries sent"

// "1 kept late". Open promises name the day since when: give it for OverdueOpen.
QString wordsFor(trust::PromiseClass which, int n, const QString& since);

// A count as a sentence about the coach's practice: "7 of 9 summaries sent within 1 school day"; where there are too
// few events "Summaries sent: not enough yet (1 of 2)".
QString sentenceFor(trust::Indicator indicator, const trust::Count& count, const trust::Terms& terms);

// "Before: 4 of 6", or "3 more than before (4 of 6)" where the change says something; empty where there was nothing.
QString beforeWords(const trust::Count& count);

// What the coach can do about a practice that needs care: "send the summary on the day itself."
QString careFor(trust::Indicator indicator);

} // namespace alongside
